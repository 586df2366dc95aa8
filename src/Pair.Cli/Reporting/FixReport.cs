using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>What <c>check --fix</c> did, a line each, and how much that was.</summary>
internal static class FixReport
{
    private const int LongestLine = 60;

    /// <summary>Writes the lines; nothing where nothing was done.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Finding> done, Paint paint)
    {
        foreach (var finding in done)
        {
            var place = finding.Where.Start;
            writer.WriteLine($"fixed {paint.Path(ScreenText.Clean(finding.Where.Source.Path))}:{place.Line}:{place.Column}: {finding.Rule}: {ScreenText.Clean(Change(finding.Fix!))}");
        }
        if (done.Count == 0) return;
        var files = done.Select(finding => finding.Where.Source.Path).Distinct(StringComparer.Ordinal).Count();
        writer.WriteLine(paint.Done($"{done.Count} fixed in {files} file{(files == 1 ? "" : "s")}"));
    }

    // The words and what they became; where they are a sign or blanks alone, the line.
    private static string Change(Edit fix)
    {
        var (where, words) = fix;
        var before = where.Words;
        if (before.Any(char.IsLetterOrDigit) && before.AsSpan().IndexOfAny('\r', '\n') < 0) return $"{Cut(before)} -> {Cut(words)}";
        var line = where.Source.LineSpan(where.Source.LineOf(where.Span.Start));
        var end = Math.Min(where.Span.End, line.End);
        var shown = where.Source.Cut(line);
        var first = words.AsSpan().IndexOfAny('\r', '\n') is var cut && cut < 0 ? words : words[..cut];
        var after = shown[..(where.Span.Start - line.Start)] + first + shown[(end - line.Start)..];
        // Tabs and hard spaces look as spaces do.
        return after.Trim() == shown.Trim(' ', '\t', '\u00A0') ? $"spaces in front of {Cut(after.Trim())}" : $"{Cut(shown.Trim())} -> {Cut(after.Trim())}";
    }

    private static string Cut(string words) => words.Length <= LongestLine ? words : words[..(LongestLine - 3)] + "...";
}
