using System.Text;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>A page for people: a heading that counts, and a table for each severity. For the comment on a change and the page of a run.</summary>
internal static class MarkdownReport
{
    // A comment on GitHub takes 65,536 characters; the page of a run takes more.
    private const int Longest = 60_000;

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        var page = new StringBuilder();
        var (count, work) = (report.Count with { Accepted = 0 }, Summary.Work(report));
        page.Append("## pair: ").Append(count.Total == 0 ? "nothing to report" : Summary.Counts(count, new Paint(on: false))).Append("\n\n");
        page.Append(report.Count.Accepted == 0 ? $"{work}.\n" : $"{work}; {report.Count.Accepted} accepted and not shown here.\n");
        var (open, shown) = (report.Open, 0);
        foreach (var finding in open)
        {
            var row = Row(finding);
            if (page.Length + row.Length > Longest) break;
            if (shown == 0 || finding.Severity != open[shown - 1].Severity) page.Append('\n').Append(Heading(finding.Severity, report.Count));
            page.Append(row);
            shown++;
        }
        if (shown < open.Count) page.Append($"\nAnd {open.Count - shown} more: `pair check` shows them all.\n");
        writer.Write(page);
    }

    private static string Heading(Severity severity, FindingCount count)
    {
        var words = severity switch
        {
            Severity.Error => Summary.Number(count.Errors, "error"),
            Severity.Warning => Summary.Number(count.Warnings, "warning"),
            Severity.Info => $"{count.Infos} info",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
        };
        return $"### {words}\n\n| where | what | what to do | rule |\n|---|---|---|---|\n";
    }

    private static string Row(Finding finding) =>
        $"| {MarkdownText.Code($"{finding.Where.Source.Path}:{finding.Where.Start.Line}")} | {MarkdownText.Prose(finding.Message)} | {MarkdownText.Prose(Advice.Of(finding) ?? "")} | {MarkdownText.Code(finding.Rule)} |\n";
}
