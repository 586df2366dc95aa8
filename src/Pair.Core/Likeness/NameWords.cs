using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Core.Likeness;

/// <summary>The words that the names of services are made of: <c>Reference/Data/service-names.yaml</c>.</summary>
internal static class NameWords
{
    private static readonly YamlMapping File = Shipped.WordList("service-names");
    private static readonly HashSet<string> Empty = SetOf("empty");
    private static readonly HashSet<string> Form = SetOf("form");
    private static readonly HashSet<string> Legal = SetOf("legal");
    private static readonly Dictionary<string, string> Alike = OfSame();
    private static readonly Dictionary<string, string[]> Short = OfShort();
    private static HashSet<string>? known;

    /// <summary>Whether a word says nothing about which service it is.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether a word says only what form help has.</summary>
    public static bool IsForm(string word) => Form.Contains(word);

    /// <summary>Whether services leave a word out when they carry the name of their organisation.</summary>
    public static bool IsLegal(string word) => Legal.Contains(word);

    /// <summary>What a short form means, word by word; null where it is none.</summary>
    public static string[]? Meaning(string word) => Short.TryGetValue(word, out var means) ? means : null;

    /// <summary>A word in its one form: without its plural, and as the first of the words for the same thing.</summary>
    public static string OneForm(string word)
    {
        if (Alike.TryGetValue(word, out var same)) return same;
        var single = Single(word);
        return Alike.TryGetValue(single, out same) ? same : single;
    }

    /// <summary>Whether two ways to say something are nearly the same; words in the order of the alphabet, parted by blanks.</summary>
    public static bool AreNear(string one, string other)
    {
        foreach (var (key, value) in ((YamlMapping)File["near"]!).Entries)
        {
            var words = ((YamlScalar)value).Value;
            if ((key.Value == one && words == other) || (key.Value == other && words == one)) return true;
        }
        return false;
    }

    /// <summary>Whether a word, in its one form, is one of the field.</summary>
    public static bool IsKnown(string word) => (known ??= OfField()).Contains(word);

    /// <summary>Names by which services call a body under <c>safeguarding</c>, a line for each body that it may be; null for none.</summary>
    public static YamlSequence? Bodies(string key) => ((YamlMapping)File["bodies"]!)[key] as YamlSequence;

    // Babies, classes, hubs; not "us", "crisis" or "bus".
    private static string Single(string word)
    {
        if (word.Length <= 3 || word[^1] != 's') return word;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        return word[^2] is 's' or 'u' or 'i' ? word : word[..^1];
    }

    private static HashSet<string> SetOf(string key) => new(((YamlScalar)File[key]!).Value.Split(' '), StringComparer.Ordinal);

    private static Dictionary<string, string> OfSame()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, words) in ((YamlMapping)File["same"]!).Entries)
            foreach (var word in ((YamlScalar)words).Value.Split(' ')) all[word] = key.Value;
        return all;
    }

    private static Dictionary<string, string[]> OfShort()
    {
        var all = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (key, entry) in ((YamlMapping)File["short"]!).Entries) all[key.Value] = ((YamlScalar)((YamlMapping)entry)["means"]!).Value.Split(' ');
        return all;
    }

    private static HashSet<string> OfField()
    {
        var all = new HashSet<string>(Form, StringComparer.Ordinal);
        foreach (var text in (string[])[((YamlScalar)File["words"]!).Value, ((YamlScalar)Shipped.WordList("role-words")["words"]!).Value])
            foreach (var word in text.Split(' ')) all.Add(OneForm(word));
        foreach (var means in Short.Values)
            foreach (var word in means) all.Add(word);
        return all;
    }
}
