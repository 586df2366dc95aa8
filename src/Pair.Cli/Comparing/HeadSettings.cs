using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Settings;

namespace Pair.Cli.Comparing;

/// <summary>What the newer side wants of checks, for the older side as well: each finds its own pathways, and both are judged alike.</summary>
internal sealed class HeadSettings
{
    private readonly List<Home> homes = [];
    private readonly Room room;
    private readonly World world;
    private readonly Stages stages;

    /// <summary>Takes the settings of the newer side.</summary>
    /// <param name="head">What was found of it.</param>
    public HeadSettings(Chosen head)
    {
        (room, world, stages) = (head.Sources, head.World, head.Stages);
        foreach (var candidate in head.Selection.Candidates)
            if (candidate.Home.Settings is not null && !homes.Contains(candidate.Home)) homes.Add(candidate.Home);
    }

    /// <summary>The baseline of the one workspace that there is, in shown form; null for none, or where each has its own.</summary>
    public string? Baseline => homes is [var home] && BaselineOf(home) is { } path && room.HasFile(path) ? path : null;

    /// <summary>Whether a file is a baseline of the newer side.</summary>
    public bool IsBaseline(string path) => homes.Exists(home => BaselineOf(home) == ShownPath.Of(world.Folder, path));

    /// <summary>The stages with which the older side is read.</summary>
    public Stages ForBase() => stages with
    {
        ReadWorkspace = (sources, path) =>
        {
            var own = stages.ReadWorkspace(sources, path);
            if (Of(path) is not { } asked) return own;
            // What is wrong in settings of another day is nobody's work today.
            return new WorkspaceRead(own.Workspace is null ? asked : Judged(own.Workspace, asked), default);
        },
        Unsettled = homes is [var home] ? folder => Judged(new Workspace(folder, default, default, default, null), home.Settings!) : null,
    };

    private static Workspace Judged(Workspace own, Workspace asked) => own with { Rules = asked.Rules, Overrides = asked.Overrides, Gaps = asked.Gaps, Baseline = asked.Baseline };

    private Workspace? Of(string path)
    {
        foreach (var home in homes)
            if (home.File == path) return home.Settings;
        if (homes is [var sole]) return sole.Settings;
        return room.HasFile(path) ? stages.ReadWorkspace(room, path).Workspace : null;
    }

    private string? BaselineOf(Home home) => home.Settings?.Baseline is { } named ? ShownPath.Of(world.Folder, Path.Combine(home.Folder, named.Value)) : null;
}
