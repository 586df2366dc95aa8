using Pair.Pdf.Content;

namespace Pair.Pdf.Drawing;

/// <summary>Adds the outlines of shapes to a canvas; the caller owns and fills them. Lengths in pt.</summary>
internal static class Outlines
{
    // How far the control points of a quarter circle's curve stand from its ends, as a share of the radius.
    private const double Quarter = 0.5522847498;

    // Corners as shares of the side, from the left and from above by turns.
    private static readonly double[] Square = [0.05, 0.12, 0.12, 0.05, 0.88, 0.05, 0.95, 0.12, 0.95, 0.88, 0.88, 0.95, 0.12, 0.95, 0.05, 0.88];
    private static readonly double[] Diamond = [0.5, -0.04, 1.04, 0.5, 0.5, 1.04, -0.04, 0.5];
    private static readonly double[] Hexagon = [0.25, 0.06, 0.75, 0.06, 1, 0.5, 0.75, 0.94, 0.25, 0.94, 0, 0.5];

    internal static void Disc(Canvas canvas, double x, double y, double radius)
    {
        var k = radius * Quarter;
        canvas.MoveTo(x + radius, y);
        canvas.CurveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
        canvas.CurveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
        canvas.CurveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
        canvas.CurveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
    }

    /// <summary>The shape of a chip inside a square with its upper left corner at x, y.</summary>
    internal static void Chip(Canvas canvas, ChipShape shape, double x, double y, double side)
    {
        switch (shape)
        {
            case ChipShape.Circle:
                Disc(canvas, x + side / 2, y + side / 2, side / 2);
                break;
            case ChipShape.Square:
                Polygon(canvas, x, y, side, Square);
                break;
            case ChipShape.Diamond:
                Polygon(canvas, x, y, side, Diamond);
                break;
            case ChipShape.Hexagon:
                Polygon(canvas, x, y, side, Hexagon);
                break;
            case ChipShape.Shield:
                canvas.MoveTo(x + 0.06 * side, y + 0.05 * side);
                canvas.LineTo(x + 0.94 * side, y + 0.05 * side);
                canvas.LineTo(x + 0.94 * side, y + 0.5 * side);
                canvas.CurveTo(x + 0.94 * side, y + 0.78 * side, x + 0.74 * side, y + 0.92 * side, x + 0.5 * side, y + side);
                canvas.CurveTo(x + 0.26 * side, y + 0.92 * side, x + 0.06 * side, y + 0.78 * side, x + 0.06 * side, y + 0.5 * side);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape));
        }
    }

    /// <summary>A figure's shape, with mm made pt by <paramref name="scale"/>.</summary>
    internal static void Shape(Canvas canvas, Shape shape, double x, double y, double scale)
    {
        switch (shape)
        {
            case Shape.Rectangle r:
                canvas.AddRectangle(x + r.X * scale, y + r.Y * scale, r.Width * scale, r.Height * scale);
                break;
            case Shape.Circle c:
                Disc(canvas, x + c.X * scale, y + c.Y * scale, c.Radius * scale);
                break;
            case Shape.Path path:
                foreach (var step in path.Steps) Step(canvas, step, x, y, scale);
                break;
            case Shape.Modules modules:
                Modules(canvas, modules, x, y, scale);
                break;
            default:
                throw new InvalidOperationException("No such shape.");
        }
    }

    private static void Step(Canvas canvas, PathStep step, double x, double y, double scale)
    {
        switch (step)
        {
            case PathStep.Move m:
                canvas.MoveTo(x + m.X * scale, y + m.Y * scale);
                break;
            case PathStep.Line l:
                canvas.LineTo(x + l.X * scale, y + l.Y * scale);
                break;
            case PathStep.Curve c:
                canvas.CurveTo(x + c.X1 * scale, y + c.Y1 * scale, x + c.X2 * scale, y + c.Y2 * scale, x + c.X * scale, y + c.Y * scale);
                break;
            default:
                throw new InvalidOperationException("No such step of a path.");
        }
    }

    private static void Polygon(Canvas canvas, double x, double y, double side, double[] corners)
    {
        canvas.MoveTo(x + corners[0] * side, y + corners[1] * side);
        for (var i = 2; i < corners.Length; i += 2) canvas.LineTo(x + corners[i] * side, y + corners[i + 1] * side);
    }

    /// <summary>Runs of dark modules in a row, joined with the same run in the rows below.</summary>
    private static void Modules(Canvas canvas, Shape.Modules modules, double x, double y, double scale)
    {
        var side = modules.Module * scale;
        for (var row = 0; row < modules.Rows.Count; row++)
        {
            for (var start = 0; start < modules.Rows[row].Count; start++)
            {
                if (!modules.Rows[row][start]) continue;
                var end = start;
                while (end < modules.Rows[row].Count && modules.Rows[row][end]) end++;
                if (row == 0 || !IsRun(modules.Rows[row - 1], start, end))
                {
                    var last = row + 1;
                    while (last < modules.Rows.Count && IsRun(modules.Rows[last], start, end)) last++;
                    canvas.AddRectangle(x + modules.X * scale + start * side, y + modules.Y * scale + row * side, (end - start) * side, (last - row) * side);
                }

                start = end;
            }
        }
    }

    /// <summary>Whether exactly this run stands in a row, with light modules on both sides.</summary>
    private static bool IsRun(IReadOnlyList<bool> row, int start, int end)
    {
        if (end > row.Count || (start > 0 && row[start - 1]) || (end < row.Count && row[end])) return false;
        for (var i = start; i < end; i++)
            if (!row[i]) return false;
        return true;
    }
}
