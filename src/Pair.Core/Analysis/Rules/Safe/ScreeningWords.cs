namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>
/// Finds where a sentence says that one screens with a tool: "screen with the NBO", "NBO screening". Only small words may stand between the two, and a
/// sentence that says no ("not for screening") or speaks of another screening ("hearing screening") is left alone: a wrong alarm costs more than a miss.
/// </summary>
internal static class ScreeningWords
{
    private const int MostBetween = 6;

    private static readonly string[] Screen = ["screen", "screens", "screened", "screening", "screenings", "screener", "screeners"];
    private static readonly string[] No = ["not", "never", "no", "non", "nor", "neither", "cannot", "without", "rather", "instead", "avoid", "nobody", "stop", "than", "against", "beyond"];
    private static readonly string[] OtherScreens = ["hearing", "spot", "blood", "physical", "hip", "eye", "on", "touch", "wide"];
    private static readonly string[] OtherThings = ["time", "free", "reader", "readers", "shot", "shots"];
    private static readonly string[] Between =
    [
        "a", "all", "an", "any", "are", "as", "babies", "baby", "be", "by", "can", "each", "early", "every", "families", "family", "first", "for", "help", "helps", "in", "infant", "infants",
        "is", "like", "may", "mean", "means", "measure", "measures", "must", "newborn", "newborns", "our", "problems", "quick", "questionnaire", "routine", "should", "such", "test", "tests",
        "the", "through", "to", "tool", "tools", "universal", "us", "use", "used", "uses", "using", "via", "we", "will", "with",
    ];

    /// <summary>The words from the one to the other, as typed; null where the text does not say so.</summary>
    /// <param name="text">A text of any length.</param>
    /// <param name="names">Names of the tool.</param>
    public static string? Find(string text, IReadOnlyList<string> names)
    {
        if (!text.Contains(Screen[0], StringComparison.OrdinalIgnoreCase)) return null;
        var words = Words(text);
        foreach (var name in names)
        {
            var parts = Words(name);
            for (var at = 0; parts.Count > 0 && at + parts.Count <= words.Count; at++)
                if (Stands(words, at, parts) && Near(words, at, at + parts.Count - 1) is { } screen)
                {
                    var (first, last) = (words[Math.Min(screen, at)], words[Math.Max(screen, at + parts.Count - 1)]);
                    return text[first.Start..(last.Start + last.Text.Length)];
                }
        }
        return null;
    }

    // The word for screening that stands nearest to a name, with small words alone between; null for none.
    private static int? Near(List<Word> words, int first, int last)
    {
        for (var i = last + 1; i < words.Count && i <= last + MostBetween && !words[i].IsCutOff; i++)
            if (IsScreen(words, i)) return SaysNo(words, i) ? null : i;
            else if (!Is(words[i], Between)) break;
        for (var i = first - 1; i >= 0 && i >= first - MostBetween && !words[i + 1].IsCutOff; i--)
            if (IsScreen(words, i)) return SaysNo(words, i) ? null : i;
            else if (!Is(words[i], Between)) break;
        return null;
    }

    private static bool IsScreen(List<Word> words, int at) =>
        Is(words[at], Screen) && !(at > 0 && Is(words[at - 1], OtherScreens)) && !(at + 1 < words.Count && Is(words[at + 1], OtherThings));

    private static bool SaysNo(List<Word> words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && !words[first].BeginsSentence) first--;
        while (last + 1 < words.Count && !words[last + 1].BeginsSentence) last++;
        for (var i = first; i <= last; i++)
            if (Is(words[i], No) || words[i].Text.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || words[i].Text.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // British and American spelling, one or several.
    private static bool Stands(List<Word> words, int at, List<Word> name)
    {
        for (var i = 0; i < name.Count; i++)
            if (!string.Equals(Plain(words[at + i].Text), Plain(name[i].Text), StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private static string Plain(string word) => (word.Length > 4 ? word.TrimEnd('s', 'S') : word).Replace("oural", "oral", StringComparison.OrdinalIgnoreCase);

    private static bool Is(Word word, string[] list)
    {
        foreach (var listed in list)
            if (string.Equals(word.Text, listed, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        var (cut, ends) = (false, true);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’')) i++;
            if (i > start)
            {
                words.Add(new Word(text[start..i], start, cut || ends, ends));
                (cut, ends) = (false, false);
                continue;
            }
            if (text[i] is '.' or '!' or '?') ends = true;
            else if (text[i] is ',' or ';' or '–' or '—') cut = true;
            i++;
        }
        return words;
    }

    /// <summary>A word, where it begins, and whether a comma or the end of a sentence parts it from the one before.</summary>
    private sealed record Word(string Text, int Start, bool IsCutOff, bool BeginsSentence);
}
