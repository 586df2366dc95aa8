namespace Pair.Formats.Html.Reports;

/// <summary>A few large numbers, each with what it counts.</summary>
internal static class Figures
{
    /// <summary>Begins them.</summary>
    public static void Begin(Markup page) => page.Raw("<ul class=\"figures\" role=\"list\">\n");

    /// <summary>One of them.</summary>
    public static void Write(Markup page, int number, string one, string many) =>
        page.Raw("<li><b>").Text(Count.Of(number)).Raw("</b> <span>").Text(number == 1 ? one : many).Raw("</span></li>\n");

    /// <summary>Ends them.</summary>
    public static void End(Markup page) => page.Raw("</ul>\n");
}
