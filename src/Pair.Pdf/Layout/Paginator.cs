using Pair.Pdf.Drawing;
using Pair.Pdf.Files;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>From a document to its pages: makes the pieces, cuts them at the ends of pages, draws them, adds the feet.</summary>
internal static class Paginator
{
    // Enough for most documents; longer ones that show page numbers are laid out a second time.
    private const int UsualDigits = 2;

    internal static PdfResult Render(PdfDocument document)
    {
        for (var digits = UsualDigits; ; digits++)
            if (Render(document, digits) is { } result) return result;
    }

    /// <summary>Null where a page number has more digits than lines left room for.</summary>
    private static PdfResult? Render(PdfDocument document, int digits)
    {
        var setup = document.Page;
        var sheets = new Sheets(Units.Points(setup.Width), Units.Points(setup.Height));
        var left = Units.Points(setup.Margins.Left);
        var top = Units.Points(setup.Margins.Top);
        var width = sheets.Width - left - Units.Points(setup.Margins.Right);
        var fonts = new FontSet();
        var foot = document.Footer is { } footer ? new FootLayout(footer, width, sheets.Height / 3, fonts) : null;
        var bottom = Math.Max(Units.Points(setup.Margins.Bottom), foot?.Height ?? 0);
        // However large the margins, a page holds something: else no document would end.
        var height = Math.Max(sheets.Height - top - bottom, 72);

        var root = new StructureNode("Document", null);
        var builder = new Builder(fonts, height, digits);
        var pages = CutPages(builder.Items(document.Content, width, root, isPage: true), height);
        if (builder.HasPageNumbers)
        {
            if (pages.Count >= Math.Pow(10, digits)) return null;
            for (var i = 0; i < pages.Count; i++) pages[i].FindAnchors(i, sheets.AnchorPages);
        }

        foreach (var page in pages)
        {
            sheets.NextPage();
            page.Draw(sheets, left, top);
        }

        for (var i = 0; i < sheets.Pages.Count; i++)
        {
            sheets.TurnTo(i);
            foot?.Draw(sheets, left);
            sheets.Canvas.Close();
        }

        return new FileAssembly(document, sheets, fonts, root).Write() with { Filled = Heights(pages) };
    }

    private static double[] Heights(List<Piece> pages)
    {
        var heights = new double[pages.Count];
        for (var i = 0; i < heights.Length; i++) heights[i] = pages[i].Height / Units.PerMillimetre;
        return heights;
    }

    private static List<Piece> CutPages(List<Piece> items, double height)
    {
        var pages = new List<Piece>();
        var start = 0;
        for (var i = 0; i <= items.Count; i++)
        {
            if (i < items.Count && items[i] is not PageBreakPiece) continue;
            // A document without content still is a page, and so is one between two breaks.
            CutStack(pages, new StackPiece(items.GetRange(start, i - start)), height);
            start = i + 1;
        }

        return pages;
    }

    private static void CutStack(List<Piece> pages, Piece? piece, double height)
    {
        while (piece is not null)
        {
            var (head, tail) = piece.Height <= height + Units.Tolerance ? (piece, null) : piece.Split(height, height, true);
            pages.Add(head ?? piece);
            piece = head is null ? null : tail;
        }
    }
}
