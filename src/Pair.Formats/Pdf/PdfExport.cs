using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf;

/// <summary>Sets a document as a tagged PDF on A4 landscape.</summary>
public static class PdfExport
{
    /// <summary>The whole file, its number of pages, and what the fonts could not draw.</summary>
    public static Export Write(Document document)
    {
        var drawable = new DrawableText(document.Facts.LivePage);
        var pdf = new PdfDocument
        {
            Title = document.Facts.Title,
            Language = document.Facts.Language,
            Author = document.Facts.Keeper ?? "",
            Subject = document.Facts.Summary ?? "",
            Creator = "pair",
            Created = document.Facts.Reviewed is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
            Page = PageSetup.A4Landscape(new Insets(Top: 7, Right: 8, Bottom: 9, Left: 8)),
            Footer = new Footer(DrawableText.OrInstead(document.Facts.Foot), static (page, total) => $"Page {page} of {total}", Look.Foot),
            Content = new Blocks(drawable).Flow(document.Blocks),
        };
        var result = pdf.Render();
        return new Export(result.Bytes.ToArray(), result.PageCount, drawable.Findings.ToSeq());
    }
}
