using Pair.Tests.Architecture;
using Xunit.Abstractions;

namespace Pair.Tests.Schema;

/// <summary>The official cases of draft 2020-12, where their folder stands beside the repository.</summary>
public class JsonSchemaConformanceTests(ITestOutputHelper output)
{
    private const string Absent = "(none)";

    // Groups that need a document from a server of the suite, which is not among its files; each with the document.
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["dynamicRef.json: strict-tree schema, guards against misspelled properties"] = "tree.json",
        ["dynamicRef.json: tests for implementation dynamic anchor and reference link"] = "extendible-dynamic-ref.json",
        ["dynamicRef.json: $ref and $dynamicAnchor are independent of order - $defs first"] = "extendible-dynamic-ref.json",
        ["dynamicRef.json: $ref and $dynamicAnchor are independent of order - $ref first"] = "extendible-dynamic-ref.json",
        ["dynamicRef.json: $ref to $dynamicRef finds detached $dynamicAnchor"] = "detached-dynamicref.json",
        ["refRemote.json: remote ref"] = "integer.json",
        ["refRemote.json: fragment within remote ref"] = "subSchemas.json",
        ["refRemote.json: anchor within remote ref"] = "locationIndependentIdentifier.json",
        ["refRemote.json: ref within remote ref"] = "subSchemas.json",
        ["refRemote.json: base URI change"] = "baseUriChange/folderInteger.json",
        ["refRemote.json: base URI change - change folder"] = "baseUriChangeFolder/folderInteger.json",
        ["refRemote.json: base URI change - change folder in subschema"] = "baseUriChangeFolderInSubschema/folderInteger.json",
        ["refRemote.json: root ref in remote ref"] = "name-defs.json",
        ["refRemote.json: remote ref with ref to defs"] = "ref-and-defs.json",
        ["refRemote.json: Location-independent identifier in remote ref"] = "locationIndependentIdentifier.json",
        ["refRemote.json: retrieved nested refs resolve relative to their URI not $id"] = "nested/foo-ref-string.json",
        ["refRemote.json: remote HTTP ref with different $id"] = "different-id-ref-string.json",
        ["refRemote.json: remote HTTP ref with different URN $id"] = "urn-ref-string.json",
        ["refRemote.json: remote HTTP ref with nested absolute ref"] = "nested-absolute-ref-to-string.json",
        ["refRemote.json: $ref to $ref finds detached $anchor"] = "detached-ref.json",
        ["vocabulary.json: schema that uses custom metaschema with with no validation vocabulary"] = "metaschema-no-validation.json",
    };

    public static TheoryData<string> Files => Folder() is { } folder
        ? [.. Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
        : [Absent];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Every_case_of_the_official_suite_has_its_result(string file)
    {
        var groups = Groups(file);
        var run = groups.Where(group => !LeftOut.ContainsKey($"{file}: {group.Title}")).ToList();
        var faults = run.SelectMany(group => group.Faults()).ToList();
        output.WriteLine($"{run.Sum(group => group.Cases.Count)} of {groups.Sum(group => group.Cases.Count)} cases");
        Assert.True(faults.Count == 0, $"{file}, {faults.Count} wrong:\n" + string.Join('\n', faults));
    }

    [SkippableFact]
    public void Every_group_that_is_left_out_is_there_and_cannot_pass_without_its_document()
    {
        Skip.If(Folder() is null, Reason);
        foreach (var (title, document) in LeftOut)
        {
            var at = title.IndexOf(": ", StringComparison.Ordinal);
            var group = Groups(title[..at]).SingleOrDefault(group => group.Title == title[(at + 2)..]);
            Assert.True(group is not null, $"no longer in the suite: {title}");
            Assert.True(group.Faults().Any(), $"passes without {document}, so it need not be left out: {title}");
        }
    }

    [SkippableFact]
    public void Nearly_all_of_the_suite_is_run()
    {
        Skip.If(Folder() is null, Reason);
        var all = new Dictionary<string, int>();
        foreach (string file in Files)
            foreach (var group in Groups(file)) all[$"{file}: {group.Title}"] = group.Cases.Count;
        var leftOut = LeftOut.Keys.Sum(title => all.GetValueOrDefault(title));
        output.WriteLine($"{all.Values.Sum() - leftOut} of {all.Values.Sum()} cases are run, {leftOut} in {LeftOut.Count} groups left out");
        Assert.True(all.Values.Sum() - leftOut > 1200, $"only {all.Values.Sum() - leftOut} cases are run");
    }

    private const string Reason = "the official JSON Schema suite is not beside this checkout";

    private static IReadOnlyList<SuiteGroup> Groups(string file)
    {
        var folder = Folder();
        Skip.If(folder is null, Reason);
        return Suite.Read(Path.Combine(folder, file));
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, "shared", "conformance", "json-schema-2020-12");
            if (Directory.Exists(found)) return found;
        }
        return null;
    }
}
