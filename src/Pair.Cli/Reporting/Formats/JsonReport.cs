using System.Text.Json;
using Pair.Cli.Outputs;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>Findings for programs, as <c>schemas/findings.schema.json</c> describes them. Keys are added within version 1, never changed.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    /// <summary>Writes the whole report.</summary>
    public static void Write(TextWriter writer, Report report) => ReportJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", "pair");
        json.WriteString("version", ProgramVersion.Number);
        json.WriteEndObject();
        json.WriteStartObject("summary");
        json.WriteNumber("error", report.Count.Errors);
        json.WriteNumber("warning", report.Count.Warnings);
        json.WriteNumber("info", report.Count.Infos);
        json.WriteNumber("accepted", report.Count.Accepted);
        json.WriteEndObject();
        if (report.Built is { } built) WriteFiles(json, built);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<BuiltFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.Text("path", file.Shown);
            json.WriteNumber("bytes", file.Bytes.Length);
            if (file.Pages is { } pages) json.WriteNumber("pages", pages);
            else json.WriteNull("pages");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.Text("rule", finding.Rule);
        json.Text("severity", TextReport.Word(finding.Severity));
        json.Text("message", finding.Message);
        json.Text("help", Advice.Of(finding));
        json.Text("path", finding.Where.Source.Path);
        json.Span(finding.Where, "line", "column", "endLine", "endColumn");
        json.Text("pointer", finding.Pointer);
        json.Text("pathway", finding.Pathway);
        json.Text("id", finding.Element);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.Text("path", related.Where.Source.Path);
            json.WriteNumber("line", related.Where.Start.Line);
            json.WriteNumber("column", related.Where.Start.Column);
            json.Text("message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteFix(json, finding.Fix);
        json.Text("fingerprint", Fingerprint.Of(finding));
        WriteAccepted(json, finding.Accepted);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Edit? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }
        json.WriteStartObject("fix");
        json.Text("path", fix.Where.Source.Path);
        json.Span(fix.Where, "line", "column", "endLine", "endColumn");
        json.Text("text", fix.Words);
        json.WriteEndObject();
    }

    private static void WriteAccepted(Utf8JsonWriter json, AcceptedFor? accepted)
    {
        if (accepted is null)
        {
            json.WriteNull("accepted");
            return;
        }
        json.WriteStartObject("accepted");
        json.Text("reason", accepted.Reason);
        json.Text("owner", accepted.Owner);
        json.Text("until", $"{accepted.Until:yyyy-MM-dd}");
        json.Text("by", accepted.InSource ? "accept" : "baseline");
        json.WriteEndObject();
    }
}
