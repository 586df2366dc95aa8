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
        var blocks = new List<Block> { MastheadSection.Build(pathway, logo) };
        var notices = Notices(pathway, asOf).ToList();
        blocks.AddRange(notices.Select(notice => notice.As(ParagraphRole.Notice)));
        blocks.Add(SafeguardingSection.Build(pathway));
        blocks.AddRange(WaysOfWorkingSection.Build(pathway));
        blocks.AddRange(InformationGatheringSection.Build(pathway, asOf));
        blocks.AddRange(ServicesSection.Build(pathway, asOf));
        blocks.Add(ClosingSection.Build(pathway));
        blocks.AddRange(BackgroundSection.Build(pathway));
        var foot = EditionFacts.Foot(pathway, $"{pathway.Title.Value}, practitioner edition", asOf);
        // The file's properties know no marks.
        var summary = pathway.Summary is { } words ? DocumentText.Of(TextMarkup.Parse(words.Value, Origin.Edition)) : null;
        return new Document(EditionFacts.Of(pathway, Edition.Practitioner, pathway.Title.Value, pathway.Id.Value, foot, summary), blocks.ToSeq());
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
