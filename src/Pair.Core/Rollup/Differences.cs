using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Finds what areas tell differently of one service. Who says nothing contradicts nobody.</summary>
internal static class Differences
{
    /// <summary>Every fact that is told in two ways, in the order in which a service tells its facts.</summary>
    public static List<Difference> Of(IReadOnlyList<Told> told)
    {
        var (all, kinds) = (new List<Difference>(), new List<string>());
        foreach (var each in told)
            foreach (var fact in each.Entry.Facts)
                if (!kinds.Contains(fact.What)) kinds.Add(fact.What);
        foreach (var what in kinds)
            if (Ways(told, what) is { Count: > 1 } ways) all.Add(new Difference(what, ways.Select((way, number) => new ToldFact(WordsOf(ways, number), way.Areas.ToSeq()) { Where = way.Where.ToSeq() }).ToSeq()));
        return all;
    }

    private static List<Way> Ways(IReadOnlyList<Told> told, string what)
    {
        var ways = new List<Way>();
        foreach (var each in told)
            foreach (var fact in each.Entry.Facts)
            {
                if (fact.What != what) continue;
                if (ways.Find(way => way.Has(fact)) is { } known) known.Add(fact, each.Area);
                else ways.Add(new Way(fact, each.Area));
            }
        return ways;
    }

    // Two private numbers are told alike, and are not the same.
    private static string WordsOf(List<Way> ways, int number)
    {
        for (var i = 0; i < number; i++)
            if (ways[i].Words == ways[number].Words) return "other than that: " + ways[number].Words;
        return ways[number].Words;
    }

    private sealed class Way
    {
        private readonly HashSet<string> keys = new(StringComparer.Ordinal);
        private readonly HashSet<string> others = new(StringComparer.Ordinal);

        public Way(BorderFact fact, int area)
        {
            Words = fact.Words;
            Add(fact, area);
        }

        public string Words { get; }

        public List<int> Areas { get; } = [];

        public List<Location> Where { get; } = [];

        public bool Has(BorderFact fact)
        {
            if (keys.Contains(fact.Key) || others.Contains(fact.Key)) return true;
            foreach (var other in fact.Others)
                if (keys.Contains(other)) return true;
            return false;
        }

        public void Add(BorderFact fact, int area)
        {
            keys.Add(fact.Key);
            others.UnionWith(fact.Others);
            Areas.Add(area);
            Where.Add(fact.Where);
        }
    }
}
