using Pair.Pdf.Content;
using Pair.Pdf.Fonts;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Layout;

/// <summary>Turns the parts of a paragraph into glyphs with kerning, and its links and foreign words into structure elements.</summary>
/// <param name="fonts">The faces of the document.</param>
/// <param name="pageDigits">How many digits a page number may have.</param>
internal sealed class Shaper(FontSet fonts, int pageDigits)
{
    // No digit of Lato is wider than another, so any of them measures the room.
    private const int AnyDigit = '0';

    /// <summary>Shapes a text. <paramref name="node"/> is the element it belongs to.</summary>
    internal ShapedText Shape(IReadOnlyList<Inline> content, StructureNode? node)
    {
        var text = new ShapedText();
        var x = 0.0;
        var mustBreak = false;
        Link? link = null;
        StructureNode? linkNode = null;
        for (var index = 0; index < content.Count; index++)
        {
            var part = content[index];
            switch (part)
            {
                case Inline.Break:
                    // Kept as a space at the end of the line, so that words stay apart when the text is read out.
                    x = AddGlyphs(text, [' '], LastRun(text, content, node), x, mustBreak);
                    mustBreak = true;
                    break;
                case Inline.Chip chip:
                    text.Runs.Add(new TextRun(fonts[chip.Style.Font], chip.Style, node) { Chip = chip });
                    var width = Units.Points(chip.Size + chip.After);
                    text.Add(new Glyph(0, 0, x, width, text.Runs.Count - 1), mustBreak ? BreakKind.Always : BreakKind.Never);
                    mustBreak = false;
                    x += width;
                    break;
                case Inline.Text run:
                    var owner = Owner(run.Link, run.Language);
                    var characters = Script.Prepare(run.Value);
                    if (characters.Count == 0) break;
                    text.Runs.Add(new TextRun(fonts[run.Style.Font], run.Style, owner) { NoBreak = run.NoBreak, Link = run.Link });
                    x = AddGlyphs(text, characters, text.Runs.Count - 1, x, mustBreak);
                    mustBreak = false;
                    break;
                case Inline.PageNumber number:
                    var numbers = fonts[number.Style.Font];
                    text.Runs.Add(new TextRun(numbers, number.Style, Owner(number.Link, null)) { Link = number.Link, PageOf = number.Anchor });
                    text.HasPageNumbers = true;
                    var reserve = pageDigits * numbers.Face.Advance(numbers.Face.Glyph(AnyDigit)) * number.Style.Size / numbers.Face.UnitsPerEm;
                    text.Add(new Glyph(0, 0, x, reserve, text.Runs.Count - 1), mustBreak ? BreakKind.Always : BreakKind.Never);
                    mustBreak = false;
                    x += reserve;
                    break;
                default:
                    throw new InvalidOperationException("No such part of a paragraph.");
            }
        }

        BreakFinder.Find(text);
        return text;

        // Parts that follow each other with one link belong to one element.
        StructureNode? Owner(Link? target, string? language)
        {
            var owner = node;
            if (target is not null && node is not null)
            {
                if (!ReferenceEquals(target, link) || linkNode is null || linkNode.Language != language)
                    linkNode = new StructureNode("Link", node, attach: false) { Language = language };
                owner = linkNode;
            }
            else if (language is not null && node is not null)
            {
                owner = new StructureNode("Span", node, attach: false) { Language = language };
            }

            link = target;
            return owner;
        }
    }

    /// <summary>The run in which a line end stands: the last one, or one made in the style of the first text.</summary>
    private int LastRun(ShapedText text, IReadOnlyList<Inline> content, StructureNode? node)
    {
        if (text.Runs.Count > 0 && text.Runs[^1].Chip is null) return text.Runs.Count - 1;
        var style = new TextStyle();
        foreach (var part in content)
        {
            if (part is not Inline.Text run) continue;
            style = run.Style;
            break;
        }

        text.Runs.Add(new TextRun(fonts[style.Font], style, node));
        return text.Runs.Count - 1;
    }

    private static double AddGlyphs(ShapedText text, List<int> characters, int run, double x, bool mustBreak)
    {
        var style = text.Runs[run].Style;
        var font = text.Runs[run].Font;
        var scale = style.Size / font.Face.UnitsPerEm;
        var before = 0;
        if (text.Count > 0 && text[text.Count - 1] is { Character: not 0 } last && text.Runs[last.Run].Font == font && text.Runs[last.Run].Style.Size == style.Size)
            before = last.Code;
        for (var i = 0; i < characters.Count; i++)
        {
            var kind = i == 0 && mustBreak ? BreakKind.Always : BreakKind.Emergency;
            if (Script.IsSilent(characters[i]))
            {
                text.Add(new Glyph(characters[i], 0, x, 0, run), kind);
                continue;
            }

            var code = font.Code(characters[i]);
            if (before != 0 && kind != BreakKind.Always) x += font.Kern(before, code) * scale;
            var advance = font.Advance(code) * scale;
            text.Add(new Glyph(characters[i], code, x, advance, run), kind);
            x += advance;
            before = code;
        }

        return x;
    }
}

/// <summary>The faces of a document, each with what the document draws of it.</summary>
internal sealed class FontSet
{
    private readonly FontUse?[] uses = new FontUse?[3];

    internal FontUse this[FontStyle style] => uses[(int)style] ??= new FontUse(FontFace.Of(style), "F" + (char)('1' + (int)style));

    /// <summary>The faces in use, in fixed order.</summary>
    internal IEnumerable<FontUse> Used
    {
        get
        {
            foreach (var use in uses)
                if (use is { Glyphs.Count: > 1 }) yield return use;
        }
    }
}
