using Pair.Cli.Reporting.Formats;
using Pair.Core.Analysis;
using Pair.Core.Reference;

namespace Pair.Cli.Reporting;

/// <summary>The manual of all rules as Markdown, for a wiki or a handbook.</summary>
internal static class RuleManual
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Rule> rules)
    {
        writer.WriteLine("# The checks of pair");
        writer.WriteLine("\nThis page is made from the program: it is what `pair rules --format markdown` writes. `pair explain NAME` shows one of them.");
        foreach (var group in rules.GroupBy(rule => rule.Group))
        {
            writer.WriteLine($"\n**{RuleWords.Of(group.Key)}**\n");
            writer.WriteLine("| check | is | finds |\n|---|---|---|");
            foreach (var rule in group) writer.WriteLine($"| [{rule.Name}](#{rule.Name}) | {TextReport.Word(rule.Severity)} | {MarkdownText.Prose(RuleWords.Line(rule))} |");
        }
        foreach (var group in rules.GroupBy(rule => rule.Group))
        {
            writer.WriteLine($"\n## {RuleWords.Of(group.Key)}");
            foreach (var rule in group) WriteRule(writer, rule);
        }
    }

    private static void WriteRule(TextWriter writer, Rule rule)
    {
        writer.WriteLine($"\n### {rule.Name}\n");
        writer.WriteLine($"_{TextReport.Word(rule.Severity)}_ · {MarkdownText.Prose(RuleWords.Sentence(rule))}");
        Paragraphs(writer, "**Why.** ", rule.Why);
        Paragraphs(writer, "**How to mend it.** ", rule.Mend);
        Example(writer, "Found here", rule.Bad);
        Example(writer, "Not found here", rule.Good);
        Paragraphs(writer, "**If you decide otherwise.** ", RuleWords.Otherwise(rule));
        writer.WriteLine($"\n{(rule.Sources.Count == 1 ? "Source" : "Sources")}: {string.Join("; ", rule.Sources.Select(source => MarkdownText.Prose(Shipped.Source(source) ?? source)))}.");
    }

    private static void Paragraphs(TextWriter writer, string title, string text)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            writer.WriteLine("\n" + title + MarkdownText.Prose(paragraph.Trim()));
            title = "";
        }
    }

    private static void Example(TextWriter writer, string title, string yaml) =>
        writer.WriteLine($"\n{title}:\n\n```yaml\n{string.Concat(yaml.TrimEnd('\n').Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? "" : letter.ToString()))}\n```");
}
