using Pair.Core.Syntax;

namespace Pair.Core.Reference;

/// <summary>A word that people use, and the words that say the same: "hv", "health visiting".</summary>
public sealed record ShippedTerm(string Word, string Meaning);

/// <summary>Short forms of the field and words for one thing, as <c>service-names.yaml</c> has them.</summary>
public static class ShippedTerms
{
    /// <summary>All of them, in small letters, in the order of the file.</summary>
    public static IReadOnlyList<ShippedTerm> All()
    {
        var names = Shipped.WordList("service-names");
        var terms = new List<ShippedTerm>();
        foreach (var (word, means) in ((YamlMapping)names["short"]!).Entries)
            if (((YamlMapping)means)["means"] is YamlScalar meaning) terms.Add(new ShippedTerm(word.Value, meaning.Value));
        foreach (var (word, others) in ((YamlMapping)names["same"]!).Entries)
            foreach (var other in ((YamlScalar)others).Value.Split(' ')) terms.Add(new ShippedTerm(other, word.Value));
        return terms;
    }
}
