namespace Pair.Core.Likeness;

/// <summary>A name in the form in which names are compared.</summary>
/// <param name="Strong">The words that say which service it is, each once, in the order of the alphabet.</param>
/// <param name="Forms">The words that say only what form help has, each once, in the order of the alphabet.</param>
/// <param name="Spans">Spans of numbers: <c>0-19</c>.</param>
/// <param name="Letters">The strong words as they follow each other, without blanks.</param>
/// <param name="Initials">First letters of the words as written, without small ones; null for fewer than three.</param>
/// <param name="Acronym">The only word, where it stands in capitals; null for any other name.</param>
internal sealed record NameForm(string[] Strong, string[] Forms, string[] Spans, string Letters, string? Initials, string? Acronym)
{
    /// <summary>The strong words as a key; empty for a name without words.</summary>
    public string Core => core ??= Strong.Length == 1 ? Strong[0] : string.Join(' ', Strong);

    /// <summary>All words as a key: equal for names that say the same.</summary>
    public string Whole => whole ??= Forms.Length + Spans.Length == 0 ? Core : $"{Core}|{string.Join(' ', Forms)}|{string.Join(' ', Spans)}";

    private string? core;
    private string? whole;
}
