using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>The parts of each edition that a template may place: known without a document, and the one place that says what each is called.</summary>
public static class PartNames
{
    /// <summary>Stands for all parts.</summary>
    public const string Whole = "document";

    private static readonly Seq<PartName> practitioner =
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

    private static readonly Seq<PartName> family =
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
    ];

    /// <summary>The parts of an edition, in the order in which its document has them.</summary>
    public static Seq<PartName> Of(Edition edition) => edition == Edition.Family ? family : practitioner;

    /// <summary>Whether an edition has a part of a name.</summary>
    public static bool Has(Edition edition, string name) => Find(edition, name) is not null;

    /// <summary>A part of an edition with what stands in it.</summary>
    internal static DocumentPart Part(Edition edition, string name, Seq<Block> blocks) => new(name, Find(edition, name)!.Called, blocks);

    private static PartName? Find(Edition edition, string name)
    {
        foreach (var part in Of(edition))
            if (part.Name == name) return part;
        return null;
    }
}

/// <summary>A part that a template may place.</summary>
/// <param name="Name">As a template tags it.</param>
/// <param name="Called">What people call it.</param>
public sealed record PartName(string Name, string Called);
