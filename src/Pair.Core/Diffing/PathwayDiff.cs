using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>What changed in one pathway, the consequences first.</summary>
/// <param name="Before">As it was; null where it is new.</param>
/// <param name="After">As it is; null where it is gone.</param>
/// <param name="Consequence">What it means.</param>
/// <param name="Changes">Worst first, then in the order of the new source; a new or vanished pathway is one change of the element <c>pathway</c>.</param>
public sealed record PathwayDiff(PathwayState? Before, PathwayState? After, Consequence Consequence, Seq<Change> Changes)
{
    /// <summary>The side that there is; the new one where both are.</summary>
    public PathwayState Either => (After ?? Before)!;

    /// <summary>Whether nothing is otherwise.</summary>
    public bool IsEmpty => Changes.IsEmpty && Consequence.IsEmpty;

    /// <summary>How many changes are of a class, those that are approved aside.</summary>
    public int Count(ChangeClass kind) => Changes.Count(change => change.Class == kind && change.Approved is null);
}

/// <summary>What the changes of a pathway mean to families and to those who work with them.</summary>
/// <param name="Lost">Cells of the map where somebody was there, and nobody is.</param>
/// <param name="Gained">Cells of the map where nobody was there, and somebody is.</param>
/// <param name="New">Findings that were not there.</param>
/// <param name="Gone">Findings that are there no longer.</param>
/// <param name="Affected">Who notices, worst first.</param>
public sealed record Consequence(Seq<CellChange> Lost, Seq<CellChange> Gained, Seq<Finding> New, Seq<Finding> Gone, Seq<Affected> Affected)
{
    /// <summary>No consequence.</summary>
    public static Consequence None { get; } = new(default, default, default, default, default);

    /// <summary>Whether it is none.</summary>
    public bool IsEmpty => Lost.IsEmpty && Gained.IsEmpty && New.IsEmpty && Gone.IsEmpty && Affected.IsEmpty;
}

/// <summary>A piece of the map that was lost or gained, in the names of the side where somebody is there.</summary>
/// <param name="Cell">Level, places, ages and carers.</param>
/// <param name="Cohort">The group of families that alone it is about; null for all.</param>
/// <param name="Services">Who was there before, or is there now.</param>
/// <param name="Says">The cell in words: "South Northshire, Getting Help, 12 to 24 months, mothers".</param>
public sealed record CellChange(LevelPiece Cell, Cohort? Cohort, Seq<Service> Services, string Says);

/// <summary>People for whom something is otherwise.</summary>
/// <param name="Who">In words: "Mothers of babies from 12 to 22 months in South Northshire", "Health visitors".</param>
/// <param name="What">What it is to them: "have nobody at Getting More Help; PIEW specialist team was there for them".</param>
/// <param name="Class">How much it means.</param>
public sealed record Affected(string Who, string What, ChangeClass Class)
{
    /// <summary>Elements of the changes that it comes from.</summary>
    public Seq<string> Elements { get; init; }
}
