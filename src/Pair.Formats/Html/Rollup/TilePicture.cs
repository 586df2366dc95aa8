using System.Globalization;
using System.Text;
using Pair.Core.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>The small picture of an area: one path for each kind of cell, told apart by form first and colour last.</summary>
internal static class TilePicture
{
    private const int Width = 24, Height = 13, Gap = 2;

    /// <summary>How many cells it has, which are the first of an area: those of families in general.</summary>
    public static int CountOf(AtlasFrame frame) => AtlasFrame.Bands.Count * frame.Ages.Count;

    /// <summary>The picture of an area; the words beside it say what it shows.</summary>
    public static void Write(Markup page, AtlasFrame frame, AreaProfile area)
    {
        var columns = frame.Ages.Count;
        Open(page, Math.Max(columns, 1), AtlasFrame.Bands.Count);
        foreach (var reach in Enum.GetValues<Reach>())
        {
            var path = new StringBuilder();
            for (var i = 0; i < CountOf(frame) && i < area.Cells.Count; i++)
                if (area.Cells[i].Reach == reach) Cell(path, reach, i % columns * (Width + Gap), i / columns * (Height + Gap));
            Path(page, reach, path);
        }
        page.Raw("</svg>");
    }

    /// <summary>One cell, for the legend.</summary>
    public static void Sample(Markup page, Reach reach)
    {
        Open(page, 1, 1);
        var path = new StringBuilder();
        Cell(path, reach, 0, 0);
        Path(page, reach, path);
        page.Raw("</svg>");
    }

    private static void Open(Markup page, int columns, int rows) =>
        page.Raw($"<svg class=\"tile\" aria-hidden=\"true\" viewBox=\"0 0 {columns * (Width + Gap) - Gap} {rows * (Height + Gap) - Gap}\">");

    private static void Path(Markup page, Reach reach, StringBuilder path)
    {
        if (path.Length > 0) page.Raw($"<path class=\"{Name(reach)}\" d=\"{path}\"/>");
    }

    private static string Name(Reach reach) => reach switch
    {
        Reach.Whole => "w",
        Reach.Part => "p",
        Reach.Declared => "d",
        Reach.None => "n",
        _ => "v",
    };

    // A full field, a frame filled to its diagonal, a dashed frame, a frame with a cross, a dash.
    private static void Cell(StringBuilder path, Reach reach, int x, int y) => _ = reach switch
    {
        Reach.Whole => path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h24v13h-24z"),
        Reach.Part => path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h24v13h-24zm3 1h20v11z"),
        Reach.Declared => path.Append(CultureInfo.InvariantCulture, $"M{x + 1} {y + 1}h22v11h-22z"),
        Reach.None => path.Append(CultureInfo.InvariantCulture, $"M{x + 1} {y + 1}h22v11h-22zl22 11m0-11-22 11"),
        _ => path.Append(CultureInfo.InvariantCulture, $"M{x + 9} {y + 6}h6"),
    };
}
