using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Finds the areas that are most like another: how far the shares of their cells lie apart, on average.</summary>
internal static class Kinships
{
    private const int Fewest = 3;
    private const int Nearest = 3;

    // A cell of families in general counts for as much as those of four groups: the groups have all that is for everyone, and would tell it again.
    private const int WeightOfEveryone = 4;
    private const int WeightOfGroup = 1;

    /// <summary>One for each area; none where there are fewer than three.</summary>
    public static Seq<Kinship> Of(AtlasFrame frame, Seq<AreaProfile> areas)
    {
        if (areas.Count < Fewest) return default;
        var all = new List<Kinship>(areas.Count);
        for (var area = 0; area < areas.Count; area++)
        {
            var kin = new List<Kin>();
            for (var other = 0; other < areas.Count; other++)
                if (other != area && Likeness(frame, areas[area], areas[other]) is { } likeness) Insert(kin, other, likeness);
            all.Add(new Kinship(area, kin.Select(one => one with { HasMore = HasMore(frame, areas[area], areas[one.Area]) }).ToSeq()));
        }
        return all.ToSeq();
    }

    // Of two that are as like, the one that stands first.
    private static void Insert(List<Kin> kin, int other, int likeness)
    {
        var at = kin.Count;
        while (at > 0 && kin[at - 1].Likeness < likeness) at--;
        kin.Insert(at, new Kin(other, likeness, default));
        if (kin.Count > Nearest) kin.RemoveAt(Nearest);
    }

    // Null where the two are asked nothing in common, as where one's levels are read as no band.
    private static int? Likeness(AtlasFrame frame, AreaProfile one, AreaProfile other)
    {
        var (apart, weights) = (0, 0);
        for (var i = 0; i < one.Cells.Count; i++)
        {
            if (one.Cells[i].Reach == Reach.NotAsked || other.Cells[i].Reach == Reach.NotAsked) continue;
            var weight = i < AtlasFrame.Bands.Count * frame.Ages.Count ? WeightOfEveryone : WeightOfGroup;
            apart += weight * Math.Abs(one.Cells[i].Share - other.Cells[i].Share);
            weights += weight;
        }
        return weights == 0 ? null : 100 - (apart + weights - 1) / weights;
    }

    private static Seq<CellName> HasMore(AtlasFrame frame, AreaProfile area, AreaProfile other)
    {
        var more = new List<CellName>();
        for (var band = 0; band < AtlasFrame.Bands.Count; band++)
            for (var ages = 0; ages < frame.Ages.Count; ages++)
            {
                var (mine, theirs) = (area.Cells[frame.PlaceOf(0, band, ages)], other.Cells[frame.PlaceOf(0, band, ages)]);
                if (theirs.Reach == Reach.Whole && mine.Reach != Reach.NotAsked && mine.Share == 0) more.Add(new CellName(AtlasFrame.Bands[band], frame.Ages[ages]));
            }
        return more.ToSeq();
    }
}
