using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>The sentence that a board member can repeat, and the numbers behind it.</summary>
internal static class Verdict
{
    /// <summary>Of all pathways together.</summary>
    public static string Of(DiffReport report) =>
        report.IsEmpty ? "Nothing is otherwise than it was." : Of(report.Pathways.SelectMany(pathway => pathway.Changes));

    /// <summary>Of one pathway.</summary>
    public static string Of(PathwayDiff diff) => (diff.Before, diff.After) switch
    {
        (null, _) => "This pathway is new.",
        (_, null) => "This pathway is gone.",
        _ when diff.Changes.IsEmpty => "Nothing was changed in this pathway itself, and yet something is otherwise for families.",
        _ => Of(diff.Changes),
    };

    /// <summary>"1 breaking, 2 risky, 3 better or neutral, 1 approved".</summary>
    public static string Counted(PathwayDiff diff)
    {
        var (approved, words) = (diff.Changes.Count(change => change.Approved is not null), new List<string>());
        foreach (var kind in ClassWords.All)
            if (diff.Count(kind) is > 0 and var count) words.Add($"{Count.Of(count)} {ClassWords.Inside(kind)}");
        if (approved > 0) words.Add($"{Count.Of(approved)} approved");
        return words.Count == 0 ? "no change of its own" : string.Join(", ", words);
    }

    private static string Of(IEnumerable<Change> changes)
    {
        var (breaking, meant, risky) = (0, 0, 0);
        foreach (var change in changes)
            if (change.Class == ChangeClass.Breaking && change.Approved is null) breaking++;
            else if (change.Class == ChangeClass.Breaking) meant++;
            else if (change.Class == ChangeClass.Risky && change.Approved is null) risky++;
        if (breaking > 0)
            return $"{Count.Of(breaking, "change", "takes", "take")} away something that somebody could use{(meant > 0 ? $", and nobody has approved {(breaking == 1 ? "it" : "them")}" : "")}.";
        return $"Nothing that somebody could use is taken away{(meant > 0 ? " without approval" : "")}, {(risky > 0 ? $"but {Count.Of(risky, "change", "is", "are")} risky" : "and no change is risky")}.";
    }
}
