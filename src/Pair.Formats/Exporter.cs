using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Html;
using Pair.Formats.Pdf;
using Pair.Formats.Word;

namespace Pair.Formats;

/// <summary>The formats, a line each.</summary>
public static class Exporter
{
    /// <summary>Names of the formats; each is the ending of its files too.</summary>
    public static Seq<string> Formats => ["html", "pdf", "docx"];

    /// <summary>Makes a document in one format.</summary>
    /// <param name="document">What is said.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="sisters">Files of the same edition made before, which the web page links to.</param>
    /// <param name="word">What a Word file is asked beyond that.</param>
    /// <param name="neighbours">Pages of the same build, which the web page leads to.</param>
    public static Export Write(Document document, string format, Seq<SisterFile> sisters, WordWishes? word = null, Neighbours? neighbours = null) => format switch
    {
        "html" => HtmlExport.Write(document, sisters, neighbours),
        "pdf" => PdfExport.Write(document),
        "docx" => WordExport.Write(document, word),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
