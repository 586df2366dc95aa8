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
        return new Document(Facts(pathway, asOf), blocks.ToSeq());
    }

    private static DocumentFacts Facts(Pathway pathway, DateOnly asOf)
    {
        var foot = $"{pathway.Title.Value}, practitioner edition";
        if (pathway.Version is { } version) foot += $", version {version.Value}";
        if (IsDraft(pathway)) foot += ", draft";
        if (IsOverdue(pathway, asOf)) foot += ", review overdue";
        return new DocumentFacts(pathway.Title.Value, pathway.Language?.Value ?? "en-GB", pathway.Id.Value, foot)
        {
            // The file's properties know no marks.
            Summary = pathway.Summary is { } summary ? DocumentText.Of(TextMarkup.Parse(summary.Value, Origin.Edition)) : null,
            Keeper = Keeper(pathway),
            Version = pathway.Version?.Value,
            Reviewed = pathway.LastReviewed?.Value,
            LivePage = pathway.Url?.Value,
        };
    }

    private static string? Keeper(Pathway pathway)
    {
        var organisation = pathway.Owner?.Organisation is { } id ? pathway.Organisations.Find(id.Value)?.Name.Value : null;
        var words = new[] { pathway.Owner?.Role?.Value, organisation }.OfType<string>().ToList();
        return words.Count == 0 ? null : string.Join(", ", words);
    }

    private static IEnumerable<Line> Notices(Pathway pathway, DateOnly asOf)
    {
        if (IsDraft(pathway))
            yield return new Line("pathway").Words("This is a draft. It is not agreed for use with families.", pathway.Status!.Where, "status");
        if (IsOverdue(pathway, asOf))
            yield return new Line("pathway").Say("The review of this pathway is overdue: it was due on ").Day(pathway.NextReview!, "next_review")
                .Say(". Check numbers and facts before you use them.");
    }

    private static bool IsDraft(Pathway pathway) => pathway.Status?.Value == PathwayStatus.Draft;

    private static bool IsOverdue(Pathway pathway, DateOnly asOf) => pathway.NextReview?.Value < asOf;
}
