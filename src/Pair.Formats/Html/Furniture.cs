using System.Globalization;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Html;

/// <summary>What only a page has: ways to get about in it and to the other formats. Marked <c>data-furniture</c>, since the document does not say it.</summary>
internal static class Furniture
{
    public static void SkipLink(Markup page, Places places) =>
        page.Raw("<a class=\"skip\" data-furniture").Attribute("href", $"#{places.Main}").Raw(">Skip to the main part</a>\n");

    public static void Navigation(Markup page, Places places, Seq<SisterFile> sisters)
    {
        if (places.Sections.Count > 0)
        {
            page.Raw("<nav class=\"sections\" aria-label=\"On this page\" data-furniture>\n<ul role=\"list\">\n");
            foreach (var heading in places.Sections)
            {
                page.Raw("<li dir=\"auto\"><a").Attribute("href", $"#{places.IdOf(heading)}").Raw(">");
                Inlines.WriteWords(page, heading.Content);
                page.Raw("</a></li>\n");
            }
            page.Raw("</ul>\n</nav>\n");
        }
        if (sisters.IsEmpty) return;
        page.Raw("<nav class=\"files\" aria-label=\"This page as a file\" data-furniture>\n<ul role=\"list\">\n");
        foreach (var file in sisters)
            // The whole name is escaped: a colon in it would make a scheme of its start.
            page.Raw("<li><a").Attribute("href", Uri.EscapeDataString(file.FileName)).Raw(">").Text($"{NameOf(file.Format)} ({Size(file.Size)})").Raw("</a></li>\n");
        page.Raw("</ul>\n</nav>\n");
    }

    public static void Foot(Markup page, DocumentFacts facts) =>
        page.Raw("<footer data-furniture>\n<p dir=\"auto\">").Text(facts.Foot).Raw("</p>\n</footer>\n");

    private static string NameOf(string format) => format switch
    {
        "docx" => "Word document",
        "pdf" => "PDF",
        "html" => "Web page",
        _ => format,
    };

    private static string Size(int bytes) => bytes < 1_000_000
        ? $"{(bytes + 999) / 1000} KB"
        : $"{(bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture)} MB";
}
