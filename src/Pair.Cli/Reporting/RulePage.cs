using Pair.Cli.Reporting.Formats;
using Pair.Core.Analysis;
using Pair.Core.Reference;

namespace Pair.Cli.Reporting;

/// <summary>The page of one rule, as <c>pair explain</c> prints it in 80 columns.</summary>
internal static class RulePage
{
    private const int Indent = 2;

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer, Rule rule, Screen screen)
    {
        var paint = screen.Paint;
        writer.WriteLine($"{paint.Bold(rule.Name)} ({paint.Of(rule.Severity, TextReport.Word(rule.Severity))})");
        Paragraphs(writer, RuleWords.Sentence(rule), screen, 0);
        Section(writer, "Why", screen);
        Paragraphs(writer, rule.Why, screen, Indent);
        Section(writer, "How to mend it", screen);
        Paragraphs(writer, rule.Mend, screen, Indent);
        Section(writer, "Found here", screen);
        Example(writer, rule.Bad, screen);
        Section(writer, "Not found here", screen);
        Example(writer, rule.Good, screen);
        Section(writer, "If you decide otherwise", screen);
        Paragraphs(writer, RuleWords.Otherwise(rule), screen, Indent);
        Section(writer, rule.Sources.Count == 1 ? "Source" : "Sources", screen);
        foreach (var source in rule.Sources) Paragraphs(writer, Shipped.Source(source) ?? source, screen, Indent);
    }

    private static void Section(TextWriter writer, string title, Screen screen)
    {
        writer.WriteLine();
        writer.WriteLine(screen.Paint.Bold(title));
    }

    private static void Paragraphs(TextWriter writer, string text, Screen screen, int indent)
    {
        foreach (var paragraph in text.Split('\n'))
            foreach (var line in Wrapping.Wrap(paragraph, screen.Width - indent)) writer.WriteLine(new string(' ', indent) + line);
    }

    // As it would be typed; what a terminal obeys is named, never sent. A long text goes on in a deeper column, which YAML reads as the same text.
    private static void Example(TextWriter writer, string yaml, Screen screen)
    {
        foreach (var line in yaml.TrimEnd('\n').Split('\n'))
        {
            var shown = string.Concat(ScreenText.CellsOf(line.TrimEnd('\r')).Select(cell => cell.Shown));
            var indent = new string(' ', Indent + shown.Length - shown.TrimStart(' ').Length);
            if (indent.Length + shown.Trim().Length <= screen.Width || shown.AsSpan().IndexOfAny("{[\"#") >= 0 || shown.Contains("://", StringComparison.Ordinal))
            {
                writer.WriteLine((new string(' ', Indent) + shown).TrimEnd());
                continue;
            }
            var lines = Wrapping.Wrap(shown, screen.Width - indent.Length - Indent);
            for (var i = 0; i < lines.Count; i++) writer.WriteLine(indent + (i == 0 ? "" : new string(' ', Indent)) + lines[i]);
        }
    }
}
