using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>How many findings of each severity there are; those that somebody accepted are counted apart.</summary>
internal sealed record FindingCount(int Errors, int Warnings, int Infos, int Accepted)
{
    /// <summary>Counts them.</summary>
    public static FindingCount Of(IReadOnlyList<Finding> findings)
    {
        var (errors, warnings, infos, accepted) = (0, 0, 0, 0);
        foreach (var finding in findings)
        {
            if (finding.Accepted is not null) accepted++;
            else if (finding.Severity == Severity.Error) errors++;
            else if (finding.Severity == Severity.Warning) warnings++;
            else infos++;
        }
        return new FindingCount(errors, warnings, infos, accepted);
    }

    /// <summary>All that nobody accepted.</summary>
    public int Total => Errors + Warnings + Infos;

    /// <summary>Those of a severity and of graver ones that nobody accepted.</summary>
    public int AtLeast(Severity severity) =>
        Errors + (severity <= Severity.Warning ? Warnings : 0) + (severity <= Severity.Info ? Infos : 0);
}
