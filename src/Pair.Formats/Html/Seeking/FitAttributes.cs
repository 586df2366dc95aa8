using System.Diagnostics;
using System.Globalization;
using Pair.Core.Documents;

namespace Pair.Formats.Html.Seeking;

/// <summary>What an entry answers, as attributes of its row: <c>data-level="thriving getting-help"</c>, <c>data-age="280 553.94"</c>, <c>data-language="?"</c> where it does not say.</summary>
internal static class FitAttributes
{
    /// <summary>Stands where an author does not say.</summary>
    private const string Unsaid = "?";

    /// <summary>Writes them into an open tag, and words to look for that the row does not show.</summary>
    public static void Write(Markup page, FinderEntry entry)
    {
        page.Raw(" data-entry");
        foreach (var fit in entry.Fits) page.Attribute($"data-{fit.Question}", ValueOf(fit));
        if (entry.Words.Length > 0) page.Attribute("data-words", entry.Words);
    }

    /// <summary>Days as the script reads them: "280 553.94", "280" without an end.</summary>
    public static string Of(FinderDays days) => days.To is { } to ? $"{Number(days.From)} {Number(to)}" : Number(days.From);

    private static string ValueOf(FinderFit fit) => fit switch
    {
        FinderFit.Values values => string.Join(' ', values.Are),
        FinderFit.Ages ages => ages.Are is { } are ? Of(are) : "",
        FinderFit.NotSaid => Unsaid,
        _ => throw new UnreachableException($"An answer of an unknown kind: {fit.GetType().Name}"),
    };

    // Two digits tell the days of months apart, and are the same wherever a month ends and the next begins.
    private static string Number(decimal days) => Math.Round(days, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
