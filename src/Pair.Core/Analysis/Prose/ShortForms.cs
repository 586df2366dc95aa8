namespace Pair.Core.Analysis.Prose;

/// <summary>Tells short forms such as <c>CAMHS</c> from words in capitals, and finds where one is spelt out.</summary>
/// <param name="loud">Everyday words that some write in capitals to be loud.</param>
internal sealed class ShortForms(HashSet<string> loud)
{
    // Longer words in capitals are loud, not short.
    private const int Longest = 7;

    /// <summary>Whether a word looks like one: a letter first, two capitals, and nothing but capitals, digits, <c>&amp;</c>, hyphens and a plural s.</summary>
    public static bool Looks(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        word = Bare(word);
        var capitals = 0;
        foreach (var unit in word)
        {
            if (char.IsUpper(unit)) capitals++;
            else if (!char.IsAsciiDigit(unit) && unit is not ('&' or '-' or ':')) return false;
        }
        return capitals > 1;
    }

    /// <summary>The form without the s of a plural or a genitive.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’') return word[..^2];
        return word.Length > 2 && word[^1] == 's' ? word[..^1] : word;
    }

    /// <summary>Whether a word that looks like a short form is none here: a loud word, one among loud ones, a Roman number or a part of a postcode.</summary>
    public bool IsNone(ReadPassage text, int word)
    {
        var form = Bare(text.Word(word));
        return IsLoud(form) || IsRoman(form) || IsPostcode(text, word) || IsAmongLoud(text, word);
    }

    /// <summary>Whether a form is spelt out beside this word: <c>Infant mental health (IMH)</c>, <c>IMH (infant mental health)</c>.</summary>
    public static bool IsSpeltOut(ReadPassage text, int word)
    {
        var form = Bare(text.Word(word));
        var first = WordReader.Folded(form[0]);
        var (before, behind) = (text.Start(word) - 1, text.End(word));
        if (before >= 0 && text.Text[before] == '(')
        {
            // The words in front: somewhere among them one begins with the form's first letter.
            var reach = form.Length + 4;
            for (var i = word - 1; i >= 0 && i >= word - reach; i--)
                if (i < word - 1 && WordReader.Folded(text.Word(i)[0]) == first) return true;
                else if (i == word - 1 && WordReader.Folded(text.Word(i)[0]) == first && text.Word(i).Contains('-')) return true;
        }
        var gap = text.Text.AsSpan(behind).TrimStart();
        return gap.StartsWith("(") && word + 2 < text.Words && WordReader.Folded(text.Word(word + 1)[0]) == first;
    }

    private bool IsLoud(ReadOnlySpan<char> form) => form.Length > Longest && !Letters.HasAny(form, "&-:") || loud.Contains(form.ToString());

    private bool IsAmongLoud(ReadPassage text, int word)
    {
        var (first, last) = (word, word);
        while (first > 0 && word - first < 3 && IsCapitals(text, first - 1)) first--;
        while (last + 1 < text.Words && last - word < 3 && IsCapitals(text, last + 1)) last++;
        if (first == last) return false;
        // A name all in capitals, or four such words in a row.
        if (last - first >= 3 || last - first + 1 == text.Words && text.Passage.Kind == PassageKind.Name) return true;
        for (var i = first; i <= last; i++)
            if (IsLoud(text.Word(i))) return true;
        return false;
    }

    private static bool IsCapitals(ReadPassage text, int word)
    {
        foreach (var unit in text.Word(word))
            if (!char.IsUpper(unit) && unit is not ('\'' or '’' or '-')) return false;
        return true;
    }

    private static bool IsRoman(ReadOnlySpan<char> form) => form.Length <= 4 && Letters.AreAll(form, "IVX");

    // NS1 2AB: letters and a digit, and a digit and two letters behind.
    private static bool IsPostcode(ReadPassage text, int word)
    {
        if (word + 1 >= text.Words) return false;
        var outward = text.Word(word);
        var inward = text.Word(word + 1);
        return outward.Length is > 1 and < 5 && Letters.HasDigit(outward) && inward.Length == 3
            && char.IsAsciiDigit(inward[0]) && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiLetterUpper(inward[2]);
    }
}
