using System.Text.Json;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Formats;

/// <summary>
/// SARIF 2.1.0 (OASIS), for code scanning: one run with every rule. Addresses are relative and stand alone, because code hosts pass over base addresses.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the whole report.</summary>
    public static void Write(TextWriter writer, Report report) => ReportJson.Write(writer, json =>
    {
        var rules = new SarifRules(report.Findings);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "pair");
        json.WriteString("version", ProgramVersion.Number);
        json.WriteString("semanticVersion", ProgramVersion.Number);
        rules.Write(json);
        json.WriteEndObject();
        json.WriteEndObject();
        // Positions as findings have them everywhere.
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("newlineSequences");
        foreach (var sequence in (string[])["\r\n", "\n", "\r"]) json.WriteStringValue(sequence);
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var finding in report.Findings) WriteResult(json, finding, rules);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The word of SARIF for a severity.</summary>
    public static string Level(Severity severity) => severity == Severity.Info ? "note" : TextReport.Word(severity);

    /// <summary>Writes an object with a text, as SARIF has them nearly everywhere.</summary>
    public static void Message(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.Text("text", text);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, SarifRules rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", Level(finding.Severity));
        Message(json, "message", Advice.WithFact(finding));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding.Where);
        if (finding.Element is { } element)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.Text("name", element[(element.LastIndexOf('.') + 1)..]);
            json.Text("fullyQualifiedName", finding.Pathway is null ? element : $"{finding.Pathway}/{element}");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, finding.Related);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("pair/v1", Fingerprint.Of(finding));
        json.WriteEndObject();
        if (finding.Fix is { } fix) WriteFix(json, fix);
        WriteSuppressions(json, finding.Accepted);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Seq<RelatedPlace> places)
    {
        if (places.IsEmpty) return;
        json.WriteStartArray("relatedLocations");
        foreach (var related in places)
        {
            json.WriteStartObject();
            WritePlace(json, related.Where);
            Message(json, "message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location where)
    {
        json.WriteStartObject("physicalLocation");
        WriteAddress(json, where);
        WriteRegion(json, "region", where);
        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, Location where)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(where.Source.Path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string key, Location where)
    {
        json.WriteStartObject(key);
        json.Span(where, "startLine", "startColumn", "endLine", "endColumn");
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Edit fix)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteAddress(json, fix.Where);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.Where);
        Message(json, "insertedContent", fix.Words);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // Either all results of a run say this or none may: an empty list is "not accepted".
    private static void WriteSuppressions(Utf8JsonWriter json, AcceptedFor? accepted)
    {
        json.WriteStartArray("suppressions");
        if (accepted is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", accepted.InSource ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.Text("justification", accepted.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Each name between slashes is escaped whole, a colon in the first too; what is absolute has to say so.
    private static string Address(string path)
    {
        var address = string.Join('/', path.Split('/').Select((name, i) => i == 0 && name is [_, ':'] ? name : Uri.EscapeDataString(name)));
        return path.StartsWith('/') ? "file://" + address : path is [_, ':', '/', ..] ? "file:///" + address : address;
    }
}
