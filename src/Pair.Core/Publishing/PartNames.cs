using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The parts that a template may place, known without a document.</summary>
public static class PartNames
{
    /// <summary>Stands for all parts.</summary>
    public const string Whole = "document";

    /// <summary>The parts of an edition, in order.</summary>
    public static Seq<PartName> Of(Edition edition) => edition == Edition.Family
        ?
        [
            new("masthead", "Title, purpose and code of the live page"),
            new("safeguarding", "If you are worried"),
            new("journey", "Your journey"),
            new("stages", "What you can use at each stage"),
            new("other-times", "At other times"),
            new("not-open", "Not open now"),
            new("what-else", "More help"),
            new("background", "Where things are"),
            new("keeping", "About this page"),
        ]
        :
        [
            new("masthead", "Title, purpose and code of the live page"),
            new("safeguarding", "Safeguarding and crisis"),
            new("section-a", "A. Ways of working"),
            new("section-b", "B. Information gathering and decision making"),
            new("section-c", "C. Services by level of need"),
            new("what-else", "What else do families need?"),
            new("gaps", "Gaps we know about"),
            new("keeping", "Who keeps this pathway right"),
            new("background", "Venues, short forms and sources"),
        ];

    /// <summary>Whether an edition has a part of a name.</summary>
    public static bool Has(Edition edition, string name)
    {
        foreach (var part in Of(edition))
            if (part.Name == name) return true;
        return false;
    }
}

/// <summary>A part that a template may place.</summary>
/// <param name="Name">As a template tags it.</param>
/// <param name="Called">What people call it.</param>
public sealed record PartName(string Name, string Called);
