using Pair.Core.Documents;
using Pair.Core.Phrasing;
using Pair.Core.Rollup;

namespace Pair.Formats.Xlsx;

/// <summary>An atlas as a workbook: the matrices to look at, and a sheet for each question with what an analyst can filter and reckon with.</summary>
public static class AtlasWorkbook
{
    /// <summary>Writes an .xlsx: the same bytes for the same atlas.</summary>
    public static byte[] Render(Atlas atlas)
    {
        var title = $"Atlas of parent-infant pathways, {Phrases.Day(atlas.Day)}";
        var names = new AreaNames(atlas.Areas);
        List<Sheet> sheets =
        [
            AtlasAbout.Sheet(atlas), AtlasSheets.Areas(atlas, names), AtlasMatrices.Sheet(atlas), AtlasSheets.Cells(atlas, names), AtlasGaps.WithoutSpecialists(atlas, names),
            AtlasGaps.Declared(atlas, names), AtlasGaps.Undeclared(atlas, names), AtlasSheets.Shared(atlas, names), AtlasSheets.Alike(atlas, names),
        ];
        if (atlas.Trend is { } trend) sheets.Add(AtlasSheets.Trend(trend));
        sheets.Add(AtlasSheets.Levels(atlas, names));
        sheets.Add(AtlasSheets.Unread(atlas));
        return new Workbook(new DocumentFacts(title, "en-GB", "atlas", title) { Reviewed = atlas.Day }, [.. sheets]).ToBytes();
    }
}
