using Pair.Core.Text;

namespace Pair.Core.Alignment;

/// <summary>Which words of a text stayed, went and came, for whoever shows a change inside a sentence.</summary>
public static class WordDiff
{
    /// <summary>The pieces in order: those that are <see cref="RunKind.Same"/> or <see cref="RunKind.Gone"/> make the old text, those that are Same or Come the new one, character for character.</summary>
    public static Seq<TextPiece> Of(string before, string after)
    {
        var (old, young) = (Words(before), Words(after));
        var pieces = new List<TextPiece>();
        foreach (var run in Aligner.Of(old, young))
            pieces.Add(new TextPiece(run.Kind, run.Kind == RunKind.Come ? Joined(young, run.After, run.AfterCount) : Joined(old, run.Before, run.BeforeCount)));
        return pieces.ToSeq();
    }

    /// <summary>A text cut into words, blanks and signs; joined again they are the text.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var (words, from) = (new List<string>(), 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && IsWord(text[i - 1]) && IsWord(text[i])) continue;
            words.Add(text[from..i]);
            from = i;
        }
        return words;
    }

    // Surrogates and marks over letters are never parted from what they belong to.
    private static bool IsWord(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || sign is '\u200D' or '\u2019' or '\'' || (sign >= '\u0300' && !char.IsWhiteSpace(sign) && !char.IsPunctuation(sign));

    private static string Joined(IReadOnlyList<string> words, int from, int count) => string.Concat(words.Skip(from).Take(count));
}

/// <summary>A piece of two texts laid beside each other.</summary>
/// <param name="Kind">Whether both have it.</param>
/// <param name="Text">Its characters.</param>
public sealed record TextPiece(RunKind Kind, string Text);
