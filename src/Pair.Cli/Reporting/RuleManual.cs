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
        foreach (var group in rules.GroupBy(rule => rule.Group))
        {
            writer.WriteLine($"\n## {RuleWords.Of(group.Key)}");
            foreach (var rule in group) WriteRule(writer, rule);
        }
    }

    private static void WriteRule(TextWriter writer, Rule rule)
    {
        writer.WriteLine($"\n### {rule.Name}\n");
        writer.WriteLine($"_{TextReport.Word(rule.Severity)}_ · {RuleWords.Sentence(rule)}");
        Paragraphs(writer, rule.Why);
        writer.WriteLine("\n**How to mend it.**");
        Paragraphs(writer, rule.Mend);
        Example(writer, "Found here", rule.Bad);
        Example(writer, "Not found here", rule.Good);
        Paragraphs(writer, RuleWords.Otherwise(rule));
        writer.WriteLine($"\n{(rule.Sources.Count == 1 ? "Source" : "Sources")}: {string.Join("; ", rule.Sources.Select(source => Shipped.Source(source) ?? source))}.");
    }

    private static void Paragraphs(TextWriter writer, string text)
    {
        foreach (var paragraph in text.Split('\n')) writer.WriteLine("\n" + paragraph.Trim());
    }

    private static void Example(TextWriter writer, string title, string yaml) =>
        writer.WriteLine($"\n{title}:\n\n```yaml\n{string.Concat(yaml.TrimEnd('\n').Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? "" : letter.ToString()))}\n```");
}
