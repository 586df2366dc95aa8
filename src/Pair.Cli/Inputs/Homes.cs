using Pair.Cli.Files;
using Pair.Core.Findings;

namespace Pair.Cli.Inputs;

/// <summary>The workspaces of a run: each file read once, the nearest one found for any folder.</summary>
internal sealed class Homes
{
    /// <summary>Name of a workspace file.</summary>
    public const string FileName = "pair.yaml";

    private readonly Dictionary<string, Home> known = new(StringComparer.Ordinal);
    private readonly HashSet<Home> checkedForEmpty = [];
    private readonly List<Finding> findings = [];
    private readonly Room sources;
    private readonly World world;
    private readonly Stages stages;
    private readonly Home? chosen;

    /// <summary>Workspaces as found in the files, or the one that <c>--config</c> names.</summary>
    public Homes(Room sources, World world, Stages stages, string? config)
    {
        (this.sources, this.world, this.stages) = (sources, world, stages);
        if (config is null) return;
        if (!sources.HasFile(config)) throw Stop.BadInput($"there is no workspace file \"{config}\"");
        chosen = Read(ShownPath.Of(world.Folder, config));
    }

    /// <summary>Files read so far that settle where things go.</summary>
    public IEnumerable<string> Files => known.Keys;

    /// <summary>Whether every workspace file so far could be understood.</summary>
    public bool AllUnderstood
    {
        get
        {
            foreach (var (_, home) in known)
                if (home.Settings is null) return false;
            return true;
        }
    }

    /// <summary>What was found in workspace files so far.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The workspace of a folder: the nearest <c>pair.yaml</c> upward; without one, the folder itself.</summary>
    public Home Of(string folder)
    {
        if (chosen is not null) return chosen;
        var full = ShownPath.Full(world.Folder, folder);
        for (var above = full; above is not null; above = Path.GetDirectoryName(above))
        {
            var file = Path.Combine(above, FileName);
            if (sources.HasFile(file))
                return Read(ShownPath.Of(world.Folder, Path.IsPathRooted(folder) ? file : ShownPath.Relative(world.Folder, file)));
        }
        return new Home(folder, null, stages.Unsettled?.Invoke(folder), sources);
    }

    /// <summary>A workspace by its file, in shown form.</summary>
    public Home Read(string file)
    {
        if (known.TryGetValue(file, out var home)) return home;
        var (settings, found) = stages.ReadWorkspace(sources, file);
        findings.AddRange(found);
        var folder = ShownPath.FolderOf(file);
        return known[file] = new Home(folder, file, settings, sources, settings is { Pathways.IsEmpty: false } ? path => Inside.Is(world, sources, folder, path) : null);
    }

    /// <summary>Finds the patterns of a workspace that match nothing, once.</summary>
    public void ReportEmptyPatterns(Home home)
    {
        if (home.Settings is null || !checkedForEmpty.Add(home)) return;
        foreach (var pattern in home.Settings.Pathways)
        {
            var found = PathwayFiles.Match(sources, home.Folder, pattern.Value).ToList();
            if (found.Find(home.Outside.Contains) is { } outside)
                findings.Add(new Finding("include-outside-workspace", Severity.Error, $"\"{pattern.Value}\" leads outside the workspace, to {sources.LeadsTo(outside) ?? outside}", pattern.Where)
                {
                    Help = $"put a copy of the file below the folder of {FileName}, or name it on the command line",
                });
            if (found.Count > 0) continue;
            var wildcard = pattern.Value.Contains('*');
            findings.Add(new Finding("include-not-found", wildcard ? Severity.Warning : Severity.Error,
                wildcard ? $"\"{pattern.Value}\" matches no file" : $"there is no file \"{pattern.Value}\"", pattern.Where)
            {
                Help = $"paths here start from the folder of {FileName}",
            });
        }
    }
}
