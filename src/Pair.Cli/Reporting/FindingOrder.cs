using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>The order that people read findings in.</summary>
internal static class FindingOrder
{
    /// <summary>Worst first; within a severity by path and place. What was found twice, as in a part of two pathways, stands once.</summary>
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings)
    {
        var seen = new HashSet<(string Rule, string Path, int Start, string Message)>();
        var once = new List<Finding>();
        foreach (var finding in findings)
            if (seen.Add((finding.Rule, finding.Where.Source.Path, finding.Where.Span.Start, finding.Message))) once.Add(finding);
        return
        [
            .. once.OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Where.Source.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Where.Span.Start)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }
}
