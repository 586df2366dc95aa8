namespace Pair.Core.Likeness;

/// <summary>
/// How alike two names are. Every word that says which service it is must stand in both; only mistyped ones may differ, and what form help has. So "mums" and
/// "dads", "level 1" and "level 2", "north" and "south" are never alike, because each is a word that the other name lacks.
/// </summary>
/// <param name="used">In how many names of the pathway each word stands: one that stands in several was not mistyped.</param>
internal sealed class NameLikeness(Dictionary<string, int> used)
{
    private const int ShortestMistyped = 6;
    private const int LongWord = 10;

    // No word is longer, and the work grows with the square of its length.
    private const int LongestWord = 40;
    private const int MostMistyped = 2;
    private const int Several = 3;

    /// <summary>Per cent; 100 for names that say the same, 0 for names that are not alike.</summary>
    public int Of(NameForm one, NameForm other)
    {
        if (one.Strong.Length == 0 || other.Strong.Length == 0) return 0;
        if (one.Whole == other.Whole) return 100;
        var cost = OfStrong(one, other);
        if (cost < 0 && IsShortFormOf(one, other)) return 100 - Weights.Acronym;
        if (cost < 0) return 0;
        if (!AreEqual(one.Spans, other.Spans))
        {
            if (one.Spans.Length > 0 && other.Spans.Length > 0) return 0;
            cost += Weights.SpanMore;
        }
        if (!AreEqual(one.Forms, other.Forms)) cost += IsIn(one.Forms, other.Forms) || IsIn(other.Forms, one.Forms) ? Weights.FormMore : Weights.OtherForm;
        return Math.Max(0, 100 - cost);
    }

    private static bool IsShortFormOf(NameForm one, NameForm other) =>
        (one.Acronym is { } short1 && short1 == other.Initials) || (other.Acronym is { } short2 && short2 == one.Initials);

    // What it costs that the strong words are not the same; below 0 where they are not alike.
    private int OfStrong(NameForm one, NameForm other)
    {
        if (one.Core == other.Core || one.Letters == other.Letters) return 0;
        var (left, right) = (Without(one.Strong, other.Strong), Without(other.Strong, one.Strong));
        if (left.Count == 0 || right.Count == 0) return -1;
        if (NameWords.AreNear(string.Join(' ', left), string.Join(' ', right))) return Weights.Near;
        if (left.Count != right.Count || left.Count > MostMistyped) return -1;
        var wrong = 0;
        for (var i = 0; i < left.Count; i++)
        {
            var letters = WrongLetters(left[i], right[i]);
            if (letters == 0) return -1;
            wrong += letters;
        }
        return wrong <= MostMistyped ? wrong * Weights.WrongLetter : -1;
    }

    private static List<string> Without(string[] words, string[] others)
    {
        var left = new List<string>();
        foreach (var word in words)
            if (Array.IndexOf(others, word) < 0) left.Add(word);
        return left;
    }

    private static bool AreEqual(string[] one, string[] other) => one.Length == other.Length && IsIn(one, other);

    private static bool IsIn(string[] few, string[] many)
    {
        foreach (var word in few)
            if (Array.IndexOf(many, word) < 0) return false;
        return true;
    }

    // How many letters are wrong in a word that was meant to be the other; 0 where neither was meant. The first letter is rarely wrong, and of two
    // words that are both known, or both unknown as the names of villages are, none is a mistake.
    private int WrongLetters(string one, string other)
    {
        if (one[0] != other[0] || Math.Max(one.Length, other.Length) > LongestWord || Math.Min(one.Length, other.Length) < ShortestMistyped || Math.Abs(one.Length - other.Length) > MostMistyped) return 0;
        var most = Math.Min(one.Length, other.Length) >= LongWord ? MostMistyped : 1;
        var wrong = EditDistance.Of(one, other, most);
        return wrong <= most && IsWord(one) != IsWord(other) ? wrong : 0;
    }

    private bool IsWord(string word) => NameWords.IsKnown(word) || (used.TryGetValue(word, out var times) && times >= Several);
}
