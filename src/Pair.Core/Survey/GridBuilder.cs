using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>Lays the map out as tables: ages across where they are told apart, levels down, and a table for each of the rest.</summary>
internal sealed class GridBuilder(CoverageMap map, SurveyFrame frame)
{
    private readonly CellReader reader = new(map);
    private readonly Pathway pathway = map.Pathway;
    private readonly IReadOnlyList<Place> homes = Openness.Homes(map.Pathway);

    public Seq<Grid> Grids()
    {
        var rows = RowAxis();
        var grids = new List<Grid>();
        var columns = frame.By.Contains(Axis.Age) ? frame.Bands : [Stretch.Window];
        foreach (var shared in Spread([new Square()], Axis.Place, Axis.Cohort, Axis.Carer, rows))
        {
            var built = new List<GridRow>();
            foreach (var square in rows is { } axis ? Each(shared, axis) : [shared])
            {
                var cells = new List<Cell>();
                foreach (var ages in columns) cells.Add(reader.Read(square, ages));
                built.Add(new GridRow(rows is { } of ? NameOf(square, of) : "All levels together", square.Level is { } level ? NumberOf(level) : null, cells.ToSeq()));
            }
            grids.Add(new Grid(TitleOf(shared), rows, columns, built.ToSeq()));
        }
        return grids.ToSeq();
    }

    // Levels where they are told apart, else the first thing that is.
    private Axis? RowAxis()
    {
        if (frame.By.Contains(Axis.Level)) return Axis.Level;
        foreach (var axis in frame.By)
            if (axis != Axis.Age && (axis != Axis.Place || homes.Count > 0)) return axis;
        return null;
    }

    private List<Square> Spread(List<Square> squares, Axis first, Axis second, Axis third, Axis? rows)
    {
        foreach (var axis in (Axis[])[first, second, third])
        {
            if (axis == rows || !frame.By.Contains(axis)) continue;
            var all = new List<Square>();
            foreach (var square in squares) all.AddRange(Each(square, axis));
            squares = all;
        }
        return squares;
    }

    private List<Square> Each(Square square, Axis axis)
    {
        var all = new List<Square>();
        switch (axis)
        {
            case Axis.Level:
                foreach (var level in pathway.Levels.Items) all.Add(square with { Level = level });
                break;
            case Axis.Place when homes.Count > 0:
                foreach (var place in homes) all.Add(square with { Place = place });
                break;
            case Axis.Cohort:
                all.Add(square);
                foreach (var cohort in SurveyCohorts.Of(pathway, frame)) all.Add(square with { Cohort = cohort });
                break;
            case Axis.Carer:
                foreach (var carer in CarerSets.Each) all.Add(square with { Carer = carer });
                break;
            default:
                all.Add(square);
                break;
        }
        return all;
    }

    private string NameOf(Square square, Axis axis) => axis switch
    {
        Axis.Level => square.Level!.Name.Value,
        Axis.Place => square.Place is { } place ? Phrases.Capital(Names.Home(pathway, place)) : pathway.Area.Name.Value,
        Axis.Cohort => square.Cohort?.Name.Value ?? "Families in general",
        _ => Phrases.Capital(Phrases.Of(square.Carer!.Value)),
    };

    private string TitleOf(Square square)
    {
        var words = new List<string>();
        if (square.Place is { } place) words.Add(Phrases.Capital(Names.Home(pathway, place)));
        if (square.Cohort is { } cohort) words.Add(words.Count == 0 ? cohort.Name.Value : Names.Cohort(pathway, cohort.Id.Value));
        else if (frame.By.Contains(Axis.Cohort) && RowAxis() != Axis.Cohort) words.Add(words.Count == 0 ? "Families in general" : "families in general");
        if (square.Carer is { } carer) words.Add(words.Count == 0 ? Phrases.Capital(Phrases.Of(carer)) : Phrases.Of(carer));
        return words.Count == 0 ? pathway.Area.Name.Value : string.Join(", ", words);
    }

    private int NumberOf(Level level)
    {
        var number = 0;
        while (pathway.Levels.Items[number].Id.Value != level.Id.Value) number++;
        return number + 1;
    }
}

/// <summary>What a cell is told apart by, beside its ages; null where it looks at all of it together.</summary>
internal sealed record Square
{
    public Level? Level { get; init; }

    public Place? Place { get; init; }

    public Cohort? Cohort { get; init; }

    public Carer? Carer { get; init; }
}
