using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>About how high the head of the family edition will be, in millimetres. Word alone knows; the guess keeps what follows clear of a
/// rail that is higher than the words beside it.</summary>
internal static class RailHeight
{
    // Arial of 28, 14 and 11 pt, from the styles: width of a letter, height of a line.
    private const double TitleLetter = 5.4, TitleLine = 10.8;
    private const double LeadLetter = 2.4, LeadLine = 6.1;
    private const double CaptionLetter = 2, CaptionLine = 4.6;

    /// <summary>By how much the rail reaches below title and purpose, in twips; 0 where it does not.</summary>
    /// <param name="page">The sheet.</param>
    /// <param name="masthead">What stands there.</param>
    /// <param name="code">Where the caption begins: millimetres below the top.</param>
    public static int BeyondWords(Page page, Block.Masthead masthead, double code)
    {
        var beside = Lines(DocumentText.Of(masthead.Title.Content), TitleLetter, page.TextWidth - page.KeptFree) * TitleLine;
        foreach (var line in masthead.Purpose) beside += Lines(DocumentText.Of(line.Content), LeadLetter, page.TextWidth - page.KeptFree) * LeadLine;
        var rail = code + (masthead.Live is { } live ? Lines(DocumentText.Of(live.Caption), CaptionLetter, page.Rail) * CaptionLine : 0);
        return Math.Max(0, Page.Twips(rail - beside));
    }

    private static int Lines(string text, double letter, int width) => (int)(text.Length * letter / (width * 25.4 / 1440)) + 1;
}
