using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>
/// Workflow commands of GitHub Actions: each puts a finding beside its line in a change. Worst first, because ten of a kind are shown.
/// </summary>
internal static class GithubReport
{
    /// <summary>Writes a line for each finding that nobody accepted.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        foreach (var finding in report.Open)
        {
            var (start, end) = (finding.Where.Start, finding.Where.End);
            // Columns are taken where both lie in one line.
            var columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "";
            writer.WriteLine($"::{Command(finding.Severity)} file={Property(finding.Where.Source.Path)},line={start.Line},endLine={end.Line}{columns},title={Property(finding.Rule)}::{Message(finding)}");
        }
    }

    private static string Command(Severity severity) => severity == Severity.Info ? "notice" : TextReport.Word(severity);

    private static string Message(Finding finding) => Escaped(string.Join('\n', Advice.WithFact(finding).Split('\n').Select(ScreenText.Clean)));

    // A log obeys what is not escaped: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    private static string Property(string text) => Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
