using System.Globalization;
using Pair.Core.Coverage;

namespace Pair.Formats.Html.Diff;

/// <summary>A baby's time from pregnancy to 24 months as a bar, with the stretch that was lost (hollow, crossed out) or gained (full). The words beside it say the same.</summary>
internal static class CellStrip
{
    private const decimal Width = 200, Year = 365.25m;

    public static void Write(Markup page, Stretch ages, bool isLost)
    {
        var (from, to) = (At(ages.From.Days), At(ages.To.Days));
        var box = $"x=\"{Number(from)}\" y=\"3\" width=\"{Number(Math.Max(2, to - from))}\" height=\"10\"";
        page.Raw("<svg class=\"strip\" viewBox=\"-1 0 202 16\" aria-hidden=\"true\" focusable=\"false\"><path class=\"time\" d=\"M0 8H200\"/>");
        page.Raw(isLost ? $"<rect class=\"gone\" {box}/><path class=\"gone\" d=\"M{Number(from)} 13L{Number(Math.Max(from + 2, to))} 3\"/>" : $"<rect class=\"come\" {box}/>");
        foreach (var day in (decimal[])[0, Year]) page.Raw($"<path class=\"tick\" d=\"M{Number(At(day))} 0V16\"/>");
        page.Raw("</svg>");
    }

    private static decimal At(decimal days) => Math.Clamp((days - Stretch.Window.From.Days) / Stretch.Window.Days * Width, 0, Width);

    private static string Number(decimal number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
