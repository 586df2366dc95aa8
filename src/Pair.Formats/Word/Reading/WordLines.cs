using System.Text;

namespace Pair.Formats.Word.Reading;

/// <summary>Gathers the lines of a Word document while it goes by, element for element.</summary>
internal sealed class WordLines
{
    private const int MostText = 64 * 1024 * 1024;
    private const int Deepest = 6;

    private readonly StringBuilder lines = new();
    private readonly Stack<Paragraph> paragraphs = new();
    private readonly Stack<Row> rows = new();
    private bool inText;
    private string? title;

    /// <summary>A part begins.</summary>
    /// <param name="name">Its name, told above its first line; null for the text itself.</param>
    public void BeginPart(string? name) => title = name;

    /// <summary>A part has gone by, whole or not.</summary>
    public void EndPart()
    {
        inText = false;
        paragraphs.Clear();
        rows.Clear();
    }

    /// <summary>An element begins.</summary>
    public void Begin(string name, bool isEmpty, string? value)
    {
        switch (name)
        {
            case "p" when !isEmpty: paragraphs.Push(new Paragraph()); break;
            case "pStyle" when paragraphs.TryPeek(out var styled): styled.Level = Level(value) ?? styled.Level; break;
            case "outlineLvl" when paragraphs.TryPeek(out var outlined) && value is [>= '0' and < '9']: outlined.Level = value[0] - '0' + 1; break;
            case "t" or "delText": inText = !isEmpty; break;
            case "tab" or "br" or "cr" or "ptab": Append(" "); break;
            case "noBreakHyphen": Append("\u2011"); break;
            // What is only proposed is shown as git shows changed words.
            case "del" or "moveFrom" when !isEmpty: Append("[-"); break;
            case "ins" or "moveTo" when !isEmpty: Append("{+"); break;
            case "tr" when !isEmpty: rows.Push(new Row()); break;
            case "tc" when rows.TryPeek(out var row): row.Cells.Add(""); break;
        }
    }

    /// <summary>An element ends.</summary>
    public void End(string name)
    {
        switch (name)
        {
            case "p" when paragraphs.TryPop(out var paragraph): Line(paragraph); break;
            case "t" or "delText": inText = false; break;
            case "del" or "moveFrom": Append("-]"); break;
            case "ins" or "moveTo": Append("+}"); break;
            case "tr" when rows.TryPop(out var row): Put(string.Join(" | ", row.Cells)); break;
        }
    }

    /// <summary>Words go by.</summary>
    public void Say(string text)
    {
        if (inText) Append(text);
    }

    /// <summary>A picture, by the words that stand for it; null where it has none.</summary>
    public void Picture(string? words)
    {
        if (!string.IsNullOrWhiteSpace(words)) Append($"[picture: {words}]");
    }

    /// <summary>All lines so far.</summary>
    public override string ToString() => lines.ToString();

    private void Append(string text)
    {
        if (paragraphs.TryPeek(out var paragraph)) paragraph.Words.Append(text);
    }

    private void Line(Paragraph paragraph)
    {
        var words = OneLine(paragraph.Words);
        if (words.Length > 0) Put(paragraph.Level is { } level && rows.Count == 0 ? $"{new string('#', Math.Min(level, Deepest))} {words}" : words);
    }

    // Into the cell that is open, or else a line of its own.
    private void Put(string words)
    {
        if (words.AsSpan().Trim(" |").IsEmpty) return;
        if (lines.Length + words.Length > MostText) throw new InvalidDataException("it is too large when it is unpacked");
        if (rows.TryPeek(out var row) && row.Cells.Count > 0)
        {
            row.Cells[^1] = row.Cells[^1].Length == 0 ? words : $"{row.Cells[^1]} / {words}";
            return;
        }
        if (title is not null) lines.Append($"# ({title})\n");
        title = null;
        lines.Append(words).Append('\n');
    }

    // One blank for any white space, and nothing that steers a terminal.
    private static string OneLine(StringBuilder words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var chunk in words.GetChunks())
            foreach (var letter in chunk.Span)
                if (!char.IsWhiteSpace(letter)) line.Append(char.IsControl(letter) ? '\uFFFD' : letter);
                else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        return line.ToString().TrimEnd();
    }

    // "Heading2", also with words of our own behind it; what Word calls so in other languages has an outline level in its style, which is not read.
    private static int? Level(string? style)
    {
        const string Heading = "Heading";
        if (style is null) return null;
        if (style == "Title") return 1;
        return style.StartsWith(Heading, StringComparison.Ordinal) && style.Length > Heading.Length && style[Heading.Length] is >= '1' and <= '9' ? style[Heading.Length] - '0' : null;
    }

    private sealed class Paragraph
    {
        public StringBuilder Words { get; } = new();

        public int? Level { get; set; }
    }

    private sealed class Row
    {
        public List<string> Cells { get; } = [];
    }
}
