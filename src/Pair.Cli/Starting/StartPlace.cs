using System.Text;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Core.Text;

namespace Pair.Cli.Starting;

/// <summary>A folder that a pathway is to begin in, and what is there already.</summary>
internal sealed class StartPlace
{
    private readonly World world;
    private readonly Home home;
    private readonly DiskSources sources;

    private StartPlace(string shown, World world, Home home, DiskSources sources)
    {
        (Shown, this.world, this.home, this.sources) = (shown, world, home, sources);
        Full = ShownPath.Full(world.Folder, shown);
        IsInWorkspace = home.File is { } file && ShownPath.Full(world.Folder, ShownPath.FolderOf(file)) != Full;
        var standing = Directory.Exists(Full) ? sources.FilesIn(shown, PathwayFiles.Ending) : [];
        HasPathway = standing.Count > 0 || (home.File is not null && !IsInWorkspace && !home.Pathways.IsEmpty);
        Top = GitPlace.Of(world, Standing(Full)).Top;
    }

    /// <summary>The folder, in shown form.</summary>
    public string Shown { get; }

    /// <summary>The folder, absolute.</summary>
    public string Full { get; }

    /// <summary>Whether a pathway is there already.</summary>
    public bool HasPathway { get; }

    /// <summary>Whether a <c>pair.yaml</c> above speaks for the folder.</summary>
    public bool IsInWorkspace { get; }

    /// <summary>Its <c>pair.yaml</c>, or that of the workspace around it, in shown form; null for none.</summary>
    public string? WorkspaceFile => home.File;

    /// <summary>The folder that a workspace's own files belong into, absolute: this one, or one above.</summary>
    public string WorkspaceFolder => home.File is null ? Full : ShownPath.Full(world.Folder, home.Folder);

    /// <summary>The top of the git repository, absolute; null outside of one.</summary>
    public string? Top { get; }

    /// <summary>Looks at a folder, which need not be there.</summary>
    public static StartPlace Of(string typed, World world, Stages stages)
    {
        var shown = ShownPath.Of(world.Folder, typed);
        for (var at = ShownPath.Full(world.Folder, shown); at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(at)) throw Stop.BadInput($"cannot begin in {typed}: {(at == ShownPath.Full(world.Folder, shown) ? "it" : ShownPath.Of(world.Folder, at))} is a file, not a folder");
        var sources = new DiskSources(world);
        return new StartPlace(shown, world, new Homes(sources, world, stages, null).Of(shown), sources);
    }

    /// <summary>Where a file of the folder, or of one above, is shown.</summary>
    public string ShownOf(string full)
    {
        var slashed = ShownPath.Of(world.Folder, Path.GetRelativePath(world.Folder, full));
        return Path.IsPathRooted(Shown) ? ShownPath.Of(world.Folder, full) : slashed;
    }

    /// <summary>Where the editors of the pathways here find a schema, as seen from a file: beside that of a neighbour. Null where no neighbour names one.</summary>
    /// <param name="name">The schema, such as <c>pathway</c>.</param>
    /// <param name="file">Absolute.</param>
    public string? SchemaOfNeighbours(string name, string file) => SchemaLine.Of(name, ShownOf(file), Neighbours(), world);

    private IEnumerable<SourceText> Neighbours()
    {
        var standing = Directory.Exists(Full) ? sources.FilesIn(Shown, PathwayFiles.Ending) : [];
        foreach (var path in standing.Concat(home.File is null ? [] : home.Pathways))
            if (sources.Read(path) is SourceRead.Bytes bytes) yield return new SourceText(path, Encoding.UTF8.GetString(bytes.Content.Span));
    }

    // Git is asked where there is something already.
    private static string Standing(string folder)
    {
        var at = folder;
        while (!Directory.Exists(at) && Path.GetDirectoryName(at) is { } above) at = above;
        return at;
    }
}
