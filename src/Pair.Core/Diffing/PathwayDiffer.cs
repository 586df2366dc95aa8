using Pair.Core.Diffing.Consequences;
using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Renaming;
using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>Compares two states of a pathway by what they mean.</summary>
public static class PathwayDiffer
{
    /// <summary>What is otherwise, and what it means.</summary>
    /// <param name="before">As it was; null where it is new.</param>
    /// <param name="after">As it is; null where it is gone. One of the two is there.</param>
    /// <param name="day">The day on which both are judged.</param>
    public static PathwayDiff Compare(PathwayState? before, PathwayState? after, DateOnly day)
    {
        var renames = before is null || after is null ? new Renames(default) : RenameFinder.Of(before, after);
        var changes = Changes(before, after, renames);
        return new PathwayDiff(before, after, ConsequenceFinder.Of(before, after, renames, changes, day), changes);
    }

    private static Seq<Change> Changes(PathwayState? before, PathwayState? after, Renames renames)
    {
        if ((after ?? before) is not { } either) return default;
        var told = new Told(either.Pathway.Id.Value);
        if (before is null || after is null) told.Add(Whole(either, isNew: before is null));
        else new TreeDiffer(new Sides(before.Pathway, after.Pathway, renames), told).Compare(before.Root, after.Root);
        return WorstFirst(GravestFirst(told.All));
    }

    private static Change Whole(PathwayState state, bool isNew)
    {
        var pathway = state.Pathway;
        var says = $"this pathway is {(isNew ? "new" : "gone")}, with {Phrases.Count(pathway.Services.Count, "service")}";
        Seq<string> lines = [pathway.Title.Value, pathway.Area.Name.Value];
        var where = (state.Root.Find("pathway")?.Key ?? (YamlNode)state.Root).Where;
        return new Change("pathway", "", isNew ? ChangeKind.Added : ChangeKind.Removed, isNew ? Neutral.PathwayAdded : Breaking.PathwayRemoved, pathway.Title.Value, says, isNew ? default : lines, isNew ? lines : default)
        {
            WhereBefore = isNew ? null : where, WhereAfter = isNew ? where : null, Fingerprint = "",
        };
    }

    // What is about danger and crisis, then entries that are gone or new, then all that follows from these or stands in one.
    private static List<Change> GravestFirst(IReadOnlyList<Change> all)
    {
        var sorted = new List<Change>(all.Count);
        for (var rank = 0; rank <= 2; rank++)
            foreach (var change in all)
                if (rank == (change.Element == "safeguarding" ? 0 : change is { Key: "", Kind: ChangeKind.Added or ChangeKind.Removed } ? 1 : 2)) sorted.Add(change);
        return sorted;
    }

    // In that order inside each class.
    private static Seq<Change> WorstFirst(List<Change> all)
    {
        var sorted = new List<Change>(all.Count);
        foreach (var kind in ClassWords.All)
            foreach (var change in all)
                if (change.Class == kind) sorted.Add(change);
        return sorted.ToSeq();
    }
}
