using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>Findings for programs. Keys are added within version 1, never changed.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    /// <summary>Writes the whole report.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings, FindingCount count)
    {
        using var buffer = new MemoryStream();
        // People read it too: letters with accents stay letters. It never stands inside HTML.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("tool");
            json.WriteString("name", "pair");
            json.WriteString("version", ProgramVersion.Number);
            json.WriteEndObject();
            json.WriteStartObject("summary");
            json.WriteNumber("error", count.Errors);
            json.WriteNumber("warning", count.Warnings);
            json.WriteNumber("info", count.Infos);
            json.WriteEndObject();
            json.WriteStartArray("findings");
            foreach (var finding in findings) WriteFinding(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var (start, end) = (finding.Where.Start, finding.Where.End);
        json.WriteStartObject();
        Text(json, "rule", finding.Rule);
        Text(json, "severity", TextReport.Word(finding.Severity));
        Text(json, "message", finding.Message);
        Text(json, "help", Help(finding));
        Text(json, "path", finding.Where.Source.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        Text(json, "pointer", finding.Pointer);
        Text(json, "id", finding.Element);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            Text(json, "path", related.Where.Source.Path);
            json.WriteNumber("line", related.Where.Start.Line);
            json.WriteNumber("column", related.Where.Start.Column);
            Text(json, "message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        // No fix is offered and nothing is accepted yet; the keys stand so that readers can count on them.
        json.WriteNull("fix");
        Text(json, "fingerprint", Fingerprint.Of(finding));
        json.WriteNull("accepted");
        json.WriteEndObject();
    }

    // The line as it should be belongs to the help: "write it so:" alone would help nobody.
    private static string? Help(Finding finding) => finding.MendedLine is null ? finding.Help : $"{finding.Help ?? "write it so:"}\n{finding.MendedLine}";

    // Half a surrogate pair, which YAML's escapes can make, is no text in JSON.
    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (value is null) json.WriteNull(key);
        else json.WriteString(key, string.Concat(value.EnumerateRunes()));
    }
}
