using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Previewing;

/// <summary>All that a preview shows at one time.</summary>
/// <param name="Number">Counts up.</param>
/// <param name="Pathways">Those that were understood at least once, in the order they were met.</param>
/// <param name="Findings">Worst first, those that somebody accepted left out.</param>
/// <param name="Count">How many there are.</param>
internal sealed record PreviewState(int Number, IReadOnlyList<ShownPathway> Pathways, IReadOnlyList<Finding> Findings, FindingCount Count)
{
    /// <summary>Before anything was read.</summary>
    public static PreviewState Nothing { get; } = new(0, [], [], FindingCount.Of([]));

    /// <summary>What kept the last run from being shown, in words: what would have ended any other command; null for nothing.</summary>
    public string? Trouble { get; init; }

    /// <summary>The same pages as they were, after a run that came to nothing.</summary>
    /// <param name="trouble">What it came to.</param>
    public PreviewState After(string trouble) => new(Number + 1, AsTheyWere(Pathways), [], FindingCount.Of([])) { Trouble = trouble };

    /// <summary>Pathways as they were before.</summary>
    public static IReadOnlyList<ShownPathway> AsTheyWere(IEnumerable<ShownPathway> pathways) => [.. pathways.Select(pathway => pathway with { IsCurrent = false })];
}
