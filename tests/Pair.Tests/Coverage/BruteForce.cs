namespace Pair.Tests.Coverage;

/// <summary>
/// Coverage by the words of the language page and nothing else: for each level, place and carer, every sixteenth of a day from pregnancy to 24 months is asked for by
/// itself. It knows of no interval.
/// </summary>
internal sealed class BruteForce(RandomPathway made)
{
    /// <summary>24 months, in sixteenths of a day: 280 days of pregnancy and 24 months of 30.4375 days.</summary>
    public const int End = 16168;

    private const int FourteenDays = 14 * 16;

    private const string Today = "2026-11-02";

    /// <summary>What is there at a moment.</summary>
    public enum Cell : byte
    {
        Missing,
        NotSaid,
        Covered,
    }

    /// <summary>Where families live: places that hold no other, and those that hold one alone, for the rest of them. One nameless place where there are none.</summary>
    public IEnumerable<string?> Homes()
    {
        var tree = RandomPathway.Trees[made.Places];
        return tree.Length == 0 ? [null] : tree.Where(place => tree.Count(other => other.Within == place.Id) < 2).Select(place => (string?)place.Id);
    }

    /// <summary>Each moment of one level in one place for one carer.</summary>
    public Cell[] Cells(int level, string? place, string carer)
    {
        var services = made.Services.Where(service => Counts(service) && service.Levels.Contains(level) && !service.OnlyFor && !service.MaximumAge && Holds(service.Catchment, place)).ToList();
        var cells = new Cell[End];
        if (services.Count == 0) return cells;
        for (var moment = 0; moment < End; moment++)
            foreach (var service in services)
            {
                if (!Lies(moment, service.Ages) || !Lies(moment, service.NewFamilies)) continue;
                if (service.Carers.Contains("anyone") || service.Carers.Contains(carer)) cells[moment] = Cell.Covered;
                else if (service.Carers.Count == 0 && cells[moment] == Cell.Missing) cells[moment] = Cell.NotSaid;
            }
        return cells;
    }

    /// <summary>The moments that declared gaps name for every family.</summary>
    public bool[] Declared(int level, string? place, string carer)
    {
        var gaps = made.Gaps.Where(gap => gap.Levels.Contains(level) && !gap.Cohort && (gap.Offers.Count == 0 || gap.Offers.Contains("direct"))
            && Holds(gap.Catchment, place) && (gap.Carers.Count == 0 || gap.Carers.Contains("anyone") || gap.Carers.Contains(carer))).ToList();
        var cells = new bool[End];
        foreach (var gap in gaps)
            for (var moment = 0; moment < End; moment++) cells[moment] |= Lies(moment, gap.Ages);
        return cells;
    }

    /// <summary>The moments of one kind.</summary>
    public static bool[] Are(Cell[] cells, Cell kind)
    {
        var all = new bool[End];
        for (var moment = 0; moment < End; moment++) all[moment] = cells[moment] == kind;
        return all;
    }

    /// <summary>The moments that are missing and not declared, as far as they make up 14 days in a row.</summary>
    public static bool[] Holes(Cell[] cells, bool[] declared)
    {
        var holes = new bool[End];
        for (var from = 0; from < End;)
        {
            var to = from;
            while (to < End && cells[to] == Cell.Missing && !declared[to]) to++;
            if (to - from >= FourteenDays) Array.Fill(holes, true, from, to - from);
            from = Math.Max(to, from + 1);
        }
        return holes;
    }

    /// <summary>Whether any service at all counts at a level in a place, for whomever.</summary>
    public bool IsEmpty(int level, string? place) => !made.Services.Any(service => Counts(service) && service.Levels.Contains(level) && Holds(service.Catchment, place)
        && Enumerable.Range(0, End).Any(moment => Lies(moment, service.Ages) && Lies(moment, service.NewFamilies)));

    private static bool Counts(MadeService service) =>
        service.Status is null or "active" && (service.FundedUntil is null || string.CompareOrdinal(service.FundedUntil, Today) >= 0)
        && (service.Offers.Count == 0 || service.Offers.Contains("direct") || service.Offers.Contains("family-helpline"));

    private static bool Lies(int moment, MadeAges? ages) => ages is null || moment >= ages.From && (ages.To is not { } end || moment < end);

    // Left out, or it holds the place or one around it.
    private bool Holds(IReadOnlyList<int> catchment, string? place)
    {
        if (catchment.Count == 0 || place is null) return true;
        var named = made.In(catchment).ToHashSet();
        for (var at = place; at is not null; at = RandomPathway.Trees[made.Places].Single(one => one.Id == at).Within)
            if (named.Contains(at)) return true;
        return false;
    }
}
