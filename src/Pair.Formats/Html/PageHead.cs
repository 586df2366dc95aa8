namespace Pair.Formats.Html;

/// <summary>The head of a page that is a file of its own: what it is, what it may do, and how it looks.</summary>
internal static class PageHead
{
    /// <summary>Writes it, with the opening tag of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="title">What the page is called.</param>
    /// <param name="generator">Name and version of the program.</param>
    /// <param name="style">The style sheet, letter by letter.</param>
    /// <param name="script">The script, letter by letter; null for none.</param>
    public static void Write(Markup page, string language, string title, string generator, string style, string? script = null)
    {
        page.Raw("<!DOCTYPE html>\n<html").Attribute("lang", language).Raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        PagePolicy.Write(page, style, script);
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Raw("<meta name=\"generator\"").Attribute("content", generator).Raw(">\n");
        page.Raw("<title>").Text(title).Raw("</title>\n<style>").Raw(style).Raw("</style>\n</head>\n");
    }
}
