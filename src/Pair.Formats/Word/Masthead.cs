using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>Writes the head of the document: title and purpose on the left; in frames on the right, after them in reading order, logo and
/// code.</summary>
internal sealed class Masthead(Page page, TextMeasure measure, Paragraphs paragraphs, Pictures pictures)
{
    // Millimetres: the box that a logo has beside the code, and what parts the two.
    private const double LogoWidth = 18.5;
    private const double LogoHeight = 12;
    private const double LogoGap = 1;

    private int Right => page.Width - page.Side;

    /// <summary>Writes it.</summary>
    public void Write(Block.Masthead masthead, Place place)
    {
        int? right = HasRail(masthead) && !page.Flows ? page.KeptFree : null;
        paragraphs.Write(new ParagraphShape("Title") { Right = right, Anchor = masthead.Title.Anchor }, masthead.Title.Content);
        foreach (var line in masthead.Purpose)
            paragraphs.Write(new ParagraphShape(StyleOf.OnPage(line.Role)) { Right = right }, line.Content);
        var code = masthead.Live is { } live ? pictures.Of(live) : null;
        if (page.Flows)
        {
            if (code is not null) InFlow(code, masthead.Live!.Caption);
            return;
        }
        if (masthead.Logo is { } logo) Logo(logo, code);
        if (code is not null) Code(code, masthead.Live!.Caption);
        // What keeps left of the rail may begin beside it.
        if (page.RailStandsAlone && code is not null && RailHeight.BeyondWords(page, measure, masthead, code.Width - 2 * code.Quiet + 1.2) is > 0 and var strut)
            paragraphs.Space(new ParagraphShape("Spacer") { Height = strut });
        if (place.Ends is not null || place.GapAfterTable) paragraphs.Space(new ParagraphShape("Spacer") { Ends = place.Ends });
    }

    /// <summary>Whether something stands on the right, of which what follows must keep clear.</summary>
    public static bool HasRail(Block.Masthead masthead) => masthead.Live is not null || masthead.Logo is not null;

    // On somebody else's sheet, which has a logo already.
    private void InFlow(Picture code, Seq<Inline> caption)
    {
        paragraphs.Write(new ParagraphShape("Picture") { Left = -Page.Twips(code.Quiet) }, code);
        paragraphs.Write(new ParagraphShape("CodeCaption"), caption);
    }

    private void Logo(Logo logo, Picture? code)
    {
        if (pictures.Of(logo, LogoWidth, LogoHeight) is not { } picture) return;
        var width = Page.Twips(picture.Width);
        var right = code is null ? Right : Right - Page.Twips(code.Width - code.Quiet + LogoGap);
        paragraphs.Write(new ParagraphShape("Picture") { Frame = new Frame(right - width, page.Top, width) }, picture);
    }

    // The quiet zone is white as the sheet: it reaches out of the rail, so that the code itself lines up with title and margin.
    private void Code(Picture code, Seq<Inline> caption)
    {
        var (quiet, side) = (Page.Twips(code.Quiet), Page.Twips(code.Width));
        paragraphs.Write(new ParagraphShape("Picture") { Frame = new Frame(Right + quiet - side, page.Top - quiet, side) }, code);
        var below = page.Top + Page.Twips(code.Width - 2 * code.Quiet + 1.2);
        paragraphs.Write(new ParagraphShape("RailCaption") { Frame = new Frame(Right - page.Rail, below, page.Rail) }, caption);
    }
}
