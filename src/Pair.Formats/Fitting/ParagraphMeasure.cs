namespace Pair.Formats.Fitting;

/// <summary>A paragraph as words that no line ends in, with the spaces behind them. All measures are mm.</summary>
internal sealed class ParagraphMeasure
{
    // What is divided in the middle is worth a line to keep whole: an address, a number.
    private const double Divided = 1;

    private readonly List<Word> words = [];
    private double open;
    private double gap;

    /// <summary>The widest part that is only divided where nothing else helps.</summary>
    public double Widest { get; private set; }

    /// <summary>All its words on one line.</summary>
    public double Length { get; private set; }

    /// <summary>How far its lines stand in.</summary>
    public double Indent { get; init; }

    /// <summary>In how many columns the items of its list stand beside each other.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Between those columns.</summary>
    public double Gap { get; init; }

    /// <summary>Above and below it.</summary>
    public double Space { get; init; }

    /// <summary>From one line to the next.</summary>
    public double LineHeight { get; set; }

    /// <summary>Adds text, which may end a line at its spaces unless it is kept together.</summary>
    public void Add(string text, ITypeface face, bool together)
    {
        if (together)
        {
            Join(face.Width(text));
            return;
        }
        var (space, start) = (face.Width(" "), 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (' ' or '\n' or '\t')) continue;
            if (i > start) Join(text[start..i], face);
            if (i < text.Length) End(space);
            start = i + 1;
        }
    }

    /// <summary>Adds what no line ends in to the word that is open.</summary>
    public void Join(double width)
    {
        open += width;
        Widest = Math.Max(Widest, open);
    }

    /// <summary>Here a line may end.</summary>
    /// <param name="space">What parts the word from the next on the same line.</param>
    public void End(double space)
    {
        if (open <= 0) return;
        words.Add(new Word(open, space));
        Length += gap + open;
        gap = space;
        open = 0;
    }

    /// <summary>Its part of the height of a cell whose text has so much room.</summary>
    public double HeightAt(double room) =>
        Space + LinesAt(Math.Max((room - Gap * (Columns - 1)) / Columns - Indent, 1)) * LineHeight / Columns;

    private void Join(string word, ITypeface face)
    {
        // A slash inside an address may end a line; inside "and/or" it is no matter.
        var slash = word.IndexOf('/', Math.Min(word.IndexOf("//", StringComparison.Ordinal) + 2, word.Length - 1));
        if (slash > 0 && slash < word.Length - 1)
        {
            Widest = Math.Max(Widest, open + face.Width(word[..(slash + 1)]));
            Widest = Math.Max(Widest, face.Width(word[(slash + 1)..]));
            open += face.Width(word);
        }
        else Join(face.Width(word));
    }

    private double LinesAt(double width)
    {
        var (lines, used, between) = (words.Count > 0 ? 1.0 : 0.0, 0.0, 0.0);
        foreach (var word in words)
        {
            if (used > 0 && used + between + word.Width > width)
            {
                lines++;
                (used, between) = (0, 0);
            }
            used += between + word.Width;
            between = word.Space;
            if (used <= width) continue;
            lines += Math.Ceiling(used / width) - 1 + Divided;
            used %= width;
        }
        return lines;
    }

    // No value type: a list of those is compiled anew at each start.
    private sealed record Word(double Width, double Space);
}
