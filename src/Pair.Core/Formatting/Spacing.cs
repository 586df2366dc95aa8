using Pair.Core.Syntax;

namespace Pair.Core.Formatting;

/// <summary>
/// Where empty lines stand: one above each section of a pathway, one round each entry of a collection that takes several lines. Elsewhere an author's
/// empty line stays where the order is the author's too, or a comment stands below it; several become one.
/// </summary>
internal abstract record Spacing
{
    private Spacing() { }

    /// <summary>Whether an empty line stands between two branches.</summary>
    /// <param name="above">The one above.</param>
    /// <param name="branch">The one below.</param>
    public abstract bool IsBlankBetween(Branch above, Branch branch);

    /// <summary>The empty lines in a mapping or list.</summary>
    /// <param name="parent">It.</param>
    /// <param name="column">Where its keys or dashes stand.</param>
    /// <param name="isFile">Whether it is the whole file.</param>
    public static Spacing Of(Branch parent, int column, bool isFile)
    {
        // In a workspace file or a baseline each key is a line or two.
        if (isFile && parent.Value is YamlMapping root && KeyPlaces.OfFile(root).IsPathway) return new BetweenSections();
        if (parent.IsOrdered) return new AboveComments();
        // Collections stand one step below the file; in places with less to say, a list or mapping stays as close as it was typed.
        if (column != 2 || parent.Key is null || !NodePath.IsCollection(parent.Key.Value)) return new AsTyped();
        return new BetweenEntries(column);
    }

    // `pair`, `include` and `extends` are lines, not sections.
    private sealed record BetweenSections : Spacing
    {
        public override bool IsBlankBetween(Branch above, Branch branch) => branch.Key is not { Value: "include" or "extends" } || (!branch.Before.IsEmpty && branch.HasBlankAbove);
    }

    private sealed record BetweenEntries(int Column) : Spacing
    {
        public override bool IsBlankBetween(Branch above, Branch branch) => branch.HasBlankAbove || TakesLines(above) || TakesLines(branch);

        private bool TakesLines(Branch entry) => entry.HasBranches && InBrackets.Line(entry, Column) is null;
    }

    private sealed record AboveComments : Spacing
    {
        public override bool IsBlankBetween(Branch above, Branch branch) => !branch.Before.IsEmpty && branch.HasBlankAbove;
    }

    private sealed record AsTyped : Spacing
    {
        public override bool IsBlankBetween(Branch above, Branch branch) => branch.HasBlankAbove;
    }
}
