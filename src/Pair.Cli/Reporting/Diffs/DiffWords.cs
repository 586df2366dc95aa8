using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>What the forms of a comparison share: what was compared, numbers in words, the command, and the lines of the policy that it used.</summary>
internal static class DiffWords
{
    /// <summary>What is compared with what: "From main to the files here, judged on 1 June 2026."</summary>
    public static string Compared(DiffReport report) => $"From {report.From} to {report.Head}, judged on {Phrases.Day(report.Day)}.";

    /// <summary>That nothing is otherwise.</summary>
    public static string Nothing(DiffReport report) => $"Nothing changed from {report.From} to {report.Head}.";

    /// <summary>How many changes there are of each class: "3 breaking, 2 risky, 5 better or neutral, 1 approved."</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="paint">Paints the number of a class.</param>
    public static string Counts(DiffReport report, Func<ChangeClass, string, string> paint)
    {
        var parts = new List<string>();
        foreach (var kind in ClassWords.All)
            if (report.Count(kind) is > 0 and var count) parts.Add(paint(kind, $"{count} {ClassWords.Inside(kind)}"));
        if (report.Approved > 0) parts.Add($"{report.Approved} approved");
        return (parts.Count == 0 ? "No change, and yet other consequences" : string.Join(", ", parts)) + ".";
    }

    /// <summary>The verdict in numbers, inside a sentence: "2 breaking, 1 risky, 4 better or neutral, 1 approved".</summary>
    public static string Verdict(DiffReport report)
    {
        if (report.IsEmpty) return "nothing changed";
        var counts = Counts(report, (_, words) => words).TrimEnd('.');
        return char.IsAsciiDigit(counts[0]) ? counts : char.ToLowerInvariant(counts[0]) + counts[1..];
    }

    /// <summary>The same of some pathways.</summary>
    public static string Verdict(Seq<PathwayDiff> pathways) => Verdict(new DiffReport("", "", default, pathways));

    /// <summary>The lines of the policy by which changes of a report have their class, worst first, each once.</summary>
    public static IReadOnlyList<Ground> Grounds(DiffReport report)
    {
        var (grounds, met) = (new List<Ground>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pathway in report.Pathways)
            foreach (var change in pathway.Changes)
                if (met.Add(change.Ground.Name)) grounds.Add(change.Ground);
        return [.. grounds.OrderBy(ground => ground.Class).ThenBy(ground => ground.Name, StringComparer.Ordinal)];
    }

    /// <summary>The command that shows all of a report.</summary>
    public static string Command(DiffReport report) =>
        report.Head == DiffReport.FilesHere || IsRange(report) ? $"pair diff {ShellWord.Of(report.Base)}" : $"pair diff {ShellWord.Of(report.Base)} {ShellWord.Of(report.Head)}";

    /// <summary>The beginning of the command that approves a change of a report: it writes beside the files here, so whoever read of a branch has it checked out.</summary>
    public static string Approving(DiffReport report) => IsRange(report) ? $"pair diff {ShellWord.Of(report.Base[..report.Base.IndexOf("...", StringComparison.Ordinal)])}" : Command(report);

    // `main...HEAD` names both sides.
    private static bool IsRange(DiffReport report) => report.Base.EndsWith("..." + report.Head, StringComparison.Ordinal);
}
