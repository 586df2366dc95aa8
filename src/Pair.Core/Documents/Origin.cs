using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>Where a piece of a document came from: control keys, comments and redlines hang on it.</summary>
/// <param name="Element">Id of the element, such as <c>services.baby-massage</c> or <c>pathway</c>; empty for words of the edition itself.</param>
/// <param name="Key">Key inside the element, such as <c>referral.how.phone</c>; an item of a list by its id or its number from 0, such as
/// <c>step_up.health-visiting</c> or <c>exclusions.0.text</c>; empty for the whole element.</param>
/// <param name="Where">Its place in the source; null for words of the edition itself.</param>
public sealed record Origin(string Element, string Key, Location? Where)
{
    /// <summary>Words that no author wrote: labels and sentences of the edition.</summary>
    public static Origin Edition { get; } = new("", "", null);

    /// <summary>Whether it is one field that an author wrote: what is changed there on paper can come home.</summary>
    public bool IsField => Key.Length > 0 && Where is { Source.IsShipped: false };

    /// <summary>Key of the field in the whole pathway: <c>services.baby-massage.referral.how.phone</c>.</summary>
    public string Field => Key.Length == 0 ? Element : $"{Element}.{Key}";
}
