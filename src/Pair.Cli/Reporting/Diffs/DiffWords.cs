using Pair.Core.Diffing;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>What the forms of a comparison for programs and for code hosts share: numbers in words, and the lines of the policy that it used.</summary>
internal static class DiffWords
{
    /// <summary>The verdict in numbers: "2 breaking, 1 risky, 4 better or neutral, 1 approved".</summary>
    public static string Verdict(DiffReport report)
    {
        if (report.IsEmpty) return "nothing changed";
        var counts = DiffSentences.Counts(report, (_, words) => words).TrimEnd('.');
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
    public static string Command(DiffReport report) => report.Head == DiffReport.FilesHere ? $"pair diff {report.Base}" : $"pair diff {report.Base} {report.Head}";
}
