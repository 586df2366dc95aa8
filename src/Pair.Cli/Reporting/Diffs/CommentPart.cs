using System.Text;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Diffing;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>What a comment says of one pathway.</summary>
/// <param name="Changes">What it tells of; null where it is of all pathways.</param>
/// <param name="Opening">Its heading.</param>
/// <param name="Sections">In the order of the page.</param>
internal sealed record CommentPart(PathwayDiff? Changes, string Opening, IReadOnlyList<CommentSection> Sections)
{
    /// <summary>Whether anything of it stands in the page.</summary>
    public bool IsShown => Sections.Any(section => section.Shown > 0);

    /// <summary>Characters that it takes beside its sections, at most.</summary>
    public int Frame(string command) => Opening.Length + Left(Sections, command).Length;

    /// <summary>Writes what is shown, and what is not in one line.</summary>
    public void Write(StringBuilder page, string command)
    {
        if (!IsShown) return;
        page.Append(Opening);
        foreach (var section in Sections) section.Write(page, command);
        var left = Sections.Where(section => section.Shown == 0).ToList();
        if (left.Count > 0) page.Append(Left(left, command));
    }

    private static string Left(IReadOnlyList<CommentSection> left, string command) =>
        $"\nNot shown here, because a comment has an end: {string.Join(", ", left.Select(section => section.Count(section.Items.Count)))}. {MarkdownText.Code(command)} shows all.\n";
}

/// <summary>Items of one kind under a heading, of which the page takes as many as it has room for.</summary>
/// <param name="noun">What an item is called: "breaking change".</param>
/// <param name="opening">What stands before them.</param>
/// <param name="items">Gravest first.</param>
/// <param name="closing">What stands behind them, so that no markup stays open.</param>
internal sealed class CommentSection(string noun, string opening, IReadOnlyList<CommentItem> items, string closing = "")
{
    /// <summary>All items, those too that the page does not take.</summary>
    public IReadOnlyList<CommentItem> Items => items;

    /// <summary>How many of the items are in the page, from the first.</summary>
    public int Shown { get; set; }

    /// <summary>The first item that is not in the page yet; null where all are.</summary>
    public CommentItem? Next => Shown < items.Count ? items[Shown] : null;

    /// <summary>A number of its items, in words.</summary>
    public string Count(int number) => Summary.Number(number, noun);

    /// <summary>Characters that it takes beside its items, at most.</summary>
    public int Frame(string command) => opening.Length + closing.Length + More(items.Count, command).Length;

    /// <summary>Writes what is shown, and how much is not.</summary>
    public void Write(StringBuilder page, string command)
    {
        if (Shown == 0) return;
        page.Append(opening);
        for (var i = 0; i < Shown; i++) page.Append(items[i].Text);
        if (Shown < items.Count) page.Append(More(items.Count - Shown, command));
        page.Append(closing);
    }

    private string More(int number, string command) => $"\n… and {Summary.Number(number, "more " + noun)}: {MarkdownText.Code(command)}\n";
}

/// <summary>One item, whole.</summary>
/// <param name="Rank">How soon it may be left out.</param>
/// <param name="Text">Its lines, with the last break.</param>
internal sealed record CommentItem(CommentRank Rank, string Text);
