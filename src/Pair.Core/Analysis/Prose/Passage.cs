using Pair.Core.Text;

namespace Pair.Core.Analysis.Prose;

/// <summary>One text of a pathway that people will read.</summary>
/// <param name="Text">The words, and where they stand.</param>
/// <param name="Element">What it belongs to: <c>services.baby-massage</c>, <c>pathway</c>.</param>
/// <param name="Key">Its key there, such as <c>family.summary</c> or <c>referral.criteria.0</c>.</param>
/// <param name="Readers">Who reads it.</param>
/// <param name="Kind">What kind of text it is.</param>
public sealed record Passage(Located<string> Text, string Element, string Key, Readers Readers, PassageKind Kind);

/// <summary>Who reads a text.</summary>
public enum Readers
{
    /// <summary>Those who work with families.</summary>
    Practitioners,

    /// <summary>Families and practitioners; a service without words for families says its summary to both.</summary>
    Everyone,

    /// <summary>Families alone.</summary>
    Families,

    /// <summary>Nobody: it stands in the file and in no document, as what is said of a closed service.</summary>
    Nobody,
}

/// <summary>What kind of text it is: rules about words leave names alone.</summary>
public enum PassageKind
{
    /// <summary>Sentences of the area's own.</summary>
    Sentence,

    /// <summary>A few words of the area's own: hours, cost, a role.</summary>
    Phrase,

    /// <summary>The name of an entry of the area: a service, a level, a tool.</summary>
    Name,

    /// <summary>The name of something that others named: a source, a link, an organisation, a venue.</summary>
    Title,

    /// <summary>The story of a case study: read by those who test the pathway.</summary>
    Story,
}
