using System.Text;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>The official cases of draft 2020-12, where their folder stands beside the repository.</summary>
public class JsonSchemaConformanceTests
{
    // Groups that need a document from another server, each with the reason.
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["vocabulary.json: schema that uses custom metaschema with with no validation vocabulary"] = "needs a metaschema from http://localhost:1234",
        ["vocabulary.json: ignore unrecognized optional vocabulary"] = "needs a metaschema from http://localhost:1234",
        ["dynamicRef.json: strict-tree schema, guards against misspelled properties"] = "needs http://localhost:1234/draft2020-12/tree.json",
        ["dynamicRef.json: tests for implementation dynamic anchor and reference link"] = "needs http://localhost:1234/draft2020-12/extendible-dynamic-ref.json",
        ["dynamicRef.json: $ref and $dynamicAnchor are independent of order - $defs first"] = "needs http://localhost:1234/draft2020-12/extendible-dynamic-ref.json",
        ["dynamicRef.json: $ref and $dynamicAnchor are independent of order - $ref first"] = "needs http://localhost:1234/draft2020-12/extendible-dynamic-ref.json",
        ["dynamicRef.json: $ref to $dynamicRef finds detached $dynamicAnchor"] = "needs http://localhost:1234/draft2020-12/detached-dynamicref.json",
    };

    [SkippableFact]
    public void Every_case_of_the_official_suite_has_its_result()
    {
        var folder = Folder();
        Skip.If(folder is null, "the official JSON Schema suite is not beside this checkout");
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (name == "refRemote.json") continue; // every group needs a remote document
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { MaxDepth = 512 });
            foreach (var group in groups.RootElement.EnumerateArray()) count += RunGroup(name, group, failures);
        }
        Assert.True(failures.Count == 0, $"{failures.Count} of {count} failed:\n" + string.Join('\n', failures.Take(60)));
        Assert.True(count > 1000, $"only {count} cases were run");
    }

    private static int RunGroup(string file, JsonElement group, List<string> failures)
    {
        var title = $"{file}: {group.GetProperty("description").GetString()}";
        if (LeftOut.ContainsKey(title)) return 0;
        var count = 0;
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            count++;
            var expected = test.GetProperty("valid").GetBoolean();
            var name = $"{title}: {test.GetProperty("description").GetString()}";
            try
            {
                var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(group.GetProperty("schema").GetRawText()));
                var data = test.GetProperty("data").GetRawText();
                var read = YamlReader.ReadAny(new SourceText("data.json", data));
                if (read.Root is null) failures.Add($"{name}: not read: {(read.Findings.IsEmpty ? "" : read.Findings[0].Message)}: {data}");
                else if (SchemaEvaluator.Fits(schema, read.Root, SchemaOptions.Standard) != expected) failures.Add($"{name}: should be {expected}");
                else if (SchemaEvaluator.Evaluate(schema, read.Root, SchemaOptions.Standard).IsEmpty != expected) failures.Add($"{name}: findings should be {(expected ? "none" : "some")}");
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException or UriFormatException)
            {
                failures.Add($"{name}: {fault.GetType().Name} {fault.Message}");
            }
        }
        return count;
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", "conformance", "json-schema-2020-12");
            if (Directory.Exists(found)) return found;
        }
        return null;
    }
}
