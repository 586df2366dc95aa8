using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>
/// Reads the cells of an area off its map. Its levels are read as bands, approximately: a family is reached in a band where any level that is read as it reaches the
/// family, and what is missing there is declared where each of these levels says so.
/// </summary>
internal sealed class AreaCells
{
    private readonly CoverageMap map;
    private readonly AtlasFrame frame;
    private readonly LineReader reader;
    private readonly List<AreaCell> cells = [];

    private AreaCells(CoverageMap map, AtlasFrame frame) => (this.map, this.frame, reader) = (map, frame, new LineReader(map));

    /// <summary>For each group of the frame, each band, each band of age.</summary>
    public static Seq<AreaCell> Of(CoverageMap map, AtlasFrame frame)
    {
        var all = new AreaCells(map, frame);
        foreach (var group in frame.Groups)
        {
            var views = group.Id is null || map.Pathway.Cohorts.Has(group.Id) ? all.ViewsOf(group) : null;
            foreach (var band in AtlasFrame.Bands) all.Add(views?.Where(view => AreaProfiler.IsIn(view.Line.Level, band)).ToList() ?? [], group);
        }
        return all.cells.ToSeq();
    }

    private static string? CohortOf(AtlasGroup group) => group.Id == KnownCohorts.Antenatal ? null : group.Id;

    private List<View> ViewsOf(AtlasGroup group)
    {
        var views = new List<View>();
        foreach (var line in map.Lines)
        {
            var (missing, declared) = (new List<Stretch>[CarerSets.Each.Count], new List<Stretch>[CarerSets.Each.Count]);
            for (var i = 0; i < missing.Length; i++)
                (missing[i], declared[i]) = (reader.Missing(line, CarerSets.Each[i], CohortOf(group)), reader.Declared(line, CarerSets.Each[i], CohortOf(group)));
            views.Add(new View(line, missing, declared));
        }
        return views;
    }

    private void Add(List<View> views, AtlasGroup group)
    {
        var squares = SquaresOf(views);
        foreach (var band in frame.Ages)
        {
            var ages = GroupAges.Of(group.Id, band);
            cells.Add(ages is null || squares.Count == 0 ? new AreaCell(Reach.NotAsked, 0, 0, 0) : CellOf(views, squares, ages, CohortOf(group)));
        }
    }

    private AreaCell CellOf(List<View> views, List<Square> squares, Stretch ages, string? cohort)
    {
        var (all, missed, isLeft) = (0m, 0m, false);
        foreach (var square in squares)
        {
            all += ages.Days;
            foreach (var stretch in square.Missing)
                if (Stretch.Common(stretch, ages) is { } common) missed += common.Days;
            isLeft |= Stretches.Meet(square.Left, ages);
        }
        var (services, named) = Count(views, ages, cohort);
        var reach = missed == 0 ? Reach.Whole : !isLeft ? Reach.Declared : missed == all ? Reach.None : Reach.Part;
        var share = missed == 0 ? 100 : missed == all ? 0 : Math.Clamp((int)(100 * (all - missed) / all), 1, 99);
        return new AreaCell(reach, share, services, named);
    }

    private (int Services, int Named) Count(List<View> views, Stretch ages, string? cohort)
    {
        var (services, named) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var view in views)
            foreach (var presence in reader.PresencesOf(view.Line))
            {
                if (!LineReader.IsFor(presence, cohort) || !presence.Ages.Meets(ages)) continue;
                var whole = map.Whole(presence.Service).Id.Value;
                services.Add(whole);
                if (cohort is not null && LineReader.Names(presence.Service, cohort)) named.Add(whole);
            }
        return (services.Count, named.Count);
    }

    // One for each place and carer: families of the same place and carer are reached by any of the levels.
    private static List<Square> SquaresOf(List<View> views)
    {
        var squares = new List<Square>();
        var places = new List<Place?>();
        foreach (var view in views)
        {
            if (places.Contains(view.Line.Place)) continue;
            places.Add(view.Line.Place);
            var here = views.FindAll(other => ReferenceEquals(other.Line.Place, view.Line.Place));
            for (var carer = 0; carer < CarerSets.Each.Count; carer++) squares.Add(SquareOf(here, carer));
        }
        return squares;
    }

    private static Square SquareOf(List<View> here, int carer)
    {
        var missing = new List<Stretch> { Stretch.Window };
        foreach (var view in here) missing = Both(missing, view.Missing[carer]);
        var left = new List<Stretch>();
        foreach (var view in here) left.AddRange(Long(Stretches.Without(missing, view.Declared[carer])));
        return new Square(Long(missing), left);
    }

    private static List<Stretch> Both(List<Stretch> some, List<Stretch> others) =>
        others.Count == 0 ? others : Stretches.Without(some, Stretches.Without(Stretch.Window, others));

    // A short break is nothing.
    private static List<Stretch> Long(List<Stretch> stretches) => stretches.FindAll(static stretch => stretch.Days >= Holes.ShortestInDays);

    // A level in one place, with what is missing there and what is declared, carer by carer.
    private sealed record View(Line Line, List<Stretch>[] Missing, List<Stretch>[] Declared);

    // The families of one place and carer: what no level reaches, and what of it some level does not declare.
    private sealed record Square(List<Stretch> Missing, List<Stretch> Left);
}
