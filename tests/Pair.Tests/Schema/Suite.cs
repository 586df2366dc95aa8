using System.Text;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>Files in the form of the official suite: groups of one schema, and data that fits it or does not.</summary>
internal static class Suite
{
    public static IReadOnlyList<SuiteGroup> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = 512 });
        return [.. document.RootElement.EnumerateArray().Select(Group)];
    }

    private static SuiteGroup Group(JsonElement group) => new(
        group.GetProperty("description").GetString()!,
        group.GetProperty("schema").GetRawText(),
        group.TryGetProperty("formats", out var formats) && formats.GetString() == "asserted" ? SchemaOptions.Language : SchemaOptions.Standard,
        [.. group.GetProperty("tests").EnumerateArray().Select(Case)]);

    private static SuiteCase Case(JsonElement test) => new(
        test.GetProperty("description").GetString()!,
        test.TryGetProperty("data", out var data) ? data.GetRawText() : Lines(test.GetProperty("yaml")),
        test.GetProperty("valid").GetBoolean());

    // Data that an author would write: a text, or its lines.
    private static string Lines(JsonElement yaml) =>
        yaml.ValueKind == JsonValueKind.Array ? string.Join('\n', yaml.EnumerateArray().Select(line => line.GetString())) + "\n" : yaml.GetString()!;
}

/// <summary>A schema and its cases. In our own files a group may say <c>"formats": "asserted"</c>; elsewhere formats are notes.</summary>
internal sealed record SuiteGroup(string Title, string Schema, SchemaOptions Options, IReadOnlyList<SuiteCase> Cases)
{
    /// <summary>One line for each case that does not have its result.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var test in Cases)
            if (Fault(test) is { } fault) yield return $"{Title}: {test.Title}: {fault}";
    }

    private string? Fault(SuiteCase test)
    {
        try
        {
            var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(Schema));
            var read = YamlReader.ReadAny(new SourceText("data", test.Text));
            if (read.Root is null) return $"not read: {(read.Findings.IsEmpty ? "it is empty" : read.Findings[0].Message)}: {test.Text}";
            if (SchemaEvaluator.Fits(schema, read.Root, Options) != test.Valid) return test.Valid ? "fits, and was refused" : "does not fit, and was taken";
            var findings = SchemaEvaluator.Evaluate(schema, read.Root, Options);
            if (findings.IsEmpty != test.Valid) return test.Valid ? $"fits, and has a finding: {findings[0].Message}" : "does not fit, and has no finding";
            return null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            return $"{fault.GetType().Name}: {fault.Message}";
        }
    }
}

/// <summary>Data, as the text that is read, and whether it fits.</summary>
internal sealed record SuiteCase(string Title, string Text, bool Valid);
