using Pair.Core.Documents;

namespace Pair.Formats.Html.Site;

/// <summary>The page of an area that has a site for itself: its title, and a way in for each of its readers.</summary>
internal static class OnePathway
{
    public static void Write(Markup page, SitePathway pathway)
    {
        page.Raw("<header class=\"mast\">\n<div class=\"about\"");
        SiteWords.Lang(page, pathway);
        page.Raw(">\n<h1 dir=\"auto\">").Text(pathway.Title).Raw("</h1>\n");
        // Most titles name their area; where one does not, it is said.
        if (!pathway.Title.Contains(pathway.Area, StringComparison.OrdinalIgnoreCase))
        {
            page.Raw("<p class=\"lead\">");
            SiteWords.Labelled(page, pathway, "Area:", pathway.Area);
            page.Raw("</p>\n");
        }
        if (pathway.Summary is { } summary) page.Raw("<p class=\"lead\" dir=\"auto\">").Text(summary).Raw("</p>\n");
        SiteWords.Places(page, pathway);
        page.Raw("</div>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n");
        SiteWords.Notice(page, pathway);
        page.Raw("<div class=\"ways\">\n");
        foreach (var edition in SiteWords.InOrder(pathway)) Way(page, pathway, edition);
        page.Raw("</div>\n");
        SiteWords.Reviews(page, pathway);
        page.Raw("</main>\n");
    }

    private static void Way(Markup page, SitePathway pathway, SiteEdition edition)
    {
        page.Raw("<section class=\"way\">\n<h2><a class=\"go\"").Attribute("href", SiteWords.Address(pathway, edition.Page)).Raw(">")
            .Text(FileWords.ForReaders(edition.Edition)).Raw("</a></h2>\n<p>")
            .Raw(edition.Edition == Edition.Family
                ? "What there is for you and your baby, from pregnancy to age two, and how to get it."
                : "How people work together, which services there are at each level of need, and how to refer.").Raw("</p>\n");
        SiteWords.Files(page, pathway, edition, $", {FileWords.ForReaders(edition.Edition).ToLowerInvariant()}");
        page.Raw("</section>\n");
    }
}
