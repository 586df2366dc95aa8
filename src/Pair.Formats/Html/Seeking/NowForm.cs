using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Html.Seeking;

/// <summary>
/// "For you now": a family says how old its baby is and where it lives, and a list beneath shows what is there. The script fills the list with what the
/// rows of the page say; without it none of this is seen. Its words are plain, short and here, where a translating browser finds them.
/// </summary>
internal static class NowForm
{
    // No id of an author has an underscore.
    private const string Id = "for_you_now";

    /// <summary>Writes the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="places">Where its links may lead.</param>
    /// <param name="finder">What is asked, and who answers.</param>
    /// <param name="first">What stands above it: whom to ring.</param>
    /// <param name="live">Where the page can be read online, for a list that is copied from a file; null for nowhere.</param>
    public static void Write(Markup page, Places places, Finder finder, Seq<Block> first, string? live)
    {
        page.Raw($"<section class=\"now\" aria-labelledby=\"{Id}\" data-furniture hidden>\n<h2 id=\"{Id}\">For you now<span class=\"asked\" dir=\"auto\"></span></h2>\n");
        page.Raw("<form autocomplete=\"off\">\n");
        SeekForm.Fields(page, finder);
        page.Raw("</form>\n<p class=\"quiet\">What you choose here is not sent to anyone.</p>\n<p class=\"count\" role=\"status\">Choose an age to see what is here for you.</p>\n<div class=\"found\"");
        if (live is not null && live.StartsWith("http", StringComparison.OrdinalIgnoreCase)) page.Attribute("data-live", live);
        page.Raw(" hidden>\n");
        Group(page, "yourself", "You can go yourself");
        Group(page, "referred", "Ask someone to refer you");
        if (Unsaid(finder) is { Length: > 0 } what) Group(page, "unsaid", $"These do not say for which {what}: ask them");
        Nothing(page, places, first);
        page.Raw("<p class=\"do\"><button type=\"button\" data-do=\"send\" hidden>Send this list</button> <button type=\"button\" data-do=\"copy\" hidden>Copy this list</button> ");
        page.Raw("<button type=\"button\" data-do=\"print\">Print this list</button> <button type=\"button\" data-do=\"again\">Start again</button> <span class=\"done\" role=\"status\"></span></p>\n");
        page.Raw("<p class=\"paper\">Only what is for you now is printed here. The whole page has more.</p>\n</div>\n</section>\n");
    }

    private static void Group(Markup page, string name, string title) =>
        page.Raw($"<div data-group=\"{name}\" hidden>\n<h3>{title}</h3>\n<ul role=\"list\"></ul>\n</div>\n");

    // Whom to ask is what every family has; a service is never made up.
    private static void Nothing(Markup page, Places places, Seq<Block> first)
    {
        page.Raw("<div class=\"nothing\" hidden>\n<p>You can still ask your midwife, health visitor or GP what there is for you.</p>\n");
        Block.Heading? worried = null, next = null;
        foreach (var block in first)
            if (block is Block.Alert alert) worried ??= alert.Title;
        foreach (var heading in places.Sections)
            if (heading != worried) next ??= heading;
        if (worried is not null) Way(page, places, "Do you need help today? See ", worried);
        if (next is not null) Way(page, places, "Everything that is on this page: ", next);
        page.Raw("</div>\n");
    }

    private static void Way(Markup page, Places places, string words, Block.Heading heading)
    {
        if (places.IdOf(heading) is { } id)
            page.Raw($"<p>{words}<a").Attribute("href", $"#{id}").Raw(">").Text(DocumentText.Of(heading.Content)).Raw("</a>.</p>\n");
    }

    // "age", "place", "age or place"; empty where every entry says.
    private static string Unsaid(Finder finder)
    {
        var words = new List<string>();
        foreach (var question in finder.Questions)
            if (finder.Entries.Any(entry => entry.Fits.Any(fit => fit is FinderFit.NotSaid && fit.Question == question.Id))) words.Add(question.Id);
        return string.Join(" or ", words);
    }
}
