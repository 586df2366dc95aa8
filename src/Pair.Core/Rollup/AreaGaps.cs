using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>What an area lacks, declared or not.</summary>
internal sealed class AreaGaps(CoverageMap map)
{
    // More pieces than these are a list that nobody reads.
    private const int MostPieces = 3;

    private readonly Pathway pathway = map.Pathway;

    /// <summary>The gaps that it declares, in the order of the source.</summary>
    public Seq<AreaGap> Declared()
    {
        var (filling, discretion, all) = (new GapFilling(map), new Discretion(pathway), new List<AreaGap>());
        foreach (var gap in pathway.Gaps)
        {
            var days = gap.Date is { } date && date.Value <= map.Day ? map.Day.DayNumber - date.Value.DayNumber : (int?)null;
            var overdue = gap.Review is { } review && review.Value < map.Day ? map.Day.DayNumber - review.Value.DayNumber : (int?)null;
            var id = discretion.Id(gap.Id.Value) ?? FormattableString.Invariant($"gap-{all.Count + 1}");
            var text = gap.Text.Value.Trim();
            var told = text.Length > 0 && discretion.Allows(text) ? text : null;
            all.Add(new AreaGap(id, told, BandsOf(gap), Families(gap), days, gap.Review?.Value, overdue, filling.Of(gap) is not null));
        }
        return all.ToSeq();
    }

    /// <summary>What is missing and not declared, the widest first.</summary>
    public Seq<AreaHole> Undeclared()
    {
        var all = new List<AreaHole>();
        foreach (var hole in Holes.Of(map))
        {
            // Sorting by hand, because the order of equals must stay that of the levels.
            var next = new AreaHole(hole.Kind, hole.Level.Name.Value, AreaProfiler.BandsOf(hole.Level), Families(hole), ShareOf(hole));
            var at = all.Count;
            while (at > 0 && all[at - 1].Share < next.Share) at--;
            all.Insert(at, next);
        }
        return all.ToSeq();
    }

    private Seq<Band> BandsOf(Gap gap)
    {
        var bands = new HashSet<Band>();
        foreach (var id in gap.Levels)
            if (pathway.Levels.Items.Find(id.Value) is { } level) bands.UnionWith(AreaProfiler.BandsOf(level));
        return AtlasFrame.Bands.Where(bands.Contains).ToSeq();
    }

    private int ShareOf(Hole hole)
    {
        var missing = 0m;
        foreach (var piece in hole.Pieces)
        {
            var carers = CarerSets.Each.Count(carer => piece.Carers.HasFlag(CarerSets.Of(carer)));
            missing += piece.Ages.Days * carers * Math.Max(1, piece.Places.Count);
        }
        var all = Stretch.Window.Days * CarerSets.Each.Count * Math.Max(1, Openness.Homes(pathway).Count);
        return missing >= all ? 100 : Math.Clamp((int)(100 * missing / all), 1, 99);
    }

    private string Families(Hole hole)
    {
        var words = new List<string>();
        foreach (var piece in hole.Pieces)
            if (words.Count < MostPieces) words.Add(Families(piece));
        if (hole.Pieces.Count == 1) return words[0];
        return string.Join("; ", words.Select(said => said.Length == 0 ? "everybody" : said)) + (hole.Pieces.Count > MostPieces ? $"; and {hole.Pieces.Count - MostPieces} more" : "");
    }

    private string Families(Piece piece) => Joined(
        piece.Ages.Holds(Stretch.Window) ? "" : Spans.Of(piece.Ages),
        piece.Carers == CarerSet.Everyone ? "" : Spans.Of(piece.Carers),
        SurveyWords.Places(pathway, piece.Places));

    private string Families(Gap gap) => Joined(
        Phrases.Listed([.. gap.Offers.Where(offer => offer.Value != Offer.Direct).Select(offer => Phrases.Of(offer.Value))]),
        gap.Ages is not { } ages ? "" : Stretch.Of(ages.Value) is { } stretch ? Spans.Of(stretch) : Phrases.Of(ages.Value),
        Phrases.Listed([.. gap.Carers.Where(carer => carer.Value != Carer.Anyone).Select(carer => Phrases.Of(carer.Value))]),
        Phrases.Listed([.. gap.Cohorts.Select(cohort => Names.Cohort(pathway, cohort.Value))]),
        Phrases.Listed([.. gap.Catchment.Select(place => Names.Place(pathway, place.Value))]));

    private static string Joined(params string[] words) => string.Join(", ", words.Where(word => word.Length > 0));
}
