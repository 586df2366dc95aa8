namespace Pair.Core.Syntax;

/// <summary>The short texts of a file, each kept once: of a hundred keys and values of a directory, more than ninety stood there before.</summary>
internal sealed class SharedWords
{
    // Sentences hardly come twice.
    private const int Longest = 32;

    // What comes often comes early; names and ids that come once are not all kept.
    private const int Most = 10_000;

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    /// <summary>An equal text that came before; the text itself where none did.</summary>
    public string Share(string text)
    {
        if (text.Length > Longest) return text;
        if (words.TryGetValue(text, out var known)) return known;
        if (words.Count < Most) words.Add(text, text);
        return text;
    }
}
