using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Reporting;

/// <summary>A line of a file with a caret under what matters.</summary>
internal sealed class CodeFrame
{
    private const string Cut = "...";
    private const int LeastForLabel = 24;
    private const int Longest = 1000;

    private readonly Screen screen;
    private readonly Location where;
    private readonly int line;

    /// <summary>The frame of a place.</summary>
    public CodeFrame(Location where, Screen screen)
    {
        (this.where, this.screen) = (where, screen);
        line = where.Start.Line;
        Gutter = line.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }

    /// <summary>Columns of the line number.</summary>
    public int Gutter { get; }

    private int Room => screen.Width - Gutter - 3;

    /// <summary>Writes the line, the carets and the label.</summary>
    public void Write(TextWriter writer, Finding finding)
    {
        var (words, lineStart) = Around();
        var cells = ScreenText.CellsOf(words);
        var from = where.Span.Start - lineStart;
        var (start, end) = (ColumnOf(cells, from), ColumnOf(cells, where.Span.End - lineStart));
        // A span over several lines is marked to the end of its first; a place between two characters gets one caret.
        end = Math.Max(end, start + 1);

        var (shown, moved) = Window(cells, start, end);
        (start, end) = (start - moved, Math.Min(end - moved, Math.Max(start - moved + 1, ScreenText.WidthOf(shown))));
        if (finding.Label is null && end - start > Room - start) end = Math.Max(start + 1, Room);
        WriteBar(writer);
        WriteNumbered(writer, line, shown);
        WriteCarets(writer, finding, start, end);
    }

    // The line, and where it begins; of one that is far too long, the part around the place. A file of 64 MB may be one line.
    private (string Words, int Start) Around()
    {
        var whole = where.Source.LineSpan(line);
        var start = Math.Max(whole.Start, where.Span.Start - Longest);
        var end = Math.Min(whole.End, where.Span.Start + Longest);
        return (where.Source.Cut(TextSpan.FromBounds(start, end)).TrimEnd(' '), start);
    }

    /// <summary>Writes the line as it should be, with the number that it has.</summary>
    public void WriteMended(TextWriter writer, string mended)
    {
        WriteBar(writer);
        var number = line;
        foreach (var text in mended.TrimEnd('\n').Split('\n'))
            WriteNumbered(writer, number++, string.Concat(ScreenText.CellsOf(text.TrimEnd('\r')).Select(cell => cell.Shown)));
    }

    private void WriteCarets(TextWriter writer, Finding finding, int start, int end)
    {
        var carets = screen.Paint.Of(finding.Severity, new string('^', end - start));
        var label = ScreenText.Clean(finding.Label ?? "");
        if (label.Length == 0)
        {
            WriteMargin(writer, start, carets);
            return;
        }
        // The label stands beside the carets; where little room is left it goes below them, further left if it must.
        var (indent, beside) = (end + 1, Room - end - 1 >= Math.Min(LeastForLabel, ScreenText.WidthOf(label)));
        if (!beside)
        {
            WriteMargin(writer, start, carets);
            indent = Math.Max(0, Math.Min(start, Room - ScreenText.WidthOf(label)));
        }
        var lines = Wrapping.Wrap(label, Room - indent);
        for (var i = 0; i < lines.Count; i++)
            if (i == 0 && beside) WriteMargin(writer, start, carets + " " + lines[i]);
            else WriteMargin(writer, indent, lines[i]);
    }

    private void WriteBar(TextWriter writer) => writer.WriteLine(new string(' ', Gutter + 1) + screen.Paint.Gutter("|"));

    private void WriteMargin(TextWriter writer, int indent, string text) =>
        writer.WriteLine(new string(' ', Gutter + 1) + screen.Paint.Gutter("|") + new string(' ', indent + 1) + text);

    private void WriteNumbered(TextWriter writer, int number, string text) =>
        writer.WriteLine($"{screen.Paint.Gutter(number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Gutter) + " |")} {text}".TrimEnd());

    private static int ColumnOf(List<ScreenText.Cell> cells, int offset)
    {
        var column = 0;
        foreach (var cell in cells)
        {
            if (cell.Offset >= offset) break;
            column += cell.Width;
        }
        return column;
    }

    // The part of the line that is shown, and how many columns it was moved to the left.
    private (string Shown, int Moved) Window(List<ScreenText.Cell> cells, int start, int end)
    {
        var width = cells.Sum(cell => cell.Width);
        if (width <= Room) return (string.Concat(cells.Select(cell => cell.Shown)), 0);

        // As much of what goes before the caret as leaves two thirds of the line for it and what follows.
        var first = end + LeastForLabel <= Room ? 0 : Math.Max(0, Math.Min(start - Room / 3, width - Room + Cut.Length));
        var shown = new StringBuilder();
        var (column, used, begin) = (0, 0, -1);
        foreach (var cell in cells)
        {
            var at = column;
            column += cell.Width;
            if (at < first) continue;
            if (begin < 0)
            {
                begin = at;
                if (at > 0) used = Append(shown, Cut, used, Cut.Length);
            }
            var fits = used + width - at <= Room;
            if (!fits && used + cell.Width > Room - Cut.Length)
            {
                Append(shown, Cut, used, Cut.Length);
                break;
            }
            used = Append(shown, cell.Shown, used, cell.Width);
        }
        return (shown.ToString(), begin > 0 ? begin - Cut.Length : 0);
    }

    private static int Append(StringBuilder text, string more, int used, int width)
    {
        text.Append(more);
        return used + width;
    }
}
