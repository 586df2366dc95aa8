using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Analysis;
using Pair.Core.Findings;

namespace Pair.Cli.Comparing;

/// <summary>One side of a comparison, read and checked.</summary>
/// <param name="Shown">What it is called: as typed, or "the files here".</param>
/// <param name="Room">Where its files are.</param>
/// <param name="Reading">What was read.</param>
/// <param name="IsOneFile">Whether the user named one file, and no folder or workspace.</param>
internal sealed record Side(string Shown, Room Room, Reading Reading, bool IsOneFile)
{
    /// <summary>The commit that it is; null for files of today.</summary>
    public string? Commit { get; init; }

    /// <summary>What keeps pathways of it from being understood.</summary>
    public IReadOnlyList<Finding> Faults { get; } = FaultsOf(Reading);

    /// <summary>Whether nothing keeps anybody from comparing all of it.</summary>
    public bool IsUnderstood => Faults.Count == 0;

    /// <summary>Where approvals are kept, in shown form: the folders of its workspaces, and of the pathways that have none.</summary>
    public IEnumerable<string> Folders => Reading.Pathways.Select(FolderOf).Distinct(StringComparer.Ordinal);

    /// <summary>The folder for one pathway.</summary>
    public static string FolderOf(ReadPathway pathway) => pathway.Home.File is null ? ShownPath.FolderOf(pathway.Path) : pathway.Home.Folder;

    // What else there is to mend is for `check`: here it is told where it is new or gone.
    private static List<Finding> FaultsOf(Reading reading)
    {
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pathway in reading.Pathways)
            if (!pathway.IsUnderstood) broken.UnionWith(pathway.Files);
        broken.UnionWith(reading.NotToBuild);
        var faults = new List<Finding>();
        foreach (var finding in reading.Findings)
        {
            if (finding is not { Severity: Severity.Error, Accepted: null }) continue;
            var isOfSettings = Path.GetFileName(finding.Where.Source.Path) == Homes.FileName;
            if ((isOfSettings && reading.ToBuild.Count == 0) || (broken.Contains(finding.Where.Source.Path) && RuleList.Find(finding.Rule) is null or { Group: RuleGroup.Structure })) faults.Add(finding);
        }
        // A part that no pathway includes is all that there may be.
        if (faults.Count == 0 && reading.Pathways.Count == 0)
            foreach (var finding in reading.Findings)
                if (finding.Severity == Severity.Error) faults.Add(finding);
        return faults;
    }
}
