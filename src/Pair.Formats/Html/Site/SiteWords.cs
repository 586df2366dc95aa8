using Pair.Core.Documents;
using Pair.Core.Phrasing;

namespace Pair.Formats.Html.Site;

/// <summary>The pieces that one pathway and several have in common.</summary>
internal static class SiteWords
{
    /// <summary>Language of the page's own words.</summary>
    public const string Language = "en-GB";

    /// <summary>The editions, families first.</summary>
    public static IEnumerable<SiteEdition> InOrder(SitePathway pathway)
    {
        foreach (var edition in pathway.Editions)
            if (edition.Edition == Edition.Family) yield return edition;
        foreach (var edition in pathway.Editions)
            if (edition.Edition != Edition.Family) yield return edition;
    }

    /// <summary>Where a file of a pathway is, from the index.</summary>
    // Each name is escaped by itself: a colon in it would make a scheme of its start, a slash a folder.
    public static string Address(SitePathway pathway, string file)
    {
        var address = "";
        foreach (var folder in pathway.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries)) address += Uri.EscapeDataString(folder) + "/";
        return address + Uri.EscapeDataString(file);
    }

    /// <summary>Says in which language a pathway's own words are, where it is not that of the page.</summary>
    public static void Lang(Markup page, SitePathway pathway)
    {
        if (pathway.Language != Language) page.Attribute("lang", pathway.Language);
    }

    /// <summary>Words that only a screen reader says: of many links that look alike, which this is.</summary>
    public static void Unseen(Markup page, string words) => page.Raw("<span class=\"unseen\">").Text(words).Raw("</span>");

    /// <summary>The files of an edition, each with type, pages and size.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="which">Which they are, for screen readers.</param>
    public static void Files(Markup page, SitePathway pathway, SiteEdition edition, string which)
    {
        if (edition.Files.IsEmpty) return;
        page.Raw("<ul class=\"downloads\" role=\"list\">\n");
        foreach (var file in edition.Files)
        {
            FileWords.Write(page.Raw("<li><a").Attribute("href", Address(pathway, file.FileName)).Raw(">"), file, "");
            Unseen(page, which);
            page.Raw("</a></li>\n");
        }
        page.Raw("</ul>\n");
    }

    /// <summary>The places of the area, where it has any of its own.</summary>
    public static void Places(Markup page, SitePathway pathway)
    {
        if (pathway.Places.IsEmpty) return;
        page.Raw("<p class=\"places\">");
        Labelled(page, pathway, "Places:", string.Join(", ", pathway.Places));
        page.Raw("</p>\n");
    }

    /// <summary>A word of ours and words of the pathway behind it, each in its own language and direction.</summary>
    public static void Labelled(Markup page, SitePathway pathway, string label, string words)
    {
        if (pathway.Language == Language) page.Text(label);
        else page.Raw("<span").Attribute("lang", Language).Raw(">").Text(label).Raw("</span>");
        page.Raw(" <bdi>").Text(words).Raw("</bdi>");
    }

    /// <summary>What must be known before it is relied on, as the editions themselves say it: that it is a draft, or not looked after.</summary>
    public static void Notice(Markup page, SitePathway pathway)
    {
        if (pathway.IsDraft) page.Raw("<p class=\"notice\">This is a draft. It is not agreed yet.</p>\n");
        if (pathway.IsNotReady) page.Raw("<p class=\"notice\">This is not ready for use yet: numbers or addresses in it still wait for the real ones.</p>\n");
        if (pathway.IsOverdue && pathway.NextReview is { } due)
            page.Raw("<p class=\"notice\">Its review is overdue: it was due on <span class=\"together\">").Text(Phrases.Day(due)).Raw("</span>.</p>\n");
    }

    /// <summary>When it was reviewed, and when it will be.</summary>
    public static void Reviews(Markup page, SitePathway pathway)
    {
        page.Raw("<p class=\"reviews\">Last reviewed ");
        Day(page, pathway.LastReviewed);
        page.Raw(". Next review due ");
        Day(page, pathway.NextReview);
        page.Raw(".</p>\n");
    }

    private static void Day(Markup page, DateOnly? day) =>
        page.Raw("<span class=\"together\">").Text(day is { } said ? Phrases.Day(said) : "not said").Raw("</span>");
}
