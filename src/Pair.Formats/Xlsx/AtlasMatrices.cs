using Pair.Core.Rollup;
using Pair.Core.Text;
using Pair.Formats.Rollup;

namespace Pair.Formats.Xlsx;

/// <summary>The sheet that shows the matrices, one below the other: each cell in words, with a ground by how many areas reach every family.</summary>
internal static class AtlasMatrices
{
    private static readonly SheetRow space = new([]);

    /// <summary>The sheet.</summary>
    public static Sheet Sheet(Atlas atlas)
    {
        List<SheetRow> rows =
        [
            Row(Look.Title, "Who is reached"), Row(Look.Note, "In how many areas services reach every family, by band of need and age of the baby. The bands are approximate."),
            Key(Look.MapMany, "75%", "of the areas or more reach every family"), Key(Look.MapFew, "50%", "or more"), Key(Look.MapOne, "25%", "or more"), Key(Look.MapLittle, "0%", "or more"),
            Key(Look.FramedLittle, "1 empty", "in so many areas families find nothing, and nobody says so; so framed from a fifth of the areas on"),
        ];
        foreach (var matrix in atlas.Matrices)
        {
            rows.Add(space);
            rows.Add(Row(Look.Heading, matrix.Group.Name) with { BeginsBlock = true });
            rows.Add(new([new SheetCell.Words("Band", Look.Header), .. atlas.Frame.Ages.Select(ages => new SheetCell.Words(RollupWords.Of(ages), Look.MapHeader))]));
            foreach (var row in matrix.Rows) rows.Add(new([new SheetCell.Words(RollupWords.Of(row.Band), Look.Name), .. row.Cells.Select(Cell)]));
        }
        SheetColumn[] columns = [new(20, 30), .. Enumerable.Repeat(new SheetColumn(18, 26), atlas.Frame.Ages.Count)];
        return new Sheet("Matrix", [.. columns], rows.ToSeq());
    }

    private static SheetCell Cell(AtlasCell cell)
    {
        if (cell.Asked == 0) return new SheetCell.Words("not asked", Look.MapNobody);
        var words = $"{cell.Whole.Count} of {cell.Asked}";
        if (cell.None.Count > 0) words += $", {cell.None.Count} empty";
        if (cell.Declared.Count > 0) words += $", {cell.Declared.Count} declared";
        if (cell.Named.Count > 0) words += $", {cell.Named.Count} by name";
        return new SheetCell.Words(words, LookOf(cell));
    }

    // The frame says that many have nothing, the ground below it how many reach everybody, as on the page.
    private static Look LookOf(AtlasCell cell) => (HeatWords.Quarter(cell), HeatWords.IsAlarming(cell)) switch
    {
        (1, false) => Look.MapLittle,
        (2, false) => Look.MapOne,
        (3, false) => Look.MapFew,
        (_, false) => Look.MapMany,
        (1, true) => Look.FramedLittle,
        (2, true) => Look.FramedOne,
        (3, true) => Look.FramedFew,
        _ => Look.FramedMany,
    };

    private static SheetRow Key(Look look, string words, string meaning) => new([new SheetCell.Words(words, look), new SheetCell.Words(meaning, Look.Note)]);

    private static SheetRow Row(Look look, string words) => new([new SheetCell.Words(words, look)]);
}
