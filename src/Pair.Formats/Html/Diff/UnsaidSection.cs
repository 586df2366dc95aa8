namespace Pair.Formats.Html.Diff;

/// <summary>What the page does not say, so that nobody reads more out of it.</summary>
internal static class UnsaidSection
{
    public static void Write(Markup page)
    {
        page.Raw("<section class=\"foot\" aria-labelledby=\"unsaid\">\n<h2 id=\"unsaid\">What this page does not say</h2>\n");
        Say(page, "It does not say whether a change is right, or how many families it concerns. It compares what the pathway's files say; what nobody has written there is not here, and what changed in life and not in the files is not either.");
        Say(page, "Both sides are judged on the same day, so that what is new or gone comes from the files and not from the calendar. How a file is written (the order of its keys, quotation marks, comments) is no change.");
        Say(page, "A class comes from a rule that is the same for all: a breaking change may be meant, and a change for the better may still be wrong.");
        page.Raw("</section>\n");
    }

    private static void Say(Markup page, string sentence) => page.Raw("<p>").Text(sentence).Raw("</p>\n");
}
