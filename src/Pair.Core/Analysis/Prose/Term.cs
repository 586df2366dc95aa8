using Pair.Core.Syntax;

namespace Pair.Core.Analysis.Prose;

/// <summary>A word or a phrase that is looked for.</summary>
/// <param name="Entry">Name of its entry; several forms of one word have one entry.</param>
/// <param name="Said">What the entry says.</param>
/// <param name="Words">Its words.</param>
internal sealed record Term(string Entry, YamlMapping Said, string[] Words)
{
    /// <summary>Whether it is found only as written; a form in small letters is found in any capitals.</summary>
    public bool IsExact { get; } = Array.Exists(Words, word => Letters.HasCapital(word));

    /// <summary>The next one that begins with a word of like hash; longer ones first.</summary>
    public Term? Next { get; set; }

    /// <summary>A text of the entry; null where it has none.</summary>
    public string? Text(string key) => (Said[key] as YamlScalar)?.Value;

    /// <summary>Whether the entry says <c>true</c> of something.</summary>
    public bool Is(string key) => Text(key) == "true";
}

/// <summary>A term that was found.</summary>
/// <param name="Term">The term.</param>
/// <param name="First">Its first word in the text.</param>
/// <param name="Last">Its last word.</param>
internal sealed record TermMatch(Term Term, int First, int Last);
