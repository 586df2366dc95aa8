namespace Pair.Core.Analysis.Prose;

/// <summary>Counts the syllables of English words by their letters: right for nine words of ten, which is all that a readability formula asks.</summary>
public static class Syllables
{
    /// <summary>How many syllables a word has; at least one. Words joined by hyphens are counted one by one.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        var all = 0;
        while (word.Length > 0)
        {
            var hyphen = word.IndexOfAny('-', '\u2011');
            var part = hyphen < 0 ? word : word[..hyphen];
            if (part.Length > 0) all += OfPart(part);
            word = hyphen < 0 ? default : word[(hyphen + 1)..];
        }
        return Math.Max(1, all);
    }

    private static int OfPart(ReadOnlySpan<char> word)
    {
        // What stands behind an apostrophe is not spoken as a syllable: we'll, baby's.
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe > 0) word = word[..apostrophe];
        var count = 0;
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(At(word, i)) && (!IsVowel(At(word, i - 1)) || IsHeardAlone(word, i))) count++;
        return Math.Max(1, count - Silent(word));
    }

    // Two vowels are mostly one sound; here the second has one of its own.
    private static bool IsHeardAlone(ReadOnlySpan<char> word, int at)
    {
        var (front, next) = (At(word, at - 2), At(word, at + 1));
        return (At(word, at - 1), At(word, at)) switch
        {
            // material, not social; violence, not station.
            ('i', 'a' or 'o' or 'u') => front is not ('c' or 't' or 's' or 'g' or 'x'),
            // diet, quiet.
            ('i', 'e') => next is 't' && front is 'd' or 'u',
            ('e', 'o') => front is not ('g' or 'p'),
            // create and creative; idea.
            ('e', 'a') => (front is 'r' && next is 't' && At(word, at - 3) is 'c') || (front is 'd' && next == '\0'),
            ('u', 'a') => front is not ('q' or 'g'),
            // being, seeing, doing, trying.
            ('e' or 'o' or 'y' or 'u', 'i') => next is 'n' && At(word, at + 2) is 'g' && At(word, at + 3) == '\0' && front != 'q',
            ('a', 'o') => true,
            _ => false,
        };
    }

    private static char At(ReadOnlySpan<char> word, int index) => index >= 0 && index < word.Length ? WordReader.Folded(word[index]) : '\0';

    // An e that is seen and not heard: hope, hopes, hoped; not in table, wanted, houses.
    private static int Silent(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        var (last, second, third) = (WordReader.Folded(word[^1]), WordReader.Folded(word[^2]), WordReader.Folded(word[^3]));
        if (last == 'e') return IsVowel(second) || (second == 'l' && !IsVowel(third)) ? 0 : 1;
        if (second != 'e' || IsVowel(third)) return 0;
        if (last == 'd') return third is 't' or 'd' || (third == 'l' && word.Length > 3 && !IsVowel(WordReader.Folded(word[^4]))) ? 0 : 1;
        if (last != 's') return 0;
        if (third is 's' or 'c' or 'g' or 'z' or 'x') return 0;
        if (third is 'h') return word.Length > 3 && WordReader.Folded(word[^4]) is 'c' or 's' ? 0 : 1;
        return third == 'l' && word.Length > 3 && !IsVowel(WordReader.Folded(word[^4])) ? 0 : 1;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
