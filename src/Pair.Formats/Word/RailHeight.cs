using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>About how high the head of the family edition will be. Word alone knows; this keeps what follows clear of a rail that is higher than
/// the words beside it.</summary>
internal static class RailHeight
{
    /// <summary>By how much the rail reaches below title and purpose, in twips; 0 where it does not.</summary>
    /// <param name="page">The sheet.</param>
    /// <param name="measure">Measures its words.</param>
    /// <param name="masthead">What stands there.</param>
    /// <param name="code">Where the caption begins: millimetres below the top.</param>
    public static int BeyondWords(Page page, TextMeasure measure, Block.Masthead masthead, double code)
    {
        var beside = Height(masthead.Title.Content, "Title", page.TextWidth - page.KeptFree);
        foreach (var line in masthead.Purpose) beside += Height(line.Content, StyleOf.OnPage(line.Role), page.TextWidth - page.KeptFree);
        var rail = code + (masthead.Live is { } live ? Height(live.Caption, "RailCaption", page.Rail) : 0);
        return Math.Max(0, Page.Twips(rail - beside));

        double Height(Seq<Inline> content, string style, int width) => measure.Paragraph(content, style).HeightAt(Page.Millimetres(width));
    }
}
