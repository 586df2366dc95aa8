using Pair.Core.Alignment;
using Pair.Core.Documents;
using Pair.Core.Publishing;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>
/// A text with marks on what went or came, in which no line ends inside a number. Of a number half may be new, as its last digits: then what holds it
/// together is around the marks; else it is inside of one.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="pieces">The text, cut where the marks change.</param>
internal sealed class MarkedWords(Markup page, Seq<TextPiece> pieces)
{
    private readonly Place written = new(), sought = new();

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var at = 0;
        foreach (var held in HeldTogether.Pieces(string.Concat(pieces.Select(piece => piece.Text))).OfType<Inline.Words>())
        {
            var end = at + held.Text.Length;
            if (held.Together && !IsWithinOne(at, end))
            {
                WriteUntil(at);
                page.Raw(Unbroken.Begin);
                WriteUntil(end);
                page.Raw(Unbroken.End);
            }
            at = end;
        }
        WriteUntil(at);
    }

    private bool IsWithinOne(int from, int to)
    {
        for (; sought.Start + pieces[sought.Piece].Text.Length <= from; sought.Piece++) sought.Start += pieces[sought.Piece].Text.Length;
        return to <= sought.Start + pieces[sought.Piece].Text.Length;
    }

    private void WriteUntil(int to)
    {
        while (written.At < to)
        {
            var piece = pieces[written.Piece];
            var (from, end) = (written.At - written.Start, Math.Min(to - written.Start, piece.Text.Length));
            if (from < end) Write(piece.Kind, piece.Text[from..end]);
            written.At = written.Start + end;
            if (end < piece.Text.Length) continue;
            written.Start = written.At;
            written.Piece++;
        }
    }

    private void Write(RunKind kind, string words)
    {
        var mark = kind switch { RunKind.Gone => "del", RunKind.Come => "ins", _ => null };
        if (mark is null) Unbroken.Write(page, words);
        else Unbroken.Write(page.Raw($"<{mark}>"), words).Raw($"</{mark}>");
    }

    // How far the pieces were gone through: which one, where it begins in the text, and a place in it.
    private sealed class Place
    {
        public int Piece { get; set; }
        public int Start { get; set; }
        public int At { get; set; }
    }
}
