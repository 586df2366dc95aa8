namespace Pair.Core.Likeness;

/// <summary>
/// Brings names to one form: capitals, accents, apostrophes, plurals, small words and the order of words do not matter, short forms are what they mean, and the
/// area's and the provider's own names are left out.
/// </summary>
/// <param name="area">The area's name.</param>
internal sealed class NameReader(string area)
{
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 6;

    private readonly List<string> area = OneForms(Folding.Words(area));
    private readonly Dictionary<string, List<string>> carried = new(StringComparer.Ordinal);

    // The same few words stand in most names.
    private readonly Dictionary<string, string[]> meanings = new(StringComparer.Ordinal);

    /// <summary>The form of a service's name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="provider">The name of its organisation, or null.</param>
    public NameForm Read(string name, string? provider)
    {
        var written = Folding.Words(name);
        DropAcronymOfTheRest(written);
        var words = Expanded(written);
        if (provider is not null) Drop(words, Carried(provider), anywhere: true);
        Drop(words, area, anywhere: false);
        return Form(words, InitialsOf(written), AcronymOf(written, name));
    }

    /// <summary>An organisation's name as a key.</summary>
    public static string Key(string organisation) => string.Concat(Folding.Words(organisation));

    private static NameForm Form(List<string> words, string? initials, string? acronym)
    {
        var (strong, forms, spans) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var word in words)
        {
            if (NameWords.IsEmpty(word)) continue;
            var kind = Folding.IsSpan(word) ? spans : NameWords.IsForm(word) ? forms : strong;
            if (!kind.Contains(word)) kind.Add(word);
        }
        // "Support group" and "0-19 team" have nothing else to be told by.
        if (strong.Count == 0) (strong, spans) = (spans, strong);
        if (strong.Count == 0) (strong, forms) = (forms, strong);
        if (strong.Count == 0)
            foreach (var word in words)
                if (!strong.Contains(word)) strong.Add(word);
        var letters = string.Concat(strong);
        return new NameForm(Sorted(strong), Sorted(forms), Sorted(spans), letters, initials, acronym);
    }

    private static string[] Sorted(List<string> words)
    {
        if (words.Count > 1) words.Sort(StringComparer.Ordinal);
        return [.. words];
    }

    private List<string> Expanded(List<string> written)
    {
        var words = new List<string>(written.Count);
        foreach (var word in written)
        {
            if (!meanings.TryGetValue(word, out var means)) meanings[word] = means = NameWords.Meaning(word) ?? [NameWords.OneForm(word)];
            foreach (var each in means) words.Add(each);
        }
        return words;
    }

    private static List<string> OneForms(List<string> words)
    {
        for (var i = 0; i < words.Count; i++) words[i] = NameWords.OneForm(words[i]);
        return words;
    }

    // "Home-Start Littleham" is carried as "Home-Start", and "Littleham Health NHS Trust" as "Littleham Health"; a single word of the field is no name.
    private List<string> Carried(string provider)
    {
        if (carried.TryGetValue(provider, out var known)) return known;
        var words = OneForms(Folding.Words(provider));
        var end = words.Count;
        while (end > 0 && (NameWords.IsLegal(words[end - 1]) || NameWords.IsEmpty(words[end - 1]))) end--;
        words.RemoveRange(end, words.Count - end);
        if (words.Count > area.Count && Begins(words, words.Count - area.Count, area)) words.RemoveRange(words.Count - area.Count, area.Count);
        if (words.Count == 1 && NameWords.IsKnown(words[0])) words.Clear();
        return carried[provider] = words;
    }

    // Where the phrase stands, also as one word ("Homestart"); nothing is dropped that would leave no word with a meaning.
    private static void Drop(List<string> words, List<string> phrase, bool anywhere)
    {
        if (phrase.Count == 0 || words.Count < 2) return;
        var joined = phrase.Count > 1 ? string.Concat(phrase) : null;
        for (var i = 0; i < words.Count; i++)
        {
            var length = Begins(words, i, phrase) ? phrase.Count : words[i] == joined ? 1 : 0;
            if (length == 0 || !(anywhere || i == 0 || i + length == words.Count) || !Leaves(words, i, length)) continue;
            words.RemoveRange(i, length);
            return;
        }
    }

    private static bool Leaves(List<string> words, int start, int length)
    {
        for (var i = 0; i < words.Count; i++)
            if ((i < start || i >= start + length) && !NameWords.IsEmpty(words[i]) && !NameWords.IsForm(words[i])) return true;
        return false;
    }

    private static bool Begins(List<string> words, int at, List<string> phrase)
    {
        if (phrase.Count == 0 || at + phrase.Count > words.Count) return false;
        for (var i = 0; i < phrase.Count; i++)
            if (words[at + i] != phrase[i]) return false;
        return true;
    }

    // "Infant Support Team (IST)": the short form of what stands beside it.
    private static void DropAcronymOfTheRest(List<string> written)
    {
        for (var i = 0; i < written.Count && written.Count > ShortestAcronym; i++)
        {
            if (!CouldBeAcronym(written[i]) || !IsShortFor(written, i)) continue;
            written.RemoveAt(i);
            return;
        }
    }

    // Whether the first letters of some words that follow each other, small ones and the word itself left out, are the word.
    private static bool IsShortFor(List<string> written, int acronym)
    {
        var word = written[acronym];
        for (var start = 0; start < written.Count; start++)
        {
            var met = 0;
            for (var i = start; i < written.Count && met < word.Length; i++)
            {
                if (i == acronym || IsSmall(written[i])) continue;
                if (written[i][0] != word[met]) break;
                met++;
            }
            if (met == word.Length) return true;
        }
        return false;
    }

    private static bool IsSmall(string word) => word is "and" or "of" or "for" or "the" or "in";

    private static string? InitialsOf(List<string> written)
    {
        if (written.Count < ShortestAcronym) return null;
        var initials = new char[written.Count];
        var count = 0;
        foreach (var word in written)
            if (!IsSmall(word)) initials[count++] = word[0];
        return count < ShortestAcronym ? null : new string(initials, 0, count);
    }

    private static string? AcronymOf(List<string> written, string name)
    {
        if (written.Count != 1 || !CouldBeAcronym(written[0])) return null;
        foreach (var letter in name)
            if (char.IsLower(letter)) return null;
        return written[0];
    }

    private static bool CouldBeAcronym(string word) => word.Length is >= ShortestAcronym and <= LongestAcronym;
}
