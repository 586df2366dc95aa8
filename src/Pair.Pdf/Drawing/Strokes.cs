using Pair.Pdf.Content;

namespace Pair.Pdf.Drawing;

/// <summary>Rules and frames, drawn as filled rectangles: they end exactly where they should and join without gaps. All lengths in pt.</summary>
internal static class Strokes
{
    /// <summary>A rule from left to right whose upper edge is at <paramref name="y"/>.</summary>
    internal static void Across(Canvas canvas, Rule? rule, double x, double y, double length)
    {
        if (rule is null || length <= 0) return;
        Begin(canvas, rule);
        foreach (var (start, part) in Parts(rule, length)) canvas.AddRectangle(x + start, y, part, rule.Width);
        canvas.FillPath();
    }

    /// <summary>A rule downwards whose left edge is at <paramref name="x"/>.</summary>
    internal static void Down(Canvas canvas, Rule? rule, double x, double y, double length)
    {
        if (rule is null || length <= 0) return;
        Begin(canvas, rule);
        foreach (var (start, part) in Parts(rule, length)) canvas.AddRectangle(x, y + start, rule.Width, part);
        canvas.FillPath();
    }

    /// <summary>The four rules of a frame, inside the rectangle.</summary>
    internal static void Around(Canvas canvas, Frame frame, double x, double y, double width, double height)
    {
        Across(canvas, frame.Top, x, y, width);
        Across(canvas, frame.Bottom, x, y + height - Width(frame.Bottom), width);
        Down(canvas, frame.Left, x, y, height);
        Down(canvas, frame.Right, x + width - Width(frame.Right), y, height);
    }

    /// <summary>Thickness of a rule, 0 for none.</summary>
    internal static double Width(Rule? rule) => rule?.Width ?? 0;

    private static void Begin(Canvas canvas, Rule rule)
    {
        canvas.Own(null);
        canvas.Fill(rule.Colour);
    }

    private static List<Stroke> Parts(Rule rule, double length)
    {
        var stroke = rule.Style switch
        {
            RuleStyle.Solid => length,
            RuleStyle.Dashed => 3 * rule.Width,
            RuleStyle.Dotted => rule.Width,
            _ => throw new InvalidOperationException("No such style of rule."),
        };
        var gap = rule.Style == RuleStyle.Dashed ? 2 * rule.Width : rule.Width;
        // A hair line over a whole page has some thousand dots; thinner ones would only make the file large.
        var step = Math.Max(stroke + gap, length / 2000);
        var parts = new List<Stroke>();
        for (var at = 0.0; at < length; at += step)
        {
            parts.Add(new Stroke(at, Math.Min(stroke, length - at)));
            if (rule.Style == RuleStyle.Solid) break;
        }

        return parts;
    }

    private sealed record Stroke(double Start, double Length);
}
