namespace Pair.Pdf.Content;

public abstract partial record Flow
{
    /// <summary>A list (structure L). An item is kept whole where it fits on a page.</summary>
    /// <param name="Items">The items in order.</param>
    public sealed record List(IReadOnlyList<ListItem> Items) : Flow
    {
        /// <summary>What stands before each item.</summary>
        public Marker Marker { get; init; } = Marker.Dot;

        /// <summary>How far items stand in from the left in mm; the marker stands in this space.</summary>
        public double Indent { get; init; } = 4;

        /// <summary>Space between items in mm.</summary>
        public double ItemSpace { get; init; }

        /// <summary>Number of columns of about equal height, read down one after the other.</summary>
        public int ColumnCount { get; init; } = 1;

        /// <summary>Space between columns in mm.</summary>
        public double Gap { get; init; } = 6;
    }
}

/// <summary>One item of a list.</summary>
/// <param name="Content">What it says.</param>
public sealed record ListItem(IReadOnlyList<Flow> Content)
{
    /// <summary>Text before the item where the list's marker is <see cref="Marker.Label"/>, such as <c>1.</c>.</summary>
    public Inline.Text? Label { get; init; }

    /// <summary>The caller's key for what this shows.</summary>
    public object? Source { get; init; }
}

/// <summary>What stands before the items of a list.</summary>
public enum Marker
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A filled dot, drawn (an artifact).</summary>
    Dot,

    /// <summary>Each item's own <see cref="ListItem.Label"/>.</summary>
    Label,
}
