using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Core.Text;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

/// <summary>What the practitioner edition says of a small pathway.</summary>
internal static class Printed
{
    /// <summary>The day on which these tests read.</summary>
    public static DateOnly AsOf { get; } = new(2026, 6, 1);

    public static Document Document(Pathway pathway) => PractitionerEdition.Publish(pathway, AsOf);

    /// <summary>The whole edition, a line a block.</summary>
    public static string Of(Pathway pathway) => Outline.Of(Document(pathway));

    /// <summary>The whole edition of a pathway with these keys.</summary>
    public static string Of(string more) => Of(Written.Pathway(more));

    /// <summary>The rows of Section C, by the id of their service.</summary>
    public static IReadOnlyList<Row> Rows(Pathway pathway) =>
        [.. Document(pathway).Blocks.OfType<Block.Table>().Where(table => table.Role == TableRole.Level).SelectMany(table => table.Rows)];

    /// <summary>Each line of a cell of one service, written with these keys; cells count from 0: name, who, offer, referral, steps.</summary>
    public static IReadOnlyList<string> Cell(int cell, string keys, string more = "") =>
        Lines(Rows(Written.Pathway(Written.Services(keys) + more)).Single(row => row.Anchor == "drop-in").Cells[cell].Content);

    public static IReadOnlyList<string> Lines(Seq<Block> blocks) => [.. blocks.Cast<Block.Paragraph>().Select(paragraph => Outline.Of(paragraph.Content))];
}
