using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Trees;

/// <summary>Which items of two lists are one, changed. The same whichever list is the old one.</summary>
/// <param name="Pairs">Changed, new and gone items in the order of the new list, gone ones where they stood; items that say the same are left out.</param>
internal sealed record Matching(IReadOnlyList<NodePair> Pairs)
{
    // More pairs than this are not compared word by word: an exact match is all that such lists get.
    private const int MostCompared = 10_000;
    private const int Alike = 50;

    /// <summary>Lays two lists beside each other.</summary>
    /// <param name="before">The old list.</param>
    /// <param name="after">The new list.</param>
    /// <param name="key">What an item is known by where only one of each list has it, such as its place; null for none.</param>
    /// <param name="likeness">How alike two items are, per cent, the same both ways.</param>
    /// <param name="saysBefore">What an old item says, in the names of the new pathway; null for its words.</param>
    /// <param name="saysAfter">What a new item says; null for its words.</param>
    public static Matching Of(
        Seq<YamlNode> before, Seq<YamlNode> after, Func<YamlNode, string?> key, Func<YamlNode, YamlNode, int> likeness,
        Func<YamlNode, string>? saysBefore = null, Func<YamlNode, string>? saysAfter = null)
    {
        var partner = new int[after.Count];
        Array.Fill(partner, -1);
        var same = new bool[after.Count];
        var taken = new bool[before.Count];

        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < before.Count; i++) Put(waiting, saysBefore?.Invoke(before[i]) ?? Meaning.Key(before[i]), i);
        for (var i = 0; i < after.Count; i++)
            if (waiting.TryGetValue(saysAfter?.Invoke(after[i]) ?? Meaning.Key(after[i]), out var here) && here.TryDequeue(out var old)) (partner[i], same[i], taken[old]) = (old, true, true);

        var (olds, youngs) = (Single(before, taken, key), Single(after, same, key));
        foreach (var (name, young) in youngs)
            if (young >= 0 && olds.TryGetValue(name, out var old) && old >= 0) (partner[young], taken[old]) = (old, true);

        Alikes(before, after, likeness, partner, taken);
        return new Matching(InOrder(before, after, partner, same, taken));
    }

    private static void Alikes(Seq<YamlNode> before, Seq<YamlNode> after, Func<YamlNode, YamlNode, int> likeness, int[] partner, bool[] taken)
    {
        var left = new List<int>();
        var right = new List<int>();
        for (var i = 0; i < taken.Length; i++)
            if (!taken[i]) left.Add(i);
        for (var i = 0; i < partner.Length; i++)
            if (partner[i] < 0) right.Add(i);
        if ((long)left.Count * right.Count > MostCompared) return;
        var found = new List<Candidate>();
        foreach (var old in left)
            foreach (var young in right)
                if (likeness(before[old], after[young]) is >= Alike and var score) found.Add(new Candidate(score, old, young, Meaning.Key(before[old]), Meaning.Key(after[young])));
        found.Sort();
        foreach (var pair in found)
            if (!taken[pair.Old] && partner[pair.Young] < 0) (partner[pair.Young], taken[pair.Old]) = (pair.Old, true);
    }

    private static List<NodePair> InOrder(Seq<YamlNode> before, Seq<YamlNode> after, int[] partner, bool[] same, bool[] taken)
    {
        var pairs = new List<NodePair>();
        var next = 0;
        for (var i = 0; i < after.Count; i++)
        {
            if (partner[i] >= 0)
                for (; next <= partner[i]; next++)
                    if (!taken[next]) pairs.Add(new NodePair(before[next], null));
            if (!same[i]) pairs.Add(new NodePair(partner[i] < 0 ? null : before[partner[i]], after[i]));
        }
        for (; next < before.Count; next++)
            if (!taken[next]) pairs.Add(new NodePair(before[next], null));
        return pairs;
    }

    // The place of each key that one item alone has; below 0 where several have it.
    private static Dictionary<string, int> Single(Seq<YamlNode> nodes, bool[] done, Func<YamlNode, string?> key)
    {
        var single = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
            if (!done[i] && key(nodes[i]) is { Length: > 0 } name) single[name] = single.ContainsKey(name) ? -1 : i;
        return single;
    }

    private static void Put(Dictionary<string, Queue<int>> table, string key, int place)
    {
        if (!table.TryGetValue(key, out var here)) table[key] = here = new Queue<int>();
        here.Enqueue(place);
    }

    // The best first; ties by what they say, whichever side says it.
    private sealed record Candidate(int Score, int Old, int Young, string OldSays, string YoungSays) : IComparable<Candidate>
    {
        public int CompareTo(Candidate? other)
        {
            if (other is null) return -1;
            if (Score != other.Score) return other.Score.CompareTo(Score);
            var first = string.CompareOrdinal(Low, other.Low);
            return first != 0 ? first : string.CompareOrdinal(High, other.High);
        }

        private string Low => string.CompareOrdinal(OldSays, YoungSays) <= 0 ? OldSays : YoungSays;

        private string High => string.CompareOrdinal(OldSays, YoungSays) <= 0 ? YoungSays : OldSays;
    }
}

/// <summary>An item on both sides; null where one has it not.</summary>
internal sealed record NodePair(YamlNode? Before, YamlNode? After);
