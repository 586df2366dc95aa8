using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>Code Quality of GitLab: an array of findings, which a merge request shows beside the lines that it changes.</summary>
internal static class GitlabReport
{
    /// <summary>Writes every finding that nobody accepted.</summary>
    public static void Write(TextWriter writer, Report report) => ReportJson.Write(writer, json =>
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var finding in report.Open)
        {
            json.WriteStartObject();
            json.Text("description", Advice.InOneLine(Advice.WithFact(finding)));
            json.Text("check_name", finding.Rule);
            json.Text("fingerprint", Unique(Fingerprint.Of(finding), seen));
            json.Text("severity", Word(finding.Severity));
            json.WriteStartObject("location");
            json.Text("path", finding.Where.Source.Path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Where.Start.Line);
            json.WriteNumber("end", finding.Where.End.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    // Of two with one fingerprint GitLab shows one.
    private static string Unique(string fingerprint, Dictionary<string, int> seen)
    {
        var times = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
        return times == 1 ? fingerprint : $"{fingerprint}-{times}";
    }

    // Of info, minor, major, critical and blocker; the last is for what must not be merged, which the exit code says.
    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
