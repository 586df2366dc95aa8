using Pair.Pdf.Fonts;

namespace Pair.Pdf.Layout;

/// <summary>A line of a text: glyphs from <paramref name="Start"/> to before <paramref name="End"/>, with the spaces that hang at its end.</summary>
/// <param name="Start">First glyph.</param>
/// <param name="End">After the last glyph.</param>
/// <param name="Width">Width without hanging spaces, pt.</param>
/// <param name="Hyphen">The line ends at a soft hyphen, which shows.</param>
internal sealed record LineSpan(int Start, int End, double Width, bool Hyphen);

/// <summary>Divides a text into lines that are never wider than the width (unless a single glyph is).</summary>
internal static class LineBreaker
{
    internal static List<LineSpan> Break(ShapedText text, double width)
    {
        var lines = new List<LineSpan>();
        var start = 0;
        while (start < text.Count)
        {
            var end = EndOfLine(text, start, width);
            // Spaces hang at the end of the line, however it came to end: they keep words apart when the text is read out.
            while (end < text.Count && Script.IsBreakingSpace(text[end].Character) && text.BreakAt(end) == BreakKind.Never) end++;
            lines.Add(MakeLine(text, start, end));
            start = end;
        }

        return lines;
    }

    /// <summary>Width of a soft hyphen that shows at the end of a line.</summary>
    internal static double HyphenWidth(TextRun run) =>
        run.Font.Advance(run.Font.Code(Script.SoftHyphen)) * run.Style.Size / run.Font.Face.UnitsPerEm;

    private static int EndOfLine(ShapedText text, int start, double width)
    {
        Span<int> last = stackalloc int[(int)BreakKind.Always + 1];
        last.Clear();
        for (var i = start; i < text.Count; i++)
        {
            ref readonly var glyph = ref text[i];
            if (i > start)
            {
                var here = text.BreakAt(i);
                if (here == BreakKind.Always) return i;
                if (text[i - 1].Character != Script.SoftHyphen
                    || text.Width(start, i) + HyphenWidth(text.Runs[text[i - 1].Run]) <= width + Units.Tolerance) last[(int)here] = i;
            }

            if (Script.IsBreakingSpace(glyph.Character) || text.Width(start, i + 1) <= width + Units.Tolerance) continue;
            for (var kind = BreakKind.Normal; kind > BreakKind.Never; kind--)
                if (last[(int)kind] > start) return last[(int)kind];
            // Not even one glyph fits: it has a line of its own.
            return i > start ? i : i + 1;
        }

        return text.Count;
    }

    private static LineSpan MakeLine(ShapedText text, int start, int end)
    {
        var trimmed = end;
        while (trimmed > start && Script.IsBreakingSpace(text[trimmed - 1].Character)) trimmed--;
        var hyphen = trimmed > start && end < text.Count && text[trimmed - 1].Character == Script.SoftHyphen && text.BreakAt(end) != BreakKind.Always;
        var width = text.Width(start, trimmed) + (hyphen ? HyphenWidth(text.Runs[text[trimmed - 1].Run]) : 0);
        return new LineSpan(start, end, width, hyphen);
    }
}
