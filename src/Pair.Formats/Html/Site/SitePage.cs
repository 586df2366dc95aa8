using Pair.Core.Documents;

namespace Pair.Formats.Html.Site;

/// <summary>The index of what was built, as one page: the ways into each pathway, and its files. It can lie on a file share, and asks no other host for anything.</summary>
public static class SitePage
{
    // A handful of areas is seen at a glance, and needs no way to get about.
    private const int Few = 3;
    private const int Many = 10;

    /// <summary>Writes the page.</summary>
    /// <param name="pathways">At least one, in any order: they stand by the names of their areas.</param>
    /// <param name="generator">Name and version of the program.</param>
    /// <param name="missing">How many pathways belong here and could not be made.</param>
    /// <returns>The page as UTF-8.</returns>
    public static byte[] Render(IReadOnlyList<SitePathway> pathways, string generator, int missing = 0)
    {
        var entries = SiteEntry.Sorted(pathways);
        var page = new Markup();
        var title = entries.Count + missing == 1 ? entries[0].Pathway.Title : "Parent-infant pathways";
        var script = entries.Count > Many ? PageScript.OfSite() : null;
        PageHead.Write(page, SiteWords.Language, title, generator, SiteStyle.Of(title), script);
        page.Raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to the main part</a>\n");
        if (entries.Count + missing == 1) OnePathway.Write(page, entries[0].Pathway);
        else Several(page, title, entries, missing);
        if (script is not null) page.Raw("<script>").Raw(script).Raw("</script>\n");
        page.Raw("</body>\n</html>\n");
        return page.ToBytes();
    }

    private static void Several(Markup page, string title, List<SiteEntry> entries, int missing)
    {
        page.Raw("<header class=\"mast\">\n<div class=\"about\">\n<h1>").Text(title).Raw("</h1>\n<p class=\"lead\">")
            .Text($"{(entries.Count == 1 ? "1 pathway" : $"{entries.Count} pathways")}. {WhatEachHas(entries)}").Raw("</p>\n");
        // Nobody shall take an area that is not here for one that has no pathway.
        if (missing > 0)
            page.Raw("<p class=\"notice\">").Text(missing == 1 ? "One more pathway belongs here. Its pages could not be made this time." : $"{missing} more pathways belong here. Their pages could not be made this time.").Raw("</p>\n");
        page.Raw("</div>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n");
        if (entries.Count > Many)
        {
            FindBox(page);
            Letters(page, entries);
        }
        else if (entries.Count >= Few) Names(page, entries);
        foreach (var entry in entries) entry.Write(page);
        page.Raw("</main>\n");
    }

    private static string WhatEachHas(List<SiteEntry> entries)
    {
        var (families, staff) = (0, 0);
        foreach (var entry in entries)
            foreach (var edition in entry.Pathway.Editions)
                if (edition.Edition == Edition.Family) families++;
                else staff++;
        var what = (families == entries.Count, staff == entries.Count) switch
        {
            (true, true) => "Each has a page for families and one for people who work with them",
            (true, false) when staff == 0 => "Each has a page for families",
            (false, true) when families == 0 => "Each has a page for people who work with families",
            _ => "Each says for whom its pages are",
        };
        return $"{what}, to read here, to keep or to print.";
    }

    // Nothing is seen of it before the script shows it.
    private static void FindBox(Markup page) => page.Raw("""
        <div class="find" id="find" role="search" hidden>
        <label for="words">Find an area by its name, its places or what it says</label>
        <div><input id="words" type="search" autocomplete="off" spellcheck="false"> <button id="all" type="button" hidden>Show all</button></div>
        </div>
        <p class="found" id="found" role="status"></p>

        """.ReplaceLineEndings("\n"));

    private static void Names(Markup page, List<SiteEntry> entries)
    {
        page.Raw("<nav aria-label=\"Areas\">\n<ul role=\"list\">\n");
        foreach (var entry in entries)
            page.Raw("<li dir=\"auto\"><a").Attribute("href", $"#{entry.Place}").Raw(">").Text(entry.Name).Raw("</a></li>\n");
        page.Raw("</ul>\n</nav>\n");
    }

    // Each letter leads to the first area that begins with it.
    private static void Letters(Markup page, List<SiteEntry> entries)
    {
        page.Raw("<nav class=\"letters\" id=\"letters\" aria-label=\"Areas by first letter\">\n<ul role=\"list\">\n");
        var last = "";
        foreach (var entry in entries)
        {
            if (entry.Letter == last) continue;
            last = entry.Letter;
            page.Raw("<li><a").Attribute("href", $"#{entry.Place}").Raw(">").Text(last).Raw("</a></li>\n");
        }
        page.Raw("</ul>\n</nav>\n");
    }
}
