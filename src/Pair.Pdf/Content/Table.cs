namespace Pair.Pdf.Content;

public abstract partial record Flow
{
    /// <summary>
    /// A plain table: a header that is repeated on each page, rows that stay whole where they fit on a page, no merged cells. Every row has one
    /// cell for each column.
    /// </summary>
    /// <param name="Columns">The columns from left to right.</param>
    /// <param name="Rows">The rows of the body.</param>
    public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Flow
    {
        /// <summary>Rows above the body, whose cells head the columns. On later pages they are repeated as artifacts.</summary>
        public IReadOnlyList<TableRow> Header { get; init; } = [];

        /// <summary>Outer rules.</summary>
        public Frame Frame { get; init; } = Frame.None;

        /// <summary>Rule between two rows, where the lower one has none of its own.</summary>
        public Rule? Between { get; init; }

        /// <summary>Rule between the header and the first row below it, on each page, where that row has none of its own.</summary>
        public Rule? BelowHeader { get; init; }

        /// <summary>Rule between columns.</summary>
        public Rule? Vertical { get; init; }

        /// <summary>Space in a cell in mm, where column and cell say nothing else.</summary>
        public Insets Padding { get; init; } = new(0.5, 2, 0.5, 0);

        /// <summary>A short description of the table for people who cannot see it; null for none.</summary>
        public string? Summary { get; init; }
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Width">How wide it is.</param>
public sealed record TableColumn(ColumnWidth Width)
{
    /// <summary>Space in the column's cells in mm; null for the table's.</summary>
    public Insets? Padding { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell for each column.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Colour of the ground; null for paper.</summary>
    public Colour? Ground { get; init; }

    /// <summary>Rule above the row; null for the table's rule between rows or below the header.</summary>
    public Rule? Top { get; init; }

    /// <summary>The first lines of all cells stand on one base line, for cells in different type sizes.</summary>
    public bool OnOneBaseline { get; init; }

    /// <summary>The row stays with the next one, as a name row above its details.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>The row begins at the foot of a page, and goes on on the next, wherever an inch of it finds room; for cells that hold long lists.</summary>
    public bool MayBreak { get; init; }

    /// <summary>The caller's key for what this shows.</summary>
    public object? Source { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Content">What stands in it; may be empty.</param>
public sealed record TableCell(IReadOnlyList<Flow> Content)
{
    /// <summary>The cell heads its row (in the body). Cells of header rows always head their column.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Colour of the ground; null for the row's.</summary>
    public Colour? Ground { get; init; }

    /// <summary>Space in the cell in mm; null for the column's.</summary>
    public Insets? Padding { get; init; }

    /// <summary>Rules of this cell alone, drawn inside its edges over the row's; for cells that must stand out.</summary>
    public Frame Frame { get; init; } = Frame.None;
}
