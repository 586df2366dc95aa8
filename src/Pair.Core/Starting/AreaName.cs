using System.Globalization;
using System.Text;
using Pair.Core.Likeness;

namespace Pair.Core.Starting;

/// <summary>What an area is called in words, and in file names.</summary>
public static class AreaName
{
    /// <summary>Stands for the name of an area that nobody has said yet; the check for placeholders finds it.</summary>
    public const string Unsaid = "[name of your area]";

    private const string UnsaidId = "pathway";

    // As an id may be.
    private const int LongestId = 64;
    private const int LongestName = 100;

    // As in Stoke on Trent, and Kingston upon Hull.
    private static readonly string[] small = ["and", "by", "in", "le", "of", "on", "the", "under", "upon", "with"];

    /// <summary>Whether a text can be the name of an area: some letter, and nothing that cannot be seen.</summary>
    public static bool IsName(string text)
    {
        var hasLetter = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune) || rune == Rune.ReplacementChar) return false;
            hasLetter |= Rune.IsLetter(rune);
        }
        return hasLetter && text.Length <= LongestName;
    }

    /// <summary>The first character of a text that nobody can see, such as one that turns the direction of writing, as U+202E; null for none.</summary>
    public static string? Unseen(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsUnseen(rune)) return $"U+{rune.Value:X4}";
        return null;
    }

    // The joiners U+200C and U+200D belong to the spelling of some languages.
    private static bool IsUnseen(Rune rune) => rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The name that a folder's name stands for: <c>south-shire</c> is South Shire.</summary>
    public static string OfFolder(string folder)
    {
        if (!IsName(folder)) return Unsaid;
        var words = folder.Split(['-', '_', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        // Who has typed capitals has chosen them.
        if (folder.Any(char.IsUpper)) return string.Join(' ', words);
        for (var i = 0; i < words.Length; i++)
            if (i == 0 || !small.Contains(words[i])) words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
        return string.Join(' ', words);
    }

    /// <summary>The id of its pathway: made of the area's name, else of the folder's where that has letters for one, else a word that fits any.</summary>
    public static string Id(string area, string folder) => (area == Unsaid ? null : IdOf(area)) ?? IdOf(folder) ?? UnsaidId;

    private static string? IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (var word in Folding.Words(name))
        {
            if (id.Length > 0) id.Append('-');
            foreach (var letter in word)
                if (char.IsAsciiLetterOrDigit(letter) || letter == '-') id.Append(letter);
                // A name of which a part is lost is another name.
                else return null;
        }
        if (id.Length > LongestId) id.Length = LongestId;
        var text = id.ToString().Trim('-');
        return text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? text : null;
    }
}
