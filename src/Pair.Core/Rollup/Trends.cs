using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Compares the areas of an atlas with what they were.</summary>
public static class Trends
{
    /// <summary>The trend, on the same day and in the same frame.</summary>
    /// <param name="since">The revision, as the user typed it.</param>
    /// <param name="now">The areas of today.</param>
    /// <param name="then">The areas as they were.</param>
    /// <param name="frame">What both are told apart by.</param>
    public static AtlasTrend Of(string since, AtlasFrame frame, Seq<AreaProfile> now, IReadOnlyList<AreaProfile> then)
    {
        var (older, all) = (new List<AreaProfile>(then), new List<AreaTrend>());
        foreach (var area in now)
        {
            // A file that was copied may have the id of the first: each is compared with one.
            var at = older.FindIndex(other => other.Id == area.Id && other.Path == area.Path);
            if (at < 0) at = older.FindIndex(other => other.Id == area.Id);
            var before = at < 0 ? null : older[at];
            if (at >= 0) older.RemoveAt(at);
            all.Add(new AreaTrend(area.Id, area.Name, before?.Figures, area.Figures, Reached(frame, area, before), before is null ? default : Reached(frame, before, area)));
        }
        foreach (var gone in older) all.Add(new AreaTrend(gone.Id, gone.Name, gone.Figures, null, default, default));
        return new AtlasTrend(since, all.ToSeq());
    }

    // Cells where one reaches somebody and the other nobody.
    private static Seq<CellName> Reached(AtlasFrame frame, AreaProfile one, AreaProfile? other)
    {
        var cells = new List<CellName>();
        if (other is null) return default;
        for (var band = 0; band < AtlasFrame.Bands.Count; band++)
            for (var ages = 0; ages < frame.Ages.Count; ages++)
                if (frame.PlaceOf(0, band, ages) is var place && one.Cells[place].Share > 0 && other.Cells[place].Share == 0) cells.Add(new CellName(AtlasFrame.Bands[band], frame.Ages[ages]));
        return cells.ToSeq();
    }
}
