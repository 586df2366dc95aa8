using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>The order that people read findings in.</summary>
internal static class FindingOrder
{
    /// <summary>Worst first; within a severity by path and place. What was found twice, as in a part of two pathways, stands once, unless it is accepted in one alone.</summary>
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings)
    {
        var seen = new HashSet<Same>();
        var once = new List<Finding>();
        foreach (var finding in findings)
            if (seen.Add(new Same(finding.Rule, finding.Where.Source.Path, finding.Where.Span.Start, finding.Message, finding.Accepted is not null))) once.Add(finding);
        // Stable, as a list's own sorting is not: what stands at one place stays in the order it was found.
        return once.Count < 2 ? once : [.. once.Order(Comparer<Finding>.Create(Compare))];
    }

    private static int Compare(Finding a, Finding b)
    {
        if (a.Severity != b.Severity) return b.Severity - a.Severity;
        var byPath = string.CompareOrdinal(a.Where.Source.Path, b.Where.Source.Path);
        if (byPath != 0) return byPath;
        var byPlace = a.Where.Span.Start.CompareTo(b.Where.Span.Start);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Rule, b.Rule);
    }

    private sealed record Same(string Rule, string Path, int Start, string Message, bool IsAccepted);
}
