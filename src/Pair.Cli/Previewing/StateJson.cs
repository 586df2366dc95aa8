using System.Text;
using System.Text.Json;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Findings;

namespace Pair.Cli.Previewing;

/// <summary>What is shown, for the script of the page around it: one line of JSON.</summary>
internal static class StateJson
{
    // Who has more mends the worst first; the page stays quick.
    private const int MostFindings = 200;

    private static readonly Paint plain = new(on: false);

    /// <summary>The line.</summary>
    public static string Of(PreviewState state)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("number", state.Number);
            json.WriteNumber("errors", state.Count.Errors);
            json.Text("summary", state.Trouble is not null ? "The last change could not be shown" : state.Count.Total + state.Count.Accepted == 0 ? "Nothing to report" : Summary.Counts(state.Count, plain));
            json.Text("trouble", Shown(state.Trouble));
            json.WriteStartArray("pathways");
            foreach (var pathway in state.Pathways) Write(json, pathway);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in state.Findings.Take(MostFindings)) Write(json, finding);
            json.WriteEndArray();
            json.WriteNumber("more", Math.Max(0, state.Findings.Count - MostFindings));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, ShownPathway pathway)
    {
        json.WriteStartObject();
        json.WriteNumber("number", pathway.Number);
        json.Text("name", ScreenText.Clean(pathway.Id));
        json.WriteBoolean("current", pathway.IsCurrent);
        json.WriteStartArray("pages");
        foreach (var page in pathway.Pages)
        {
            json.WriteStartObject();
            json.WriteString("edition", page.Edition.Name);
            json.WriteNumber("version", page.Version);
            foreach (var format in (string[])["html", "pdf", "docx"]) json.Text(format, pathway.AddressOf(page, format));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var start = finding.Where.Start;
        json.WriteStartObject();
        json.WriteString("severity", TextReport.Word(finding.Severity));
        json.Text("rule", finding.Rule);
        json.Text("message", Shown(finding.Message));
        json.Text("place", $"{ScreenText.Clean(finding.Where.Source.Path)}:{start.Line}:{start.Column}");
        json.Text("help", Shown(Advice.Of(finding)));
        json.WriteEndObject();
    }

    // As a terminal shows it: characters that turn a line around are named.
    private static string? Shown(string? words) => words is null ? null : string.Join('\n', words.TrimEnd('\n').Split('\n').Select(ScreenText.Clean));
}
