using System.Globalization;
using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Tests.Documents;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word;

public sealed class WordTableTests
{
    private static readonly WordFile file = new(EveryBlock.Document);
    private static readonly List<XElement> tables = [.. file.Body.Elements(W + "tbl")];

    [Fact]
    public void No_table_stands_in_another_and_no_cell_is_merged()
    {
        Assert.Equal(4, tables.Count);
        Assert.Empty(file.Body.Descendants(W + "tc").Descendants(W + "tbl"));
        Assert.DoesNotContain(file.Body.Descendants(), element => element.Name.LocalName is "vMerge" or "hMerge" or "gridSpan");
    }

    [Fact]
    public void The_first_row_alone_is_a_header_row_and_no_row_is_split() => Assert.All(tables, table =>
    {
        var rows = table.Elements(W + "tr").ToList();
        Assert.NotNull(rows[0].Element(W + "trPr")!.Element(W + "tblHeader"));
        Assert.All(rows.Skip(1), row => Assert.Null(row.Element(W + "trPr")!.Element(W + "tblHeader")));
        Assert.All(rows, row => Assert.NotNull(row.Element(W + "trPr")!.Element(W + "cantSplit")));
    });

    [Fact]
    public void Columns_are_fixed_and_fill_the_table() => Assert.All(tables, table =>
    {
        var whole = Width(table.Element(W + "tblPr")!.Element(W + "tblW")!);
        var grid = table.Element(W + "tblGrid")!.Elements().Select(Width).ToList();
        Assert.Equal(whole, grid.Sum());
        Assert.Equal("fixed", table.Descendants(W + "tblLayout").Single().Attribute(W + "type")!.Value);
        Assert.All(table.Elements(W + "tr"), row => Assert.Equal(grid, row.Elements(W + "tc").Select(cell => Width(cell.Descendants(W + "tcW").Single()))));
    });

    [Fact]
    public void Each_table_has_a_name_and_a_description_and_a_style_of_its_role()
    {
        Assert.All(tables, table => Assert.NotEmpty(table.Descendants(W + "tblCaption").Single().Attribute(W + "val")!.Value));
        Assert.Equal("1 Thriving, Who it is for, What it offers, How to refer, and how soon, Next steps", tables[2].Descendants(W + "tblDescription").Single().Attribute(W + "val")!.Value);
        Assert.Equal(["Alert", "Steps", "Level1", "Plain"], tables.Select(table => table.Descendants(W + "tblStyle").Single().Attribute(W + "val")!.Value));
    }

    [Fact]
    public void A_paragraph_parts_every_two_tables_and_ends_the_document()
    {
        var body = file.Body.Elements().ToList();
        Assert.All(tables, table => Assert.Equal(W + "p", body[body.IndexOf(table) + 1].Name));
    }

    [Fact]
    public void The_safeguarding_table_keeps_left_of_the_code() => Assert.Equal(15930 - 2494, Width(tables[0].Descendants(W + "tblW").Single()));

    [Fact]
    public void No_rule_parts_a_strand_from_its_service_and_both_stay_on_one_page()
    {
        var rows = tables[2].Elements(W + "tr").ToList();
        Assert.All(rows[1].Descendants(W + "tcBorders"), borders => Assert.NotNull(borders.Element(W + "bottom")));
        Assert.Equal(5, rows[1].Descendants(W + "tcBorders").Count());
        Assert.Equal(5, rows[2].Descendants(W + "tcBorders").Count(borders => borders.Element(W + "top") is not null));
        Assert.Empty(rows[3].Descendants(W + "tcBorders"));
        Assert.All(rows[1].Descendants(W + "pPr"), shape => Assert.NotNull(shape.Element(W + "keepNext")));
    }

    [Fact]
    public void A_sixth_level_begins_the_colours_again()
    {
        var level = EveryBlock.Document.Blocks.OfType<Block.Table>().Single(table => table.Role == TableRole.Level);
        var six = new WordFile(EveryBlock.Document with { Blocks = [level with { Level = 6 }] });
        Assert.Equal("Level1", six.Body.Descendants(W + "tblStyle").Single().Attribute(W + "val")!.Value);
    }

    private static int Width(XElement element) => int.Parse(element.Attribute(W + "w")!.Value, CultureInfo.InvariantCulture);
}
