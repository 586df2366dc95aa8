using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>How many findings of each severity there are; those that somebody accepted are counted apart.</summary>
internal sealed record FindingCount(int Errors, int Warnings, int Infos, int Accepted)
{
    /// <summary>Counts them.</summary>
    public static FindingCount Of(IReadOnlyList<Finding> findings) => new(
        Open(findings, Severity.Error),
        Open(findings, Severity.Warning),
        Open(findings, Severity.Info),
        findings.Count(finding => finding.Accepted is not null));

    /// <summary>All that nobody accepted.</summary>
    public int Total => Errors + Warnings + Infos;

    /// <summary>Those of a severity and of graver ones that nobody accepted.</summary>
    public int AtLeast(Severity severity) =>
        Errors + (severity <= Severity.Warning ? Warnings : 0) + (severity <= Severity.Info ? Infos : 0);

    private static int Open(IReadOnlyList<Finding> findings, Severity severity) =>
        findings.Count(finding => finding.Accepted is null && finding.Severity == severity);
}
