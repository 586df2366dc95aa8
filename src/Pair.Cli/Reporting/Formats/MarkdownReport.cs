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
        $"| {Code($"{finding.Where.Source.Path}:{finding.Where.Start.Line}")} | {Prose(finding.Message)} | {Prose(Advice.Of(finding) ?? "")} | {Code(finding.Rule)} |\n";

    // Messages put what can be typed between backticks, as Markdown does; where the author's own words hold some, all are shown as they are.
    private static string Prose(string text)
    {
        var parts = ScreenText.Clean(Advice.InOneLine(text)).Split('`');
        var paired = parts.Length % 2 == 1 && (parts.Length == 1 || !parts.AsSpan()[1..^1].Contains(""));
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < parts.Length; i++)
            if (paired && i % 2 == 1) result.Append(Code(parts[i]));
            else result.Append(paired || i == 0 ? "" : "\\`").Append(Escaped(parts[i]));
        return result.ToString();
    }

    private static string Code(string text)
    {
        text = ScreenText.Clean(text);
        return text.Length > 0 && text.AsSpan().IndexOfAny("`|\\<") < 0 ? $"`{text}`" : Escaped(text);
    }

    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
            result.Append(unit switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // A backslash before it would not keep it from ending the cell everywhere.
                '|' => "&#124;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '$' or '#' or '!' => $"\\{unit}",
                _ => unit.ToString(),
            });
        return result.ToString();
    }
}
