using Pair.Core.Diffing;
using Pair.Core.Phrasing;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>Sentences about a comparison that its text and its last line share.</summary>
internal static class DiffSentences
{
    /// <summary>What a class is called above its changes.</summary>
    public static string Head(ChangeClass kind) => kind switch
    {
        ChangeClass.Breaking => "Breaking",
        ChangeClass.Risky => "Risky",
        ChangeClass.Neutral => "Better or neutral",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What is compared with what: "From main to the files here, judged on 1 June 2026."</summary>
    public static string Compared(DiffReport report) => $"From {From(report)} to {report.Head}, judged on {Phrases.Day(report.Day)}.";

    /// <summary>That nothing is otherwise.</summary>
    public static string Nothing(DiffReport report) => $"Nothing changed from {From(report)} to {report.Head}.";

    /// <summary>How many changes there are of each class: "3 breaking, 2 risky, 5 better or neutral, 1 approved."</summary>
    /// <param name="report">The comparison.</param>
    /// <param name="paint">Paints the number of a class.</param>
    public static string Counts(DiffReport report, Func<ChangeClass, string, string> paint)
    {
        var parts = new List<string>();
        foreach (var kind in (ChangeClass[])[ChangeClass.Breaking, ChangeClass.Risky, ChangeClass.Neutral])
            if (report.Count(kind) is > 0 and var count) parts.Add(paint(kind, $"{count} {Head(kind).ToLowerInvariant()}"));
        if (report.Approved > 0) parts.Add($"{report.Approved} approved");
        return (parts.Count == 0 ? "No change, and yet other consequences" : string.Join(", ", parts)) + ".";
    }

    // Git's three dots say little to people.
    private static string From(DiffReport report) => report.Base.Split("...") is [var one, var other] ? $"where {one} and {other} parted" : report.Base;
}
