using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Pdf.Family;
using Pair.Formats.Pdf.Length;
using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf;

/// <summary>Sets a document as a tagged PDF on A4: landscape for practitioners, upright and in large type for families.</summary>
public static class PdfExport
{
    /// <summary>The whole file, its number of pages, what the fonts could not draw, and whether it is longer than two sides.</summary>
    public static Export Write(Document document)
    {
        var drawable = new DrawableText(document.Facts.LivePage);
        var blocks = new Blocks(drawable);
        var family = document.Facts.Edition == Edition.Family;
        var foot = drawable.Of(document.Facts.Foot);
        var pdf = new PdfDocument
        {
            Title = document.Facts.Title,
            Language = document.Facts.Language,
            Author = document.Facts.Keeper ?? "",
            Subject = document.Facts.Summary ?? "",
            Creator = "pair",
            Created = document.Facts.Reviewed is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
            Page = family ? FamilyLook.Page : Look.Page,
            Footer = family ? Foot(foot, FamilyLook.Foot) with { Baseline = FamilyLook.FootBaseline } : Foot(foot, Look.Foot),
            Content = family ? new FamilyBlocks(drawable).Flow(document.Blocks) : blocks.Flow(document.Blocks),
        };
        var result = pdf.Render();
        // Families turn pages: their edition has no length to keep to.
        if (!family && new OverTwoSides(Look.Page.Height - Look.Page.Margins.Top - Look.Page.Margins.Bottom).Find(document, blocks, result) is { } over)
            drawable.Findings.Add(over);
        return new Export(result.Bytes.ToArray(), result.PageCount, drawable.Findings.ToSeq());
    }

    private static Footer Foot(string words, TextStyle style) =>
        new(words, static (page, total) => $"Page {page} of {total}", style);
}
