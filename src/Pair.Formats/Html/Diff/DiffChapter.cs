using Pair.Core.Diffing;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>The part of the page that is about one pathway, while it is written.</summary>
/// <param name="page">The page.</param>
/// <param name="report">The whole comparison.</param>
/// <param name="diff">The facts.</param>
/// <param name="number">Its place on the page, from 1.</param>
/// <param name="level">Level of its title: 1 where it is the only one.</param>
internal sealed class DiffChapter(Markup page, DiffReport report, PathwayDiff diff, int number, int level) : ReportChapter(page, Place(number), level)
{
    public DiffReport Report => report;

    public PathwayDiff Diff => diff;

    /// <summary>Whether no other pathway stands on the page.</summary>
    public bool IsOnly { get; } = level == 1;

    /// <summary>The place of a pathway by its number.</summary>
    public static string Place(int number) => $"pathway-{number}";
}
