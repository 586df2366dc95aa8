using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Html.Site;

namespace Pair.Tests.Formats.Html.Site;

/// <summary>Sites for these tests, and their page, read again by a parser that is not ours.</summary>
internal static class Sites
{
    public static SiteEdition Families { get; } = new(Edition.Family, "westham-family.html",
        [new("pdf", "westham-family.pdf", 173_200) { Pages = 17 }, new("docx", "westham-family.docx", 76_500)]);

    public static SiteEdition Staff { get; } = new(Edition.Practitioner, "westham.html",
        [new("pdf", "westham.pdf", 107_100) { Pages = 1 }, new("docx", "westham.docx", 1_264_000)]);

    /// <summary>A pathway that has something of every kind.</summary>
    public static SitePathway Westham { get; } = new("westham", "", "Westham parent-infant pathway", "Westham", "en-GB")
    {
        Summary = "For everyone who works with families in Westham.",
        Places = ["Westham Town", "The Hills"],
        IsDraft = true,
        IsOverdue = true,
        LastReviewed = new DateOnly(2025, 5, 1),
        NextReview = new DateOnly(2026, 5, 1),
        Editions = [Staff, Families],
    };

    /// <summary>A pathway that says nothing it need not say.</summary>
    public static SitePathway Plain(string area, Seq<SiteEdition>? editions = null) =>
        new(area.ToLowerInvariant(), area.ToLowerInvariant(), $"{area} pathway", area, "en-GB") { Editions = editions ?? [Staff, Families] };

    /// <summary>So many areas, each with a name of its own, the last one first.</summary>
    public static SitePathway[] Many(int count) => [.. Enumerable.Range(0, count).Reverse().Select(number => Plain($"{(char)('A' + number % 26)}ham {number:000}"))];

    public static string TextOf(params SitePathway[] pathways) => Encoding.UTF8.GetString(SitePage.Render(pathways, "pair 0.1.0"));

    public static IHtmlDocument Page(params SitePathway[] pathways) => new HtmlParser().ParseDocument(TextOf(pathways));
}
