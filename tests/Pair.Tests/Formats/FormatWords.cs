using System.Text;
using AngleSharp.Html.Parser;
using Pair.Core.Documents;
using Pair.Formats;
using Pair.Tests.Formats.Html;
using Pair.Tests.Formats.Word;
using Pair.Tests.Pdf;

namespace Pair.Tests.Formats;

/// <summary>The words of a document as a reader of each format meets them, taken from the finished file.</summary>
internal static class FormatWords
{
    /// <summary>Words in reading order, without page furniture. A new format gets its reader here.</summary>
    public static IReadOnlyList<string> Of(Document document, string format) => format switch
    {
        "html" => [.. Page.WordsOf(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Exporter.Write(document, format, Page.Sisters).Bytes)))],
        "docx" => [.. new WordFile(document).Words],
        "pdf" => new PdfReader(Exporter.Write(document, format, []).Bytes).WordsOfTheDocument,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No test reads this format back."),
    };
}
