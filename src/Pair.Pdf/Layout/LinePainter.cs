using Pair.Pdf.Content;
using Pair.Pdf.Drawing;
using Pair.Pdf.Fonts;

namespace Pair.Pdf.Layout;

/// <summary>Draws a line of text: runs, chips, underlines, and the places of links.</summary>
internal static class LinePainter
{
    /// <summary>Draws a line with its left end and upper edge at the place given, in pt.</summary>
    internal static void Paint(Sheets sheets, ShapedText text, TextLine line, double left, double top)
    {
        var baseline = top + line.Above;
        var origin = left - (line.Span.Start < text.Count ? text[line.Span.Start].X : 0);
        var cap = 0.0;
        for (var i = line.Span.Start; i < line.Span.End; i++) cap = Math.Max(cap, text.Runs[text[i].Run].Chip is null ? text.Runs[text[i].Run].CapHeight : 0);
        var start = line.Span.Start;
        while (start < line.Span.End)
        {
            var end = start + 1;
            while (end < line.Span.End && text[end].Run == text[start].Run) end++;
            var run = text.Runs[text[start].Run];
            if (run.PageOf is not null)
            {
                PaintNumber(sheets, run, line, origin + text[start].X, baseline);
                origin -= Slack(sheets, run, text[start].Advance); // the rest of the line closes up
            }
            else if (run.Chip is { } chip)
                PaintChip(sheets.Canvas, run, chip, origin + text[start].X, baseline - (cap > 0 ? cap : run.CapHeight) / 2);
            else
                PaintRun(sheets, text, run, line, (start, end), origin, baseline);
            start = end;
        }
    }

    /// <summary>How much of the room that a line reserves for page numbers they do not take, pt.</summary>
    internal static double Slack(Sheets sheets, ShapedText text, LineSpan line)
    {
        if (!text.HasPageNumbers) return 0;
        var slack = 0.0;
        for (var i = line.Start; i < line.End; i++)
            if (text.Runs[text[i].Run].PageOf is not null) slack += Slack(sheets, text.Runs[text[i].Run], text[i].Advance);
        return slack;
    }

    private static double Slack(Sheets sheets, TextRun number, double room) => room - Width(number, Digits(sheets, number));

    private static string Digits(Sheets sheets, TextRun number) =>
        sheets.PageOf(number.PageOf!) is { } page ? (page + 1).ToString((IFormatProvider?)null) : "";

    private static double Width(TextRun number, string digits)
    {
        var units = 0;
        foreach (var digit in digits) units += number.Font.Advance(number.Font.Code(digit));
        return units * number.Style.Size / number.Font.Face.UnitsPerEm;
    }

    private static void PaintNumber(Sheets sheets, TextRun run, TextLine line, double x, double baseline)
    {
        var digits = Digits(sheets, run);
        if (digits.Length == 0) return;
        var codes = new int[digits.Length];
        for (var i = 0; i < codes.Length; i++) codes[i] = run.Font.Code(digits[i]);
        sheets.Canvas.Own(run.Node);
        sheets.Canvas.Text(run.Font, run.Style.Size, run.Style.Colour, x, baseline, codes, new double[codes.Length]);
        Decorate(sheets, run, line, digits, x, Width(run, digits), baseline);
    }

    private static void PaintRun(Sheets sheets, ShapedText text, TextRun run, TextLine line, (int Start, int End) part, double origin, double baseline)
    {
        var canvas = sheets.Canvas;
        var count = 0;
        var codes = new int[part.End - part.Start];
        var moves = new double[codes.Length];
        var (first, visible, behind) = (-1, part.Start, 0.0);
        for (var i = part.Start; i < part.End; i++)
        {
            var glyph = text[i];
            var shown = !Script.IsSilent(glyph.Character);
            if (!shown && !(line.Span.Hyphen && i == line.Span.End - 1)) continue;
            if (first < 0) first = i;
            if (count > 0) moves[count - 1] = (glyph.X - behind) * 1000 / run.Style.Size;
            codes[count++] = shown ? glyph.Code : run.Font.Code(Script.SoftHyphen);
            behind = glyph.X + glyph.Advance;
            if (!Script.IsBreakingSpace(glyph.Character)) visible = i + 1;
        }

        if (count == 0) return;
        canvas.Own(run.Node);
        var x = origin + text[first].X;
        canvas.Text(run.Font, run.Style.Size, run.Style.Colour, x, baseline, codes.AsSpan(0, count), moves.AsSpan(0, count));
        var width = text.Width(first, visible);
        if (width > 0) Decorate(sheets, run, line, run.Link is null ? "" : Words(text, part.Start, part.End), x, width, baseline);
    }

    /// <summary>Notes the place of a run's link and draws the line under it.</summary>
    private static void Decorate(Sheets sheets, TextRun run, TextLine line, string words, double x, double width, double baseline)
    {
        if (run.Link is { } link && run.Node is { Type: "Link" } node)
            sheets.AddLink(node, link, words, x, baseline - line.Above, width, line.Height);
        if (!run.Style.Underline) return;
        sheets.Canvas.Own(null);
        sheets.Canvas.Rectangle(x, baseline + run.Style.Size * 0.11, width, run.Style.Size * 0.055, run.Style.Colour);
    }

    /// <summary>A chip with its middle at the height given; its label in the middle, made smaller where it would not fit.</summary>
    private static void PaintChip(Canvas canvas, TextRun run, Inline.Chip chip, double x, double middle)
    {
        var side = Units.Points(chip.Size);
        canvas.Own(null);
        canvas.Fill(chip.Fill);
        Outlines.Chip(canvas, chip.Shape, x, middle - side / 2, side);
        canvas.FillPath();
        var characters = Script.Prepare(chip.Label);
        characters.RemoveAll(Script.IsSilent);
        if (characters.Count == 0) return;
        characters.Add(' '); // keeps the number apart from the word behind it when the text is read out
        var codes = new int[characters.Count];
        var units = 0;
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = run.Font.Code(characters[i]);
            if (i < codes.Length - 1) units += run.Font.Advance(codes[i]);
        }

        var face = run.Font.Face;
        var size = Math.Min(run.Style.Size, side * 0.8 * face.UnitsPerEm / units);
        var width = units * size / face.UnitsPerEm;
        canvas.Own(run.Node);
        canvas.Text(run.Font, size, run.Style.Colour, x + (side - width) / 2, middle + size * face.CapHeight / face.UnitsPerEm / 2, codes, new double[codes.Length]);
    }

    private static string Words(ShapedText text, int start, int end)
    {
        var words = new System.Text.StringBuilder(end - start);
        for (var i = start; i < end; i++)
            if (text[i].Character is not 0 && !Script.IsSilent(text[i].Character)) words.Append(char.ConvertFromUtf32(text[i].Character));
        return words.ToString();
    }
}
