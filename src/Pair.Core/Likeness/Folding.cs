using System.Globalization;
using System.Text;

namespace Pair.Core.Likeness;

/// <summary>
/// Takes a text apart into words in small letters without accents. A table of our own: the program runs without the platform's tables of languages, where
/// its own way to part letters from accents does nothing.
/// </summary>
internal static class Folding
{
    // A letter of the upper line becomes the one below it.
    private const string Accented = "àáâãäåāăąǎạảấầậắằặçćĉċčďđðèéêëēĕėęěẹẻẽếềệĝğġģĥħìíîïĩīĭįıịỉĵķĺļľŀłñńņňòóôõöøōŏőơọỏốồộớờợŕŗřśŝşšșţťŧțùúûüũūŭůűųưụủứừựŵẁẃẅýÿŷỳỵỷỹźżž";
    private const string Plain = "aaaaaaaaaaaaaaaaaacccccdddeeeeeeeeeeeeeeegggghhiiiiiiiiiiijklllllnnnnoooooooooooooooooorrrsssssttttuuuuuuuuuuuuuuuuwwwwyyyyyyyzzz";

    /// <summary>The words of a text in order. Two numbers with a dash or "to" between them are one: <c>0-19</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Behind so many words nothing is read: no name has them, and a text may be of any length.</param>
    public static List<string> Words(string text, int most = 40)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length && words.Count < most; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (char.IsAsciiLetterOrDigit(letter)) word.Append(char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter);
            else if (IsSilent(letter)) continue;
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || IsMark(letter)) Append(word, char.ToLowerInvariant(letter));
            else if (IsDash(letter) && word.Length > 0 && IsNumber(word) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) word.Append('-');
            else Close(words, word);
        }
        for (var i = words.Count - 2; i > 0; i--)
            if (words[i] == "to" && IsNumber(words[i - 1]) && IsNumber(words[i + 1]))
            {
                words[i - 1] = $"{words[i - 1]}-{words[i + 1]}";
                words.RemoveRange(i, 2);
                i--;
            }
        return words;
    }

    /// <summary>Whether a word is a span of numbers, as in "0-19 service".</summary>
    public static bool IsSpan(string word) => char.IsAsciiDigit(word[0]) && word.Contains('-', StringComparison.Ordinal);

    private static void Append(StringBuilder word, char letter)
    {
        if (letter == 'æ') word.Append("ae");
        else if (letter == 'œ') word.Append("oe");
        else if (letter == 'ß') word.Append("ss");
        else if (letter == 'þ') word.Append("th");
        else word.Append(Accented.IndexOf(letter) is >= 0 and var at ? Plain[at] : letter);
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        word.Clear();
    }

    // Apostrophes, accents that stand behind their letter, and signs that nobody sees.
    private static bool IsSilent(char letter) =>
        letter is '\'' or '’' or '‘' or 'ʼ' or '`' or '\u00AD' or '\u200B' or '\u200D' or '\uFEFF' || letter is >= '\u0300' and <= '\u036F';

    private static bool IsMark(char letter) =>
        letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDash(char letter) => letter is '-' or '‐' or '‑' or '–' or '—';

    private static bool IsNumber(StringBuilder word)
    {
        for (var i = 0; i < word.Length; i++)
            if (!char.IsAsciiDigit(word[i])) return false;
        return true;
    }

    private static bool IsNumber(string word)
    {
        foreach (var letter in word)
            if (!char.IsAsciiDigit(letter)) return false;
        return true;
    }
}
