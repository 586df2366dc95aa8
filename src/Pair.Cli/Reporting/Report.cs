using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>What a run has to say: the one value that every format is made of.</summary>
/// <param name="Findings">Worst first, those that somebody accepted among them.</param>
/// <param name="Files">Paths of the files that were read, workspace files aside.</param>
/// <param name="Services">How many services there are; null where some pathway was not understood.</param>
/// <param name="FailOn">The level that makes the exit code 1; null for never.</param>
internal sealed record Report(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Files, int? Services, Severity? FailOn)
{
    /// <summary>How many findings there are, those that are accepted apart.</summary>
    public FindingCount Count { get; } = FindingCount.Of(Findings);

    /// <summary>The findings that nobody accepted: those to act on.</summary>
    public IReadOnlyList<Finding> Open => Count.Accepted == 0 ? Findings : [.. Findings.Where(finding => finding.Accepted is null)];

    /// <summary>The files that were built; null where none were to be.</summary>
    public IReadOnlyList<BuiltFile>? Built { get; init; }

    /// <summary>The git revision since which findings are new; null where all are told.</summary>
    public string? Since { get; init; }

    /// <summary>The report on what was read.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="findings">What was found in it, and later.</param>
    /// <param name="failOn">The level that makes the exit code 1; null for never.</param>
    public static Report Of(Reading reading, IReadOnlyList<Finding> findings, Severity? failOn) =>
        new(findings, reading.FileNames, reading.Services, failOn) { Since = reading.Since };
}
