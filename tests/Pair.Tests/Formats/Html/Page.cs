using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Formats.Html;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

/// <summary>A written page, read again by a parser that is not ours.</summary>
internal static class Page
{
    public static Seq<SisterFile> Sisters { get; } = [new("docx", "every-block.docx", 85_123), new("pdf", "every-block.pdf", 1_264_000)];

    public static string TextOf(Document document) => Encoding.UTF8.GetString(HtmlExport.Write(document, Sisters).Bytes);

    public static int BytesOf(Document document) => HtmlExport.Write(document, Sisters).Bytes.Length;

    public static IHtmlDocument Of(Document document) => new HtmlParser().ParseDocument(TextOf(document));

    /// <summary>The words that a reader meets, in order, without the page's own furniture.</summary>
    public static IEnumerable<string> WordsOf(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("[data-furniture]").ToArray()) element.Remove();
        return page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
