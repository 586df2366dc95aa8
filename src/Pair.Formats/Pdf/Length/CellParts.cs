using Pair.Core.Documents;

namespace Pair.Formats.Pdf.Length;

/// <summary>
/// Names for what an author could shorten, move behind a link or leave out. What an entry cannot do without (its name, ages, who may refer), and
/// what somebody's safety may hang on (numbers, how soon, risks, whom it sends elsewhere), has none, so that nobody is advised to drop it.
/// </summary>
internal static class CellParts
{
    /// <summary>What is not left out but shortened.</summary>
    public const string Summary = "the summary";

    /// <summary>The name of what an origin's key holds; null for what must stay and for words of the edition.</summary>
    public static string? Of(Origin origin)
    {
        var key = origin.Key;
        if (key.StartsWith("referral.", StringComparison.Ordinal)) return OfReferral(key["referral.".Length..]);
        if (key.StartsWith("guidance.", StringComparison.Ordinal)) return OfGuidance(key["guidance.".Length..]);
        return First(key) switch
        {
            "summary" => Summary,
            "schedules" => "the times at venues",
            "interventions" => "the names of methods",
            "hours" => "the opening hours",
            "cost" => "the cost",
            "cohorts" => "the families it is shaped for",
            "training" => "the text of the first step",
            "synthesis" => "the text of the third step",
            "decision" => "the text of the fourth step",
            _ => null,
        };
    }

    private static string? OfReferral(string key) => First(key) switch
    {
        "criteria" => "what to refer for",
        _ => null,
    };

    private static string? OfGuidance(string key) => First(key) switch
    {
        "perspectives" => "the questions to ask",
        "tools" => "the tools",
        "text" => "the text of the second step",
        _ => null,
    };

    private static string First(string key) => key.IndexOf('.') is > 0 and var dot ? key[..dot] : key;
}
