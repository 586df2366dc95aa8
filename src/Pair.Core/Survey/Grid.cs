using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>One table of the map.</summary>
/// <param name="Title">What all its cells share: "North Northshire, fathers"; the area where they share nothing.</param>
/// <param name="RowHeading">What the rows tell apart; null where there is one row for everything.</param>
/// <param name="Columns">Bands of age, or the whole time.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
public sealed record Grid(string Title, Axis? RowHeading, Seq<Stretch> Columns, Seq<GridRow> Rows);

/// <summary>A row of the map.</summary>
/// <param name="Name">What it is for: a level, place, group or carer.</param>
/// <param name="Number">The place of its level in the order of levels, from 1; null where it is none.</param>
/// <param name="Cells">One for each column.</param>
public sealed record GridRow(string Name, int? Number, Seq<Cell> Cells);

/// <summary>One cell of the map. What is null is not told apart: the cell looks at all of it together.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Ages">Its ages.</param>
/// <param name="Place">Its place.</param>
/// <param name="Cohort">Its group; null for families in general.</param>
/// <param name="Carer">Who comes with the baby.</param>
/// <param name="State">What is there, in a word.</param>
/// <param name="Services">The services that cover some of it; a strand counts with its service.</param>
public sealed record Cell(Level? Level, Stretch Ages, Place? Place, Cohort? Cohort, Carer? Carer, CellState State, Seq<Service> Services)
{
    /// <summary>Whether something is there, but not for everybody or not the whole time, and nobody has declared it.</summary>
    public bool HasHole { get; init; }

    /// <summary>Whether a declared gap takes some of it away, or speaks of its group here.</summary>
    public bool IsDeclaredInPart { get; init; }

    /// <summary>Whether all its services are online, by phone or by text message alone.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Whether none of its services says who may come.</summary>
    public bool CarersNotSaid { get; init; }

    /// <summary>How many of its services name the group of the cell; 0 where it is for families in general.</summary>
    public int Named { get; init; }
}

/// <summary>What is in a cell.</summary>
public enum CellState
{
    /// <summary>There are no such families: the group is before birth alone, and the ages after.</summary>
    NoFamilies,

    /// <summary>No service, and nobody has declared it.</summary>
    None,

    /// <summary>No service; the partners have declared it.</summary>
    Declared,

    /// <summary>One service alone.</summary>
    One,

    /// <summary>Two or more.</summary>
    Several,
}
