using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>How many findings of each severity there are.</summary>
internal sealed record FindingCount(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts them.</summary>
    public static FindingCount Of(IReadOnlyList<Finding> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning),
        findings.Count(finding => finding.Severity == Severity.Info));

    /// <summary>All.</summary>
    public int Total => Errors + Warnings + Infos;

    /// <summary>Those of a severity and of graver ones.</summary>
    public int AtLeast(Severity severity) =>
        Errors + (severity <= Severity.Warning ? Warnings : 0) + (severity <= Severity.Info ? Infos : 0);
}
