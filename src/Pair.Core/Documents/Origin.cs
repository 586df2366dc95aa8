using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>Where a piece of a document came from: control keys, comments and redlines hang on it.</summary>
/// <param name="Element">Id of the element, such as <c>services.baby-massage</c> or <c>pathway</c>; empty for words of the edition itself.</param>
/// <param name="Key">Key inside the element, such as <c>referral.how.phone</c>; empty for the whole element.</param>
/// <param name="Where">Its place in the source; null for words of the edition itself.</param>
public sealed record Origin(string Element, string Key, Location? Where)
{
    /// <summary>Words that no author wrote: labels and sentences of the edition.</summary>
    public static Origin Edition { get; } = new("", "", null);
}
