using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf;

/// <summary>
/// How high the paragraphs of a cell come out at a width: an estimate, from the widths of their words, each measured once. Nothing is set with
/// it; it tells widths apart that fit from widths that do not.
/// </summary>
/// <param name="padding">Space left and right of the text, mm.</param>
internal sealed class CellMeasure(double padding)
{
    // What is divided in the middle is worth a line to keep whole: an address, a number.
    private const double Divided = 1;

    private readonly List<Words> paragraphs = [];

    /// <summary>The widest word and the space beside it, mm; an address counts by its parts between slashes. Below this something is divided.</summary>
    public double Widest { get; private set; }

    /// <summary>A cell with its paragraphs and lists; anything else counts as nothing.</summary>
    public static CellMeasure Of(IReadOnlyList<Flow> content, double padding)
    {
        var cell = new CellMeasure(padding);
        foreach (var flow in content)
            if (flow is Flow.Paragraph paragraph) cell.Add(paragraph, null);
            else if (flow is Flow.List list)
                foreach (var item in list.Items)
                    foreach (var part in item.Content)
                        if (part is Flow.Paragraph line) cell.Add(line, list);
        return cell;
    }

    private void Add(Flow.Paragraph paragraph, Flow.List? list)
    {
        var words = new Words { Indent = list?.Indent ?? 0, Columns = list?.ColumnCount ?? 1, Gap = list?.Gap ?? 0 };
        foreach (var inline in paragraph.Content)
            switch (inline)
            {
                case Inline.Text text:
                    words.Size = Math.Max(words.Size, text.Style.Size);
                    words.Add(text);
                    break;
                case Inline.Chip chip:
                    words.Join(chip.Size + chip.After);
                    break;
                default:
                    words.End(0);
                    break;
            }
        words.End(0);
        words.LineHeight = words.Size * paragraph.LineHeight * 25.4 / 72;
        Widest = Math.Max(Widest, words.Widest + words.Indent + padding);
        paragraphs.Add(words);
    }

    /// <summary>Height in mm at a width in mm, without the space above and below.</summary>
    public double HeightAt(double width)
    {
        var height = 0.0;
        foreach (var paragraph in paragraphs) height += paragraph.LinesAt(Math.Max(paragraph.Room(width - padding), 1)) * paragraph.LineHeight / paragraph.Columns;
        return height;
    }

    /// <summary>A paragraph as words that no line ends in, with the spaces behind them.</summary>
    private sealed class Words
    {
        private readonly List<Word> words = [];
        private double open;

        /// <summary>The widest part that is only divided where nothing else helps.</summary>
        public double Widest { get; private set; }

        public double Indent { get; init; }

        /// <summary>In how many columns the items of its list stand beside each other.</summary>
        public int Columns { get; init; } = 1;

        public double Gap { get; init; }

        public double Room(double width) => (width - Gap * (Columns - 1)) / Columns - Indent;

        public double Size { get; set; }

        public double LineHeight { get; set; }

        public void Add(Inline.Text text)
        {
            if (text.NoBreak)
            {
                Join(PdfText.Width(text.Value, text.Style));
                return;
            }
            var space = PdfText.Width(" ", text.Style);
            var (value, start) = (text.Value, 0);
            for (var i = 0; i <= value.Length; i++)
            {
                if (i < value.Length && value[i] is not (' ' or '\n' or '\t')) continue;
                if (i > start) Join(value[start..i], text.Style);
                if (i < value.Length) End(space);
                start = i + 1;
            }
        }

        private void Join(string word, TextStyle style)
        {
            // A slash inside an address may end a line; inside "and/or" it is no matter.
            var slash = word.IndexOf('/', Math.Min(word.IndexOf("//", StringComparison.Ordinal) + 2, word.Length - 1));
            if (slash > 0 && slash < word.Length - 1)
            {
                Widest = Math.Max(Widest, open + PdfText.Width(word[..(slash + 1)], style));
                Widest = Math.Max(Widest, PdfText.Width(word[(slash + 1)..], style));
                open += PdfText.Width(word, style);
            }
            else Join(PdfText.Width(word, style));
        }

        public void Join(double width)
        {
            open += width;
            Widest = Math.Max(Widest, open);
        }

        public void End(double space)
        {
            if (open <= 0) return;
            words.Add(new Word(open, space));
            open = 0;
        }

        public double LinesAt(double width)
        {
            var (lines, used, gap) = (words.Count > 0 ? 1.0 : 0.0, 0.0, 0.0);
            foreach (var word in words)
            {
                if (used > 0 && used + gap + word.Width > width)
                {
                    lines++;
                    (used, gap) = (0, 0);
                }
                used += gap + word.Width;
                gap = word.Space;
                if (used <= width) continue;
                lines += Math.Ceiling(used / width) - 1 + Divided;
                used %= width;
            }
            return lines;
        }
    }

    // No value type: a list of those is compiled anew at each start.
    private sealed record Word(double Width, double Space);
}
