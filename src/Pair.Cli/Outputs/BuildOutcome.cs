using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Findings;

namespace Pair.Cli.Outputs;

/// <summary>What came of building all pathways of a run, gathered in their order.</summary>
/// <param name="reading">What was read.</param>
/// <param name="planned">How many pathways were to be built.</param>
internal sealed class BuildOutcome(Reading reading, int planned)
{
    // What refuses one pathway mostly refuses all; each for itself would hide the rest.
    private const int MostRefusals = 3;

    private readonly Dictionary<ReadPathway, ListedPathway> entries = [];
    private readonly List<string> refusals = [];
    private volatile bool hopeless;
    private int refused;

    /// <summary>What was read.</summary>
    public Reading Reading => reading;

    /// <summary>What was written.</summary>
    public List<BuiltFile> Files { get; } = [];

    /// <summary>What was found while documents were made.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The findings among them that are about documents which people edited.</summary>
    public List<Finding> Edited { get; } = [];

    /// <summary>How many pathways came to an end so far.</summary>
    public int Done { get; private set; }

    /// <summary>How many of them were written.</summary>
    public int Built { get; private set; }

    /// <summary>Main files of the pathways that were not, those among them of which no documents can be made.</summary>
    public List<string> NotBuilt { get; } = [.. reading.NotToBuild];

    /// <summary>Whether somebody broke off before all was written.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Whether the machine refused some files.</summary>
    public bool IsRefused => refused > 0;

    /// <summary>Whether it would refuse all others too: a disk is full.</summary>
    public bool IsHopeless => hopeless;

    /// <summary>How many pathways there are.</summary>
    public int Count => planned + reading.NotToBuild.Count;

    /// <summary>Whether something is wrong in what was built; what is wrong in other pathways alone is in no document.</summary>
    public bool HasErrors(IEnumerable<Finding> findings)
    {
        var spared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in NotBuilt) spared.Add(path);
        foreach (var pathway in reading.Pathways)
            if (spared.Contains(pathway.Path)) spared.UnionWith(pathway.Files);
        foreach (var pathway in reading.Pathways)
            if (!NotBuilt.Contains(pathway.Path)) spared.ExceptWith(pathway.Files);
        foreach (var finding in Edited) spared.Add(finding.Where.Source.Path);
        foreach (var finding in findings)
            if (finding is { Severity: Severity.Error, Accepted: null } && !spared.Contains(finding.Where.Source.Path)) return true;
        return false;
    }

    /// <summary>Builds one of several pathways; what the machine refuses of it does not stop the others. On any thread.</summary>
    public BuiltPathway Attempt(PathwayPlan plan, PathwayBuilder builder)
    {
        try
        {
            return builder.Build(plan);
        }
        catch (Stop stop)
        {
            if (stop.IsForAll) hopeless = true;
            return new BuiltPathway(plan, [], []) { Refused = stop };
        }
    }

    /// <summary>Takes what came of the next pathway.</summary>
    public void Add(BuiltPathway built)
    {
        Done++;
        Files.AddRange(built.Files);
        Findings.AddRange(built.Findings);
        if (built.Edited > 0) Edited.AddRange(built.Findings);
        if (built.Entry is { } entry) entries[built.Plan.Pathway] = entry;
        if (built.Files.Count > 0) Built++;
        else NotBuilt.Add(built.Plan.Pathway.Path);
        if (built.Refused is not { Code: not ExitCode.Interrupted } stop) return;
        refused++;
        if (refusals.Count < MostRefusals) refusals.Add($"pair: {stop.Message}");
    }

    /// <summary>Why the machine did not take files, in lines.</summary>
    public IReadOnlyList<string> Refusals()
    {
        var lines = new List<string>(refusals);
        var more = refused - refusals.Count;
        if (more > 0) lines.Add($"pair: and so for {more} more pathway{(more == 1 ? "" : "s")}");
        // Once a disk is full.
        if (Done < planned) lines.Add($"pair: {planned - Done} more pathway{(planned - Done == 1 ? " was" : "s were")} not begun");
        return lines;
    }

    /// <summary>An index of a site; null where the one that stands there says more.</summary>
    /// <param name="index">Its plan.</param>
    /// <param name="world">Its current folder.</param>
    /// <param name="left">Gets a line where it is not written.</param>
    public FileToWrite? IndexOf(SiteIndex index, World world, List<string> left)
    {
        var (shown, homes) = (new List<ListedPathway>(), new HashSet<Home>());
        foreach (var plan in index.Plans)
        {
            homes.Add(plan.Pathway.Home);
            if (entries.TryGetValue(plan.Pathway, out var entry)) shown.Add(entry);
        }
        var missing = index.Plans.Count - shown.Count;
        foreach (var pathway in reading.Pathways)
            if (homes.Contains(pathway.Home) && reading.NotToBuild.Contains(pathway.Path)) missing++;
        var full = ShownPath.Full(world.Folder, index.Shown);
        // One that is there leads to all that stands, also to what could not be made anew; nobody shall look for an area in vain.
        if (missing > 0 && (shown.Count == 0 || File.Exists(full)))
        {
            if (shown.Count > 0) left.Add($"{index.Shown} is as it was: it is written anew when all {shown.Count + missing} pathways are built.");
            return null;
        }
        return new FileToWrite(full, index.Shown, ListedPathway.Index(shown, missing)) { Over = index.Over };
    }
}
