using System.Globalization;
using System.Text;
using Pair.Core.Documents;
using Pair.Formats.Qr;

namespace Pair.Formats.Html;

/// <summary>A QR code as a drawing inside the page, black on white in every colour scheme.</summary>
internal static class CodeDrawing
{
    /// <summary>Bytes that the largest code holds at error correction M (ISO/IEC 18004, version 40).</summary>
    private const int Capacity = 2331;

    public static void Write(Markup page, Code code)
    {
        // What no code can hold still stands beside it in words.
        if (Encoding.UTF8.GetByteCount(code.Target) > Capacity) return;
        var matrix = QrMatrix.Of(code.Target);
        var field = matrix.Size + 2 * QrMatrix.QuietZone;
        var paper = matrix.PageSide / matrix.Size * field;
        // The size is for paper; on a screen the style sheet sets another.
        var size = Math.Ceiling(paper * 10).ToString(CultureInfo.InvariantCulture);
        size = size.Insert(size.Length - 1, ".");
        page.Raw("<svg class=\"code\" role=\"img\"").Attribute("aria-label", code.Alt)
            .Raw($" width=\"{size}mm\" height=\"{size}mm\" viewBox=\"0 0 {field} {field}\" shape-rendering=\"crispEdges\">")
            .Raw($"<path fill=\"#fff\" d=\"M0 0h{field}v{field}H0z\"/><path stroke=\"#000\" d=\"");
        // Each row of modules is one line as thick as they are; where the pen goes counts from where it is. Drawn as boxes, the codes would be half of the page.
        var (row, column) = (-1, 0);
        foreach (var run in matrix.Runs())
        {
            if (run.Row == row) page.Raw($"m{run.Column - column} 0");
            else page.Raw($"M{run.Column + QrMatrix.QuietZone} {run.Row + QrMatrix.QuietZone}.5");
            page.Raw($"h{run.Length}");
            (row, column) = (run.Row, run.Column + run.Length);
        }
        page.Raw("\"/></svg>\n");
    }
}
