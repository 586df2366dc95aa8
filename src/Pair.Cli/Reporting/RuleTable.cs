using Pair.Cli.Reporting.Formats;
using Pair.Core.Analysis;

namespace Pair.Cli.Reporting;

/// <summary>Every rule in a line, by groups.</summary>
internal static class RuleTable
{
    /// <summary>Writes them. Piped, a line is the name, the severity and the words, with tabs between.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Rule> rules, Screen screen)
    {
        if (!screen.IsTerminal)
        {
            foreach (var rule in rules) writer.WriteLine($"{rule.Name}\t{TextReport.Word(rule.Severity)}\t{RuleWords.Line(rule)}");
            return;
        }
        var names = rules.Max(rule => rule.Name.Length);
        const int Severities = 7;
        var left = names + Severities + 4;
        foreach (var group in rules.GroupBy(rule => rule.Group))
        {
            if (group.Key != rules[0].Group) writer.WriteLine();
            writer.WriteLine(screen.Paint.Bold(RuleWords.Of(group.Key)));
            foreach (var rule in group)
            {
                var word = TextReport.Word(rule.Severity);
                writer.Write($"{rule.Name.PadRight(names)}  {screen.Paint.Of(rule.Severity, word)}{new string(' ', Severities - word.Length)}  ");
                var lines = Wrapping.Wrap(RuleWords.Line(rule), screen.Width - left);
                for (var i = 0; i < lines.Count; i++) writer.WriteLine(i == 0 ? lines[i] : new string(' ', left) + lines[i]);
            }
        }
        writer.WriteLine();
        writer.WriteLine($"{rules.Count} checks. Why, and how to mend it: pair explain NAME");
    }
}
