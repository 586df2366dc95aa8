using System.IO.Compression;
using System.Xml.Linq;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Reading;

/// <summary>The words of a file in reading order, split at white space, each format read by a program or library that knows nothing of ours.</summary>
public static class ReadWords
{
    private static readonly XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Of a PDF: what its structure says, which is what a screen reader reads; page furniture is no part of it.</summary>
    public static string[] OfPdf(string file) => Split(StructureText.Of(file).Text);

    /// <summary>
    /// Of a Word document: its paragraphs as they stand in the file. LibreOffice's own text is no witness here: it leaves out
    /// text in frames when it writes plain text, and reads a frame after the paragraph that it is anchored to. On which page a link
    /// leads is furniture, told by its style.
    /// </summary>
    public static string[] OfWord(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var document = XDocument.Load(part);
        // A drawing of Word's says its words again, for programs that cannot draw it.
        document.Descendants(XName.Get("Fallback", "http://schemas.openxmlformats.org/markup-compatibility/2006")).Remove();
        return [.. document.Descendants(w + "p").SelectMany(paragraph =>
            // The words of a text box are those of its own paragraphs, not of the one that it hangs on too.
            Split(string.Concat(paragraph.Descendants().Where(element => element.Ancestors(w + "p").First() == paragraph).Select(Said))))];
    }

    /// <summary>Of a web page: what Chromium shows of head and main part as it prints them, codes and all, without what only a page has (marked <c>data-furniture</c>).</summary>
    public static async Task<string[]> OfHtmlAsync(string file)
    {
        await using var chromium = await Chromium.OpenAsync(file, 1280, media: Microsoft.Playwright.Media.Print);
        return Split(await chromium.Page.EvaluateAsync<string>("""
            () => {
                for (const furniture of document.querySelectorAll('[data-furniture]')) furniture.remove();
                return document.body.innerText;
            }
            """));
    }

    /// <summary>Split at white space, the unbreakable kind too.</summary>
    public static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool TellsPage(XElement text) => text.Parent!.Element(w + "rPr")?.Element(w + "rStyle")?.Attribute(w + "val")?.Value == "PageReference";

    private static string Said(XElement element) =>
        TellsPage(element) ? ""
        : element.Name == w + "t" ? element.Value
        : element.Name == w + "br" || element.Name == w + "tab" ? " "
        : element.Name == w + "noBreakHyphen" ? "-"
        : "";
}
