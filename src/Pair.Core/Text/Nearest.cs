namespace Pair.Core.Text;

/// <summary>Finds what somebody meant to type: "did you mean".</summary>
public static class Nearest
{
    /// <summary>The candidate nearest to a word, or null where none is near enough to be meant.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="candidates">What might have been meant; of equally near ones the first is taken.</param>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var most = word.Length switch { <= 3 => 1, <= 5 => 2, _ => Math.Min(word.Length / 3 + 1, 4) };
        string? best = null;
        var plain = Plain(word);
        var rows = new Rows(word.Length + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > most || candidate.Length <= most) continue;
            var distance = Distance(Plain(candidate), plain, rows, most);
            if (distance > most) continue;
            (best, most) = (candidate, distance - 1);
            if (most < 0) break;
        }
        return best;
    }

    /// <summary>The one candidate whose parts between hyphens all stand in the word, or that has all of the word's: <c>north-littleham</c> means <c>north</c>.</summary>
    public static string? ByParts(string word, IEnumerable<string> candidates)
    {
        var parts = Plain(word).Split('-').ToHashSet();
        string? found = null;
        foreach (var candidate in candidates)
        {
            var own = candidate.Split('-');
            if (!own.All(parts.Contains) && !parts.All(own.Contains)) continue;
            if (found is not null) return null;
            found = candidate;
        }
        return found;
    }

    /// <summary>Whether a word is another but for capitals, hyphens and one letter: a slip of the fingers.</summary>
    public static bool IsSlip(string word, string meant) =>
        Math.Abs(word.Length - meant.Length) <= 1 && Distance(Plain(word), Plain(meant), new Rows(meant.Length + 1), 1) <= 1;

    // Capitals, and blanks or underscores for hyphens, are the smallest of slips.
    private static string Plain(string word) => word.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    // Letters to add, drop, change or swap with a neighbour (Damerau–Levenshtein, neighbours once); above `most` the number is only "more".
    private static int Distance(string a, string b, Rows rows, int most)
    {
        var (before, last, row) = (rows.Before, rows.Last, rows.Row);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most) return least;
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    // Room for the numbers of three letters; one for all candidates.
    private sealed class Rows(int length)
    {
        public int[] Before { get; } = new int[length];
        public int[] Last { get; } = new int[length];
        public int[] Row { get; } = new int[length];
    }
}
