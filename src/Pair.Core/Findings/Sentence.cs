using System.Text;

namespace Pair.Core.Findings;

/// <summary>Makes what stands in a file fit into a sentence: the words of a file may hold anything, and be of any length.</summary>
public static class Sentence
{
    private const int LongestQuote = 60;

    /// <summary>Words of a file to be quoted in a sentence: cut where they are long.</summary>
    public static string Short(string words) => words.Length <= LongestQuote ? words : words[..Whole(words, LongestQuote - 3)] + "…";

    /// <summary>A sentence without line breaks and characters that a terminal obeys. One that is far too long, because it quotes a monstrous value, loses its middle.</summary>
    public static string OneLine(string sentence, int longest)
    {
        if (sentence.Length > longest)
            sentence = sentence[..Whole(sentence, longest / 2)] + " … " + sentence[Whole(sentence, sentence.Length - longest / 4)..];
        foreach (var unit in sentence)
            if (IsUnfit(unit) || char.IsSurrogate(unit)) return Spaced(sentence);
        return sentence;
    }

    // Half a character, which a quoted value can hold and no report can write, becomes the sign for what is unknown.
    private static string Spaced(string sentence)
    {
        var fit = new StringBuilder(sentence.Length);
        foreach (var rune in sentence.EnumerateRunes())
            if (rune.IsBmp && IsUnfit((char)rune.Value)) fit.Append(' ');
            else fit.Append(rune.ToString());
        return fit.ToString();
    }

    // Not between the two halves of a character.
    private static int Whole(string words, int at) => char.IsLowSurrogate(words[at]) && char.IsHighSurrogate(words[at - 1]) ? at - 1 : at;

    private static bool IsUnfit(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029';
}
