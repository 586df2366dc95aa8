using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Publishing.Seeking;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The edition for everyone who works with families: what is said, and in which order.</summary>
public static class PractitionerEdition
{
    /// <summary>Makes the document.</summary>
    /// <param name="pathway">What the area wrote.</param>
    /// <param name="asOf">The day on which it is read; a review that is overdue by then is told.</param>
    /// <param name="logo">Bytes of the logo; null where there is none.</param>
    /// <param name="waiting">How many of its numbers and addresses still wait for the real ones.</param>
    public static Document Publish(Pathway pathway, DateOnly asOf, ReadOnlyMemory<byte>? logo = null, int waiting = 0)
    {
        var closing = ClosingSection.Build(pathway);
        Seq<DocumentPart> parts =
        [
            Part("masthead", [MastheadSection.Build(pathway, logo)]),
            // A warning about the document itself goes with what no template may leave out.
            Part("safeguarding", [.. Notices(pathway, asOf, waiting).Select(notice => notice.As(ParagraphRole.Notice)), SafeguardingSection.Build(pathway)]),
            Part("section-a", WaysOfWorkingSection.Build(pathway).ToSeq()),
            Part("section-b", InformationGatheringSection.Build(pathway, asOf).ToSeq()),
            Part("section-c", ServicesSection.Build(pathway, asOf).ToSeq()),
            Part("what-else", closing.Items[0].Blocks),
            Part("gaps", closing.Items[1].Blocks),
            Part("keeping", closing.Items[2].Blocks),
            Part("background", BackgroundSection.Build(pathway).ToSeq()),
        ];
        // In a document of our own, the three that are short stand side by side.
        Seq<Block> blocks = [.. parts.Take(5).SelectMany(part => part.Blocks), closing, .. parts[8].Blocks];
        var foot = EditionFacts.Foot(pathway, $"{pathway.Title.Value}, practitioner edition", asOf, waiting);
        return new Document(EditionFacts.Of(pathway, Edition.Practitioner, pathway.Title.Value, pathway.Id.Value, foot, EditionFacts.Summary(pathway)), blocks)
        {
            Parts = parts,
            Finder = Seek.ForPractitioners(pathway, ServicesSection.Printed(pathway)),
        };
    }

    private static DocumentPart Part(string name, Seq<Block> blocks) => PartNames.Part(Edition.Practitioner, name, blocks);

    private static IEnumerable<Line> Notices(Pathway pathway, DateOnly asOf, int waiting)
    {
        if (EditionFacts.IsDraft(pathway))
            yield return new Line("pathway").Words("This is a draft. It is not agreed for use with families.", pathway.Status!.Where, "status");
        if (EditionFacts.IsNotReady(pathway, waiting))
            yield return new Line("pathway").Say(waiting == 1 ? "This is not ready for use: a number or address still waits for the real one." : $"This is not ready for use: {waiting} numbers or addresses still wait for the real ones.");
        if (EditionFacts.IsOverdue(pathway, asOf))
            yield return new Line("pathway").Say("The review of this pathway is overdue: it was due on ").Day(pathway.NextReview!, "next_review")
                .Say(". Check numbers and facts before you use them.");
    }
}
