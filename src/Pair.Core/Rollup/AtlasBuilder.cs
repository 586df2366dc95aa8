using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Lays many areas beside each other.</summary>
public static class AtlasBuilder
{
    /// <summary>The atlas of some areas.</summary>
    /// <param name="day">The day that they were judged on.</param>
    /// <param name="frame">What they were told apart by.</param>
    /// <param name="areas">Their facts, in the order of their files.</param>
    public static Atlas Of(DateOnly day, AtlasFrame frame, IReadOnlyList<AreaFacts> areas)
    {
        var profiles = areas.Select(area => area.Profile).ToSeq();
        var named = frame with { Groups = frame.Groups.Select((group, place) => Named(group, place, areas)).ToSeq() };
        var shared = BorderServices.Of(areas).Services;
        return new Atlas(day, named, profiles, named.Groups.Select((group, place) => MatrixOf(named, group, place, profiles)).ToSeq(), shared, Kinships.Of(named, profiles))
        {
            Findings = BorderFindings.Of(profiles, shared).ToSeq(),
        };
    }

    // A group that one area has made its own is called as the area calls it.
    private static AtlasGroup Named(AtlasGroup group, int place, IReadOnlyList<AreaFacts> areas)
    {
        if (group.Id != group.Name) return group;
        foreach (var area in areas)
            if (area.GroupNames[place] is { } name) return group with { Name = name };
        return group;
    }

    private static AtlasMatrix MatrixOf(AtlasFrame frame, AtlasGroup group, int place, Seq<AreaProfile> areas)
    {
        var rows = new List<AtlasRow>();
        for (var band = 0; band < AtlasFrame.Bands.Count; band++)
        {
            var cells = new List<AtlasCell>();
            for (var ages = 0; ages < frame.Ages.Count; ages++) cells.Add(CellOf(areas, frame.PlaceOf(place, band, ages)));
            rows.Add(new AtlasRow(AtlasFrame.Bands[band], cells.ToSeq()));
        }
        return new AtlasMatrix(group, rows.ToSeq());
    }

    private static AtlasCell CellOf(Seq<AreaProfile> areas, int cell)
    {
        var (by, named, services) = (new List<int>[Enum.GetValues<Reach>().Length], new List<int>(), 0);
        for (var i = 0; i < by.Length; i++) by[i] = [];
        for (var area = 0; area < areas.Count; area++)
        {
            var its = areas[area].Cells[cell];
            by[(int)its.Reach].Add(area);
            if (its.Named > 0 && its.Reach is Reach.Whole or Reach.Part) named.Add(area);
            services += its.Services;
        }
        return new AtlasCell(by[(int)Reach.Whole].ToSeq(), by[(int)Reach.Part].ToSeq(), by[(int)Reach.Declared].ToSeq(), by[(int)Reach.None].ToSeq(), by[(int)Reach.NotAsked].ToSeq(), named.ToSeq(), services);
    }
}
