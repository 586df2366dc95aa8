using Pair.Core.Text;

namespace Pair.Formats.Xlsx;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">What its tab says; made legal and unique where it is not.</param>
/// <param name="Columns">One for each column that is used.</param>
/// <param name="Rows">From the first row on.</param>
public sealed record Sheet(string Name, Seq<SheetColumn> Columns, Seq<SheetRow> Rows)
{
    /// <summary>Rows at the top that stay in sight and are printed on every page; the last of them can be filtered by.</summary>
    public int HeaderRows { get; init; }

    /// <summary>How many pages it is wide in print; on each the first column stands again.</summary>
    public int PagesWide { get; init; } = 1;
}

/// <summary>How wide a column may be, in letters; between the two its words decide.</summary>
public sealed record SheetColumn(int Least, int Most);

/// <summary>A row of a sheet.</summary>
/// <param name="Cells">From the first column on.</param>
public sealed record SheetRow(Seq<SheetCell> Cells)
{
    /// <summary>Whether it begins a block of rows that is not broken over pages where it fits on one.</summary>
    public bool BeginsBlock { get; init; }
}

/// <summary>What stands in a cell, and how it looks. It is never a formula.</summary>
/// <param name="Look">How it looks.</param>
public abstract record SheetCell(Look Look)
{
    /// <summary>Words.</summary>
    public sealed record Words(string Text, Look Look = Look.Body) : SheetCell(Look);

    /// <summary>A number to reckon with.</summary>
    public sealed record Number(decimal Value, Look Look = Look.Body) : SheetCell(Look);

    /// <summary>A day, as a spreadsheet keeps days.</summary>
    public sealed record Day(DateOnly Date, Look Look = Look.Body) : SheetCell(Look);

    /// <summary>Nothing.</summary>
    public sealed record Blank(Look Look = Look.Body) : SheetCell(Look);
}

/// <summary>How a cell looks; <see cref="Styles"/> knows fonts, grounds and frames of each.</summary>
public enum Look
{
    /// <summary>Running text, wrapped.</summary>
    Body,

    /// <summary>The title of a sheet, in one line.</summary>
    Title,

    /// <summary>A line under a title or a map, in one line.</summary>
    Note,

    /// <summary>A heading within a sheet, in one line.</summary>
    Heading,

    /// <summary>The head of a column.</summary>
    Header,

    /// <summary>The head of a column of the map.</summary>
    MapHeader,

    /// <summary>The name of a row.</summary>
    Name,

    /// <summary>Of the map: nothing there.</summary>
    MapNone,

    /// <summary>Of the map: nothing there, and declared.</summary>
    MapDeclared,

    /// <summary>Of the map: one.</summary>
    MapOne,

    /// <summary>Of the map: two or three.</summary>
    MapFew,

    /// <summary>Of the map: four or more.</summary>
    MapMany,

    /// <summary>Of the map: no such families.</summary>
    MapNobody,

    /// <summary>Of the map: little, without a ground.</summary>
    MapLittle,

    /// <summary>The same as <see cref="MapLittle"/>, framed to be seen first; the three below likewise.</summary>
    FramedLittle,

    /// <summary>One, framed.</summary>
    FramedOne,

    /// <summary>Two or three, framed.</summary>
    FramedFew,

    /// <summary>Four or more, framed.</summary>
    FramedMany,
}
