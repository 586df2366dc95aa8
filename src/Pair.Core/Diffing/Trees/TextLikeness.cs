using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Trees;

/// <summary>How many words two texts share.</summary>
internal static class TextLikeness
{
    /// <summary>Per cent; the same both ways.</summary>
    public static int Of(YamlNode one, YamlNode other) => Of(Meaning.Key(one), Meaning.Key(other));

    /// <summary>Per cent; the same both ways.</summary>
    public static int Of(string one, string other)
    {
        var (first, second) = (Words(one), Words(other));
        if (first.Count + second.Count == 0) return 100;
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in first) left[word] = left.GetValueOrDefault(word) + 1;
        var shared = 0;
        foreach (var word in second)
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                shared++;
            }
        return 200 * shared / (first.Count + second.Count);
    }

    /// <summary>The words of a text, small.</summary>
    public static List<string> Words(string text)
    {
        var (words, from) = (new List<string>(), -1);
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && from < 0) from = i;
            if (isWord || from < 0) continue;
            words.Add(text[from..i].ToLowerInvariant());
            from = -1;
        }
        return words;
    }
}
