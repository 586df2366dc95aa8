namespace Pair.Core.Text;

/// <summary>One file as it was read: its path and its text. Offsets count UTF-16 units of <see cref="Content"/>.</summary>
public sealed class SourceText
{
    private int[]? lineStarts;

    /// <summary>Keeps a text under the path that findings print.</summary>
    /// <param name="path">Path with <c>/</c>, as the user knows the file; <c>-</c> for standard input.</param>
    /// <param name="content">The text, without a byte order mark.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
    }

    /// <summary>Path with <c>/</c>, as the user knows the file.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>Whether it comes with the program: no author wrote it, and none can change it.</summary>
    public bool IsShipped { get; init; }

    /// <summary>How many lines there are; a text that ends with a line break has an empty last line.</summary>
    public int LineCount => LineStarts.Length;

    // Only texts with findings are asked for lines, so the table is made on demand.
    private int[] LineStarts => lineStarts ??= FindLineStarts(Content);

    /// <summary>The characters of a span, cut to the text.</summary>
    public string Cut(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Content.Length);
        return Content[start..Math.Clamp(span.End, start, Content.Length)];
    }

    /// <summary>Line and column of an offset, both from 1; columns count Unicode code points.</summary>
    public TextPosition PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = LineOf(offset);
        var start = LineStarts[line - 1];
        return new TextPosition(line, offset - start - SecondHalves(start, offset) + 1);
    }

    /// <summary>The line that an offset lies in, from 1.</summary>
    public int LineOf(int offset)
    {
        var line = Array.BinarySearch(LineStarts, Math.Clamp(offset, 0, Content.Length));
        return line < 0 ? ~line : line + 1;
    }

    // A file of 64 MB may be one line: characters of two units are looked for, not every unit looked at.
    private int SecondHalves(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            var next = Content.AsSpan(i, end - i).IndexOfAnyInRange('\uDC00', '\uDFFF');
            if (next < 0) break;
            i += next;
            if (i > 0 && char.IsHighSurrogate(Content[i - 1])) count++;
        }
        return count;
    }

    /// <summary>Where a line begins; lines count from 1.</summary>
    public int LineStart(int line) => LineStarts[line - 1];

    /// <summary>The words of a line without its break; lines count from 1.</summary>
    public string LineAt(int line) => Cut(LineSpan(line));

    /// <summary>Where a line stands, without its break; lines count from 1.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\r' or '\n') end--;
        return TextSpan.FromBounds(start, end);
    }

    // Only CR, LF and CRLF break lines for an editor; U+2028 and U+0085 do not.
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            if (text[i] is '\n' or '\r') starts.Add(i + 1);
        }
        return starts.ToArray();
    }
}
