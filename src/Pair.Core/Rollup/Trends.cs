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
        var (older, all, befores) = (new List<AreaProfile>(then), new List<AreaTrend>(), new AreaProfile?[now.Count]);
        // A file that was copied may have the id of the first, and one that stays may be given another: each is compared with one, the surest first.
        Pair(now, older, befores, (area, other) => other.Id == area.Id && other.Path == area.Path);
        Pair(now, older, befores, (area, other) => other.Id == area.Id);
        Pair(now, older, befores, (area, other) => other.Path == area.Path && other.Name == area.Name);
        for (var i = 0; i < now.Count; i++)
        {
            var (area, before) = (now[i], befores[i]);
            all.Add(new AreaTrend(area.Id, area.Name, before?.Figures, area.Figures, Reached(frame, area, before), before is null ? default : Reached(frame, before, area)));
        }
        foreach (var gone in older) all.Add(new AreaTrend(gone.Id, gone.Name, gone.Figures, null, default, default));
        return new AtlasTrend(since, all.ToSeq());
    }

    // Finds what each area that has none yet was then, and takes it out of what is left.
    private static void Pair(Seq<AreaProfile> now, List<AreaProfile> older, AreaProfile?[] befores, Func<AreaProfile, AreaProfile, bool> isOne)
    {
        for (var i = 0; i < now.Count; i++)
        {
            if (befores[i] is not null) continue;
            var area = now[i];
            var at = older.FindIndex(other => isOne(area, other));
            if (at < 0) continue;
            befores[i] = older[at];
            older.RemoveAt(at);
        }
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
