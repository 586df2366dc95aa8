using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Html.Seeking;

namespace Pair.Formats.Html;

/// <summary>A document as one web page that needs nothing but itself: no request, no file beside it; what its script adds, nobody needs.</summary>
public static class HtmlExport
{
    /// <summary>Writes the page.</summary>
    /// <param name="document">What it says.</param>
    /// <param name="sisters">The same edition in other formats, in the same folder; the page links to them with type and size.</param>
    /// <param name="neighbours">Pages that it leads to; null for none.</param>
    /// <returns>The page as UTF-8. It has no pages to count.</returns>
    public static Export Write(Document document, Seq<SisterFile> sisters, Neighbours? neighbours = null)
    {
        var page = new Markup();
        var places = Places.Of(document);
        var script = PageScript.Of(document);
        Head(page, document.Facts, script);

        var masthead = document.Blocks.Count > 0 ? document.Blocks[0] as Block.Masthead : null;
        // In print the code and the logo stand in a rail at the right, and what follows keeps left of it.
        page.Raw(masthead is { Live: not null } or { Logo: not null } ? "<body class=\"railed\">\n" : "<body>\n");
        Furniture.SkipLink(page, places);
        if (neighbours is not null) Furniture.OtherPages(page, document.Facts, neighbours);
        if (masthead is not null) Mastheads.Write(page, places, masthead);
        page.Raw("<main tabindex=\"-1\"").Attribute("id", places.Main).Raw(">\n");
        // Whom to ring stands above the ways to get about, so that a phone shows it on its first screen.
        var rest = masthead is null ? document.Blocks : document.Blocks.Skip(1).ToSeq();
        var first = rest.TakeWhile(block => block is Block.Alert or Block.Paragraph { Role: ParagraphRole.Notice }).ToSeq();
        Blocks.WriteSections(page, places, first);
        if (document is { Finder: { } finder, Facts.Edition: Edition.Family }) NowForm.Write(page, places, finder, first, document.Facts.LivePage);
        Furniture.Navigation(page, places, document.Facts, sisters, neighbours?.OtherEdition is not null);
        Blocks.WriteSections(page, places, rest.Skip(first.Count).ToSeq());
        page.Raw("</main>\n");
        Furniture.Foot(page, document.Facts);
        if (script is not null) page.Raw("<script data-furniture>").Raw(script).Raw("</script>\n");
        page.Raw("</body>\n</html>\n");
        return new Export(page.ToBytes(), null, []);
    }

    private static void Head(Markup page, DocumentFacts facts, string? script)
    {
        var style = PageStyle.Of(facts);
        page.Raw("<!DOCTYPE html>\n<html").Attribute("lang", facts.Language).Raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        PagePolicy.Write(page, style, script);
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<title>").Text(facts.Title).Raw("</title>\n");
        if (facts.Summary is not null) page.Raw("<meta name=\"description\"").Attribute("content", facts.Summary).Raw(">\n");
        page.Raw("<style>").Raw(style).Raw("</style>\n</head>\n");
    }
}
