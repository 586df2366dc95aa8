using Pair.Core.Diffing;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>What the forms of a comparison share: numbers in words, and the lines of the policy that it used.</summary>
internal static class DiffWords
{
    /// <summary>The verdict in numbers: "2 breaking changes, 1 risky, 4 better or neutral, 1 approved".</summary>
    public static string Verdict(DiffReport report) => Of([.. report.Pathways]);

    /// <summary>The same of some pathways. Numbers that are nought are left out.</summary>
    public static string Of(IReadOnlyList<PathwayDiff> pathways)
    {
        var parts = new List<string>();
        Add(Count(ChangeClass.Breaking), "breaking");
        Add(Count(ChangeClass.Risky), "risky");
        Add(Count(ChangeClass.Neutral), "better or neutral");
        Add(pathways.Sum(pathway => pathway.Changes.Count(change => change.Approved is not null)), "approved");
        if (parts.Count > 0) return string.Join(", ", parts);
        return pathways.All(pathway => pathway.IsEmpty) ? "nothing changes" : "no change, other findings";

        int Count(ChangeClass kind) => pathways.Sum(pathway => pathway.Count(kind));

        // What is counted is said once, with the first number.
        void Add(int count, string kind)
        {
            if (count > 0) parts.Add($"{count} {kind}{(parts.Count > 0 ? "" : count == 1 ? " change" : " changes")}");
        }
    }

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
