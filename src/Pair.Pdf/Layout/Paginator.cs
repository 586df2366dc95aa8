using Pair.Pdf.Drawing;
using Pair.Pdf.Files;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>From a document to its pages: makes the pieces, cuts them at the ends of pages, draws them, adds the feet.</summary>
internal static class Paginator
{
    internal static PdfResult Render(PdfDocument document)
    {
        var setup = document.Page;
        var sheets = new Sheets(Units.Points(setup.Width), Units.Points(setup.Height));
        var left = Units.Points(setup.Margins.Left);
        var top = Units.Points(setup.Margins.Top);
        var width = sheets.Width - left - Units.Points(setup.Margins.Right);
        var fonts = new FontSet();
        var foot = document.Footer is { } footer ? new FootLayout(footer, width, fonts) : null;
        var bottom = Math.Max(Units.Points(setup.Margins.Bottom), foot?.Height ?? 0);
        // However large the margins, a page holds something: else no document would end.
        var height = Math.Max(sheets.Height - top - bottom, 72);

        var root = new StructureNode("Document", null);
        var items = new Builder(fonts, height).Items(document.Content, width, root, isPage: true);
        DrawPages(sheets, items, left, top, height);
        for (var i = 0; i < sheets.Pages.Count; i++)
        {
            sheets.TurnTo(i);
            foot?.Draw(sheets, left);
            sheets.Canvas.Close();
        }

        return new FileAssembly(document, sheets, fonts, root).Write();
    }

    private static void DrawPages(Sheets sheets, List<Piece> items, double left, double top, double height)
    {
        var start = 0;
        for (var i = 0; i <= items.Count; i++)
        {
            if (i < items.Count && items[i] is not PageBreakPiece) continue;
            // A document without content still is a page, and so is one between two breaks.
            DrawStack(sheets, new StackPiece(items.GetRange(start, i - start)), left, top, height);
            start = i + 1;
        }
    }

    private static void DrawStack(Sheets sheets, Piece piece, double left, double top, double height)
    {
        while (true)
        {
            sheets.NextPage();
            if (piece.Height <= height + Units.Tolerance)
            {
                piece.Draw(sheets, left, top);
                return;
            }

            var (head, tail) = piece.Split(height, height, true);
            (head ?? piece).Draw(sheets, left, top);
            if (head is null || tail is null) return;
            piece = tail;
        }
    }
}
