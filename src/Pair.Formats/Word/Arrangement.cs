using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>Which blocks stand side by side, and in what columns.</summary>
internal sealed class Arrangement(Page page, TextMeasure measure, ColumnWidths widths)
{
    /// <summary>The blocks as they are laid out: nothing empty, which could carry no break, and no more codes in one block than stand side
    /// by side, so that they are read from left to right as everything else.</summary>
    public Seq<Block> Of(Seq<Block> blocks)
    {
        var arranged = new List<Block>();
        foreach (var block in blocks)
            switch (block)
            {
                case Block.Codes codes:
                    for (var first = 0; first < codes.Items.Count; first += page.CodesBeside)
                        arranged.Add(codes with { Items = codes.Items.Skip(first).Take(page.CodesBeside).ToSeq() });
                    break;
                case Block.Columns columns:
                    var groups = new List<Column>();
                    foreach (var column in columns.Items)
                        if (Of(column.Blocks) is { IsEmpty: false } group)
                            groups.Add(column with { Blocks = group });
                    if (groups.Count > 0) arranged.Add(columns with { Items = groups.ToSeq() });
                    break;
                case Block.List { Items.IsEmpty: true } or Block.Table { Header.IsEmpty: true }:
                    break;
                default:
                    arranged.Add(block);
                    break;
            }
        return arranged.ToSeq();
    }

    /// <summary>The columns of a block that stands in columns of its own; null for all else.</summary>
    public Section? SectionOf(Block block) => page.Flows ? null : block switch
    {
        Block.List { Role: ListRole.Statements } list => new Section(page, widths.Of(list, 3)),
        Block.Columns columns => SectionOf(columns),
        Block.Codes codes => Section.Row(page, codes.Items.Count),
        _ => null,
    };

    private Section? SectionOf(Block.Columns columns)
    {
        var section = columns.Items.Count <= 1 ? Section.Single(page) : new Section(page, widths.Of(columns));
        return BandHeight.StandsInColumns(measure, columns, section.Columns) ? section : null;
    }
}
