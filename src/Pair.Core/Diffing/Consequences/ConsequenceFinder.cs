using Pair.Core.Coverage;
using Pair.Core.Diffing.Consequences.Noticing;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences;

/// <summary>What the changes of a pathway mean: cells of the map that are lost or gained, findings that are new or gone, and who notices.</summary>
public static class ConsequenceFinder
{
    /// <summary>The consequence. What is lost one way round is gained the other way round.</summary>
    /// <param name="before">As it was; null where it is new.</param>
    /// <param name="after">As it is; null where it is gone.</param>
    /// <param name="renames">Entries that are one under two ids.</param>
    /// <param name="changes">What is otherwise.</param>
    /// <param name="day">The day on which both are judged.</param>
    public static Consequence Of(PathwayState? before, PathwayState? after, Renames renames, Seq<Change> changes, DateOnly day)
    {
        var ids = new IdMap(renames, IsBack: false);
        var (old, young) = (before is null ? null : new Side(before.Pathway, day), after is null ? null : new Side(after.Pathway, day));
        var lost = old is null ? null : new CellFinder(old, young, ids);
        var gained = young is null ? null : new CellFinder(young, old, ids.Back);
        var (less, more) = (lost?.Find() ?? [], gained?.Find() ?? []);
        return new Consequence(
            Told(old, less, ", declared as a gap"), Told(young, more, ", declared as a gap before"),
            FindingChanges.Only(after, before, ids.Back), FindingChanges.Only(before, after, ids),
            lost is null || gained is null
                ? AffectedFinder.OfWhole(before ?? after!, isNew: before is null)
                : new AffectedFinder(new Views(old!, lost, ids, young!), new Views(young!, gained, ids.Back, old!), changes).Of(less, more));
    }

    private static Seq<CellChange> Told(Side? side, List<FoundCell> cells, string declared)
    {
        var told = new List<CellChange>(cells.Count);
        foreach (var cell in cells)
            told.Add(new CellChange(new LevelPiece(cell.Level, cell.Piece), cell.Cohort, cell.Services.ToSeq(), Words.Cell(side!.Pathway, cell) + (cell.IsDeclared ? declared : "")));
        return told.ToSeq();
    }
}
