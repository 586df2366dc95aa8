using System.Text.Json;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>A finding as every JSON report of ours has it.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding as an object.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
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
