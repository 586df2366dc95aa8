using Pair.Core.Phrasing;

namespace Pair.Formats.Html.Reports;

/// <summary>Days that are never broken over lines.</summary>
internal static class Days
{
    public static void Write(Markup page, DateOnly day) => page.Raw("<span class=\"together\">").Text(Phrases.Day(day)).Raw("</span>");
}
