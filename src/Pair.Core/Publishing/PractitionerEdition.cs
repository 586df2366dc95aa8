using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The edition for everyone who works with families: what is said, and in which order.</summary>
public static class PractitionerEdition
{
    /// <summary>Makes the document.</summary>
    /// <param name="pathway">What the area wrote.</param>
    /// <param name="asOf">The day on which it is read; a review that is overdue by then is told.</param>
    /// <param name="logo">Bytes of the logo; null where there is none.</param>
    public static Document Publish(Pathway pathway, DateOnly asOf, ReadOnlyMemory<byte>? logo = null)
    {
        var closing = ClosingSection.Build(pathway);
        Seq<DocumentPart> parts =
        [
            new("masthead", "Title, purpose and code of the live page", [MastheadSection.Build(pathway, logo)]),
            // A warning about the document itself goes with what no template may leave out.
            new("safeguarding", "Safeguarding and crisis", [.. Notices(pathway, asOf).Select(notice => notice.As(ParagraphRole.Notice)), SafeguardingSection.Build(pathway)]),
            new("section-a", "A. Ways of working", WaysOfWorkingSection.Build(pathway).ToSeq()),
            new("section-b", "B. Information gathering and decision making", InformationGatheringSection.Build(pathway, asOf).ToSeq()),
            new("section-c", "C. Services by level of need", ServicesSection.Build(pathway, asOf).ToSeq()),
            new("what-else", "What else do families need?", closing.Items[0].Blocks),
            new("gaps", "Gaps we know about", closing.Items[1].Blocks),
            new("keeping", "Who keeps this pathway right", closing.Items[2].Blocks),
            new("background", "Venues, short forms and sources", BackgroundSection.Build(pathway).ToSeq()),
        ];
        // In a document of our own, the three that are short stand side by side.
        Seq<Block> blocks = [.. parts.Take(5).SelectMany(part => part.Blocks), closing, .. parts[8].Blocks];
        var foot = EditionFacts.Foot(pathway, $"{pathway.Title.Value}, practitioner edition", asOf);
        // The file's properties know no marks.
        var summary = pathway.Summary is { } words ? DocumentText.Of(TextMarkup.Parse(words.Value, Origin.Edition)) : null;
        return new Document(EditionFacts.Of(pathway, Edition.Practitioner, pathway.Title.Value, pathway.Id.Value, foot, summary), blocks) { Parts = parts };
    }

    private static IEnumerable<Line> Notices(Pathway pathway, DateOnly asOf)
    {
        if (EditionFacts.IsDraft(pathway))
            yield return new Line("pathway").Words("This is a draft. It is not agreed for use with families.", pathway.Status!.Where, "status");
        if (EditionFacts.IsOverdue(pathway, asOf))
            yield return new Line("pathway").Say("The review of this pathway is overdue: it was due on ").Day(pathway.NextReview!, "next_review")
                .Say(". Check numbers and facts before you use them.");
    }
}
