using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Tests.Formats.Atlases;

/// <summary>Atlases of invented areas: the same number of areas and words gives the same atlas.</summary>
internal sealed class MadeAtlas
{
    private static readonly string[] firsts = ["Alder", "Bramble", "Corrie", "Damson", "Elder", "Fennel", "Gorse", "Hazel", "Iver", "Juniper", "Kestrel", "Lark", "Merle", "Nettle", "Otter"];
    private static readonly string[] lasts = ["shire", "mere", "moor", "vale", "fold", "holm", "reach", "marsh", "ridge", "haven"];
    private static readonly Seq<Stretch> ages = SurveyFrame.UsualBands;
    private static readonly Seq<AtlasGroup> groups =
        [AtlasGroup.Everyone, new("neonatal", "Babies in neonatal care"), new("young-parents", "Young parents"), new("asylum", "Families who seek asylum")];

    /// <summary>The day that all are judged on.</summary>
    public static readonly DateOnly Day = new(2026, 11, 2);

    private readonly string? words;
    private uint state = 20261102;

    private MadeAtlas(string? words) => this.words = words;

    /// <summary>Twelve areas, of two nations.</summary>
    public static Atlas Twelve => Of(12);

    /// <summary>As many as a nation has.</summary>
    public static Atlas Many => Of(150);

    /// <summary>One alone.</summary>
    public static Atlas One => Of(1) with { Unread = default, Trend = null };

    /// <summary>None at all.</summary>
    public static Atlas Nothing => new(Day, new AtlasFrame(ages, groups), default, default, default, default);

    /// <summary>None that could be read.</summary>
    public static Atlas AllUnread => Nothing with { Unread = [new("areas/broken/broken.pair.yaml", null, 12), new("areas/westham/westham.pair.yaml", "westham", 1)] };

    /// <summary>An atlas.</summary>
    /// <param name="count">How many areas.</param>
    /// <param name="words">What stands for every word that an author types; null for invented ones.</param>
    public static Atlas Of(int count, string? words = null) => new MadeAtlas(words).Make(count);

    private Atlas Make(int count)
    {
        var areas = Enumerable.Range(0, count).Select(Area).ToSeq();
        return new Atlas(Day, new AtlasFrame(ages, groups), areas, groups.Select((_, group) => Matrix(areas, group)).ToSeq(), Shared(count), Kinships(areas))
        {
            Unread = [new(Say("areas/broken/broken.pair.yaml"), null, 12), new(Say("areas/westham/westham.pair.yaml"), Say("westham"), 1)],
            Trend = Trend(areas),
        };
    }

    private AreaProfile Area(int place)
    {
        var name = firsts[place % firsts.Length] + lasts[place / firsts.Length % lasts.Length];
        var cells = Cells();
        var everyone = cells.Take(AtlasFrame.Bands.Count * ages.Count).ToList();
        int Count(Reach reach) => everyone.Count(cell => cell.Reach == reach);
        var overdue = Chance(12) ? Next(200) + 1 : (int?)null;
        return new AreaProfile(
            Say(name.ToLowerInvariant()), Say($"areas/{name.ToLowerInvariant()}/{name.ToLowerInvariant()}.pair.yaml"), Say(name), Say($"{name} parent-infant pathway"), Levels(place), cells.ToSeq(),
            new AreaFigures(40 + Next(35), 9 + Next(14), Count(Reach.Whole), Count(Reach.Part), Count(Reach.Declared), Count(Reach.None)),
            Chance(12) ? Chance(35) ? SpecialistAccess.Declared : SpecialistAccess.None : SpecialistAccess.Named, Gaps(), Holes(everyone))
        {
            Nation = place % 9 == 4 ? Core.Model.Nation.Wales : place % 23 == 7 ? null : Core.Model.Nation.England, Base = place % 9 == 4 ? null : Say(place % 3 == 0 ? "National base" : "Regional base, north"), IsDraft = Chance(8),
            LastReviewed = Chance(80) ? Day.AddDays(-30 - Next(400)) : null, NextReview = overdue is { } days ? Day.AddDays(-days) : Chance(85) ? Day.AddDays(10 + Next(300)) : null, DaysOverdue = overdue,
            NotAssured = Next(18), Errors = Chance(10) ? 1 + Next(4) : 0, Warnings = Next(30),
        };
    }

    // Some areas have much, some little; the end of the second year and the highest need are thinnest.
    private List<AreaCell> Cells()
    {
        var (cells, wealth) = (new List<AreaCell>(), 55 + Next(45));
        for (var group = 0; group < groups.Count; group++)
            for (var band = 0; band < AtlasFrame.Bands.Count; band++)
                for (var age = 0; age < ages.Count; age++)
                {
                    var share = Math.Clamp(wealth + 45 - band * 9 - age * 5 - group * 12 - Next(60), 0, 100);
                    var reach = group > 0 && Chance(4) ? Reach.NotAsked : share >= 60 ? Reach.Whole : share >= 35 ? Reach.Part : Chance(30) ? Reach.Declared : share >= 15 ? Reach.Part : Reach.None;
                    var services = reach is Reach.Whole or Reach.Part ? 1 + share / 12 : 0;
                    cells.Add(new AreaCell(reach, reach switch { Reach.Whole => 100, Reach.Part => Math.Max(share, 1), _ => 0 }, services, group > 0 && services > 0 && Chance(40) ? 1 : 0));
                }
        return cells;
    }

    private static AtlasMatrix Matrix(Seq<AreaProfile> areas, int group) => new(groups[group], AtlasFrame.Bands.Select((band, row) => new AtlasRow(band, ages.Select((_, column) =>
    {
        var at = (group * AtlasFrame.Bands.Count + row) * ages.Count + column;
        Seq<int> Those(Func<AreaCell, bool> which) => Enumerable.Range(0, areas.Count).Where(area => which(areas[area].Cells[at])).ToSeq();
        return new AtlasCell(Those(cell => cell.Reach == Reach.Whole), Those(cell => cell.Reach == Reach.Part), Those(cell => cell.Reach == Reach.Declared), Those(cell => cell.Reach == Reach.None),
            Those(cell => cell.Reach == Reach.NotAsked), Those(cell => cell.Named > 0), areas.Sum(area => area.Cells[at].Services));
    }).ToSeq())).ToSeq());

    private AreaLevels Levels(int place) => (place % 9) switch
    {
        4 => new(null, [new(Say("For everyone"), [Band.Promotion, Band.Advice]), new(Say("Targeted"), [Band.Help]), new(Say("Specialist"), [Band.MoreHelp, Band.Risk])]),
        7 => new("continuum", [new(Say("Universal"), [Band.Promotion, Band.Advice]), new(Say("Early help"), [Band.Help]), new(Say("Targeted"), [Band.MoreHelp]), new(Say("Statutory"), [Band.Risk])]),
        _ => new("thrive", [new("Thriving", [Band.Promotion]), new("Getting Advice", [Band.Advice]), new("Getting Help", [Band.Help]), new("Getting More Help", [Band.MoreHelp]), new("Getting Risk Support", [Band.Risk])]),
    };

    private Seq<AreaGap> Gaps() => Enumerable.Range(0, Chance(60) ? Next(4) : 0).Select(number =>
    {
        var overdue = Chance(20) ? 1 + Next(250) : (int?)null;
        return new AreaGap(Say($"gap-{number + 1}"), Chance(12) ? null : Say(Chance(50) ? "No group for fathers in the evenings" : "Nothing after 12 months for families who need more help"), Chance(80) ? [Band.MoreHelp] : [],
            Chance(70) ? Say("12 to 24 months, South side") : "", Chance(85) ? 20 + Next(700) : null, overdue is { } days ? Day.AddDays(-days) : Chance(70) ? Day.AddDays(Next(200)) : null, overdue, Chance(8));
    }).ToSeq();

    private Seq<AreaHole> Holes(List<AreaCell> cells)
    {
        string[] names = ["Thriving", "Getting Advice", "Getting Help", "Getting More Help", "Getting Risk Support"];
        var holes = new List<AreaHole>();
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Reach is Reach.None or Reach.Part && Chance(60))
                holes.Add(new(Chance(10) ? HoleKind.Level : Chance(20) ? HoleKind.Place : HoleKind.Ages, Say(names[i / ages.Count]), [AtlasFrame.Bands[i / ages.Count]], Say(Core.Phrasing.Spans.Of(ages[i % ages.Count])), 1 + Next(60)));
        return holes.OrderByDescending(hole => hole.Share).ToSeq();
    }

    private Seq<SharedService> Shared(int count)
    {
        if (count < 2) return default;
        var shared = new List<SharedService>();
        for (var i = 0; i < 3 + count / 8; i++)
        {
            var (one, other) = (Next(count - 1), count - 1);
            SharedEntry Entry(int area, string name) => new(area, Say($"service-{i}"), Say(name), new Location(new SourceText("areas.pair.yaml", ""), default));
            var name = i % 2 == 0 ? "Perinatal mental health team" : "Baby loss helpline";
            shared.Add(new(Say(name), Chance(80) ? Say("Invented NHS Trust") : null, [Entry(one, name), Entry(other, name)], ["same phone", "same name"],
                i % 3 == 2 ? [] :
                [
                    new("ages", [new(Say("pregnancy until 12 months"), [one]), new(Say("pregnancy until 24 months"), [other])]),
                    .. i % 2 == 0 ? (Difference[])[new("phone", [new(Say("01632 960123"), [one]), new(Say("01632 960124"), [other])])] : [],
                ]));
        }
        return shared.ToSeq();
    }

    private Seq<Kinship> Kinships(Seq<AreaProfile> areas) => areas.Count < 3 ? default : Enumerable.Range(0, areas.Count).Select(area => new Kinship(area, Enumerable.Range(1, Math.Min(3, areas.Count - 1))
        .Select(step => new Kin((area + step * 7 % (areas.Count - 1) + (step * 7 % (areas.Count - 1) == 0 ? 1 : 0)) % areas.Count, 96 - step * 4 - Next(4), Chance(50) ? [new CellName(Band.Help, ages[2]), new CellName(Band.Risk, ages[3])] : []))
        .ToSeq())).ToSeq();

    private AtlasTrend Trend(Seq<AreaProfile> areas) => new("v2026.1", areas.Select((area, place) =>
    {
        if (place % 17 == 3) return new AreaTrend(area.Id, area.Name, null, area.Figures, [], []);
        if (!Chance(30)) return new AreaTrend(area.Id, area.Name, area.Figures, area.Figures, [], []);
        var then = area.Figures with { Services = area.Figures.Services - 2 + Next(4), Whole = Math.Max(0, area.Figures.Whole - 1) };
        return new AreaTrend(area.Id, area.Name, then, area.Figures, Chance(60) ? [new CellName(Band.MoreHelp, ages[1])] : [], Chance(30) ? [new CellName(Band.Advice, ages[3])] : []);
    }).Append(new AreaTrend(Say("oldbridge"), Say("Oldbridge"), new AreaFigures(31, 8, 12, 3, 1, 4), null, [], [])).ToSeq());

    private string Say(string usual) => words ?? usual;

    private bool Chance(int percent) => Next(100) < percent;

    // A generator of our own gives the same on every platform.
    private int Next(int below)
    {
        state = state * 1664525 + 1013904223;
        return (int)((state >> 8) % (uint)below);
    }
}
