using Pair.Core.Analysis.Rules.Structure;

namespace Pair.Core.Analysis;

/// <summary>Rules whose findings are made by a stage before or behind the rules: they describe, and check nothing themselves. <c>check</c> never loads them.</summary>
internal static class DescribedRules
{
    /// <summary>Found while reading.</summary>
    public static IReadOnlyList<Rule> OfReading { get; } =
    [
        new UnusedAcceptance(),
        new AcceptanceExpired(),
    ];

    /// <summary>Found while documents are made.</summary>
    public static IReadOnlyList<Rule> OfDocuments { get; } =
    [
    ];
}
