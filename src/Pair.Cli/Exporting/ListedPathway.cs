using Pair.Core.Analysis;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Publishing;
using Pair.Core.Text;
using Pair.Formats.Html.Site;

namespace Pair.Cli.Exporting;

/// <summary>What the index of a site says of a pathway, once its files are made.</summary>
/// <param name="Entry">As the page knows it.</param>
internal sealed record ListedPathway(SitePathway Entry)
{
    /// <summary>What is said of a pathway.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="folder">Folder of its files, from the index; empty where they lie beside it.</param>
    /// <param name="editions">What is built of it.</param>
    /// <param name="asOf">The day on which it is read.</param>
    public static ListedPathway Of(Pathway pathway, string folder, Seq<SiteEditionWish> editions, DateOnly asOf)
    {
        var places = new List<string>();
        foreach (var place in pathway.Places) places.Add(place.Name.Value.Trim());
        return new ListedPathway(new SitePathway(pathway.Id.Value, folder, pathway.Title.Value.Trim(), pathway.Area.Name.Value.Trim(), pathway.Language?.Value ?? "en-GB")
        {
            Summary = EditionFacts.Summary(pathway),
            Places = places.ToSeq(),
            IsDraft = EditionFacts.IsDraft(pathway),
            IsNotReady = EditionFacts.IsNotReady(pathway, Waiting.Contacts(pathway)),
            IsOverdue = EditionFacts.IsOverdue(pathway, asOf),
            LastReviewed = pathway.LastReviewed?.Value,
            NextReview = pathway.NextReview?.Value,
            Editions = editions.Select(edition => new SiteEdition(edition.Edition, edition.Page, DocumentFiles.Sisters(edition.Files))).ToSeq(),
        });
    }

    /// <summary>The index as a web page.</summary>
    /// <param name="pathways">What it leads to.</param>
    /// <param name="missing">How many pathways belong to it and could not be made.</param>
    public static byte[] Index(IReadOnlyList<ListedPathway> pathways, int missing) =>
        SitePage.Render([.. pathways.Select(pathway => pathway.Entry)], ProgramVersion.Line, missing);
}

/// <summary>An edition that the index of a site leads to: its page, and the same as files.</summary>
internal sealed record SiteEditionWish(Edition Edition, string Page, Seq<Sister> Files);
