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

    /// <summary>
    /// The one candidate that was surely meant, so that a program may write it: the same letters in another dress, or one slip of the fingers in a long
    /// word with nothing else near. Null where a person must choose; words that differ in a number are never the same.
    /// </summary>
    public static string? Surely(string word, IEnumerable<string> candidates)
    {
        string? same = null, near = null;
        var alone = true;
        var plain = Plain(word);
        var rows = new Rows(word.Length + 1);
        foreach (var candidate in candidates)
        {
            if (candidate == same || candidate == near) continue;
            if (IsSame(word, candidate))
            {
                if (same is not null) return null;
                same = candidate;
            }
            else if (Math.Abs(candidate.Length - word.Length) <= 2 && Distance(Plain(candidate), plain, rows, 2) <= 2)
            {
                alone &= near is null;
                near = candidate;
            }
        }
        return same ?? (alone && near is not null && IsSureSlip(word, near) ? near : null);
    }

    /// <summary>Whether two words have the same letters and numbers: only capitals, blanks, hyphens, underscores and apostrophes differ.</summary>
    public static bool IsSame(string word, string other) =>
        Numbers(word) == Numbers(other) && Letters(word) is { Length: > 0 } letters && letters == Letters(other) && !letters.All(char.IsAsciiDigit);

    // One letter in one part of at least four, and not its first: `team-a` is no slip for `team-b`.
    private static bool IsSureSlip(string word, string meant)
    {
        const int LeastLetters = 4;
        var (typed, wanted) = (Plain(word).Split('-'), Plain(meant).Split('-'));
        if (typed.Length != wanted.Length || Numbers(word) != Numbers(meant) || !IsSlip(word, meant)) return false;
        for (var i = 0; i < typed.Length; i++)
            if (typed[i] != wanted[i] && (Math.Min(typed[i].Length, wanted[i].Length) < LeastLetters || typed[i][0] != wanted[i][0])) return false;
        return true;
    }

    private static string Letters(string word) => string.Concat(word.ToLowerInvariant().Where(c => c is not (' ' or '-' or '_' or '\'' or '’')));

    private static string Numbers(string word) =>
        string.Join(' ', string.Concat(word.Select(c => char.IsAsciiDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

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
