using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Html;

/// <summary>What only a page has: ways to get about in it and to the other formats. Marked <c>data-furniture</c>, since the document does not say it.</summary>
internal static class Furniture
{
    public static void SkipLink(Markup page, Places places) =>
        page.Raw("<a class=\"skip\" data-furniture").Attribute("href", $"#{places.Main}").Raw(">Skip to the main part</a>\n");

    /// <summary>The ways to other pages: first of all, so that who took the wrong one sees it at once.</summary>
    public static void OtherPages(Markup page, DocumentFacts facts, Neighbours neighbours)
    {
        if (neighbours.IsEmpty) return;
        page.Raw("<nav class=\"pages\" aria-label=\"Other pages\" data-furniture>\n<ul role=\"list\">\n");
        if (neighbours.Index is { } index)
            // It lies a folder up where several areas have a folder each.
            page.Raw("<li><a").Attribute("href", index).Raw(neighbours.ManyAreas ? ">All areas</a></li>\n" : ">All pages and files</a></li>\n");
        if (neighbours.OtherEdition is { } other)
            page.Raw("<li><a").Attribute("href", Uri.EscapeDataString(other)).Raw(">").Text(FileWords.ForReaders(OtherThan(facts.Edition))).Raw("</a></li>\n");
        page.Raw("</ul>\n</nav>\n");
    }

    public static void Navigation(Markup page, Places places, DocumentFacts facts, Seq<SisterFile> sisters, bool hasOtherEdition)
    {
        if (places.Sections.Count > 0)
        {
            page.Raw("<nav class=\"sections\" aria-label=\"On this page\" data-furniture>\n<ul role=\"list\">\n");
            // First what most come for; the form that it is named after stands there once a script can answer.
            if (places.Finding is { } finding)
                page.Raw("<li><a class=\"go\"").Attribute("href", $"#{places.IdOf(finding.Section)}").Raw(">Find a service</a></li>\n");
            foreach (var heading in places.Sections)
            {
                // Beside the way that most take, the list is short: what stands right above it needs no link.
                if (places.Finding is not null && places.IsAlert(heading)) continue;
                page.Raw("<li dir=\"auto\"><a").Attribute("href", $"#{places.IdOf(heading)}").Raw(">");
                Inlines.WriteWords(page, heading.Content);
                page.Raw("</a></li>\n");
            }
            page.Raw("</ul>\n</nav>\n");
        }
        if (sisters.IsEmpty) return;
        // Where there are two editions, whose file it is must not be a guess.
        var whose = hasOtherEdition ? $" for {FileWords.Readers(facts.Edition)}" : "";
        page.Raw("<nav class=\"files\" aria-label=\"This page as a file\" data-furniture>\n<ul role=\"list\">\n");
        foreach (var file in sisters)
            // The whole name is escaped: a colon in it would make a scheme of its start.
            FileWords.Write(page.Raw("<li><a").Attribute("href", Uri.EscapeDataString(file.FileName)).Raw(">"), file, whose).Raw("</a></li>\n");
        page.Raw("</ul>\n</nav>\n");
    }

    public static void Foot(Markup page, DocumentFacts facts)
    {
        page.Raw("<footer data-furniture>\n<p dir=\"auto\">");
        Inlines.WriteText(page, facts.Foot);
        page.Raw("</p>\n</footer>\n");
    }

    private static Edition OtherThan(Edition edition) => edition == Edition.Family ? Edition.Practitioner : Edition.Family;
}
