using Pair.Core.Text;

namespace Pair.Cli.Files;

/// <summary>The room that is a git revision: files as they were, under the paths that they have today from the current folder.</summary>
/// <param name="world">The current folder.</param>
/// <param name="tree">The revision.</param>
/// <param name="disk">The files of today.</param>
/// <param name="isSettings">Which files are taken from today: what is asked of pathways is the same then as now.</param>
internal sealed class GitSources(World world, GitTree tree, Room disk, Func<string, bool> isSettings) : Room
{
    private readonly Dictionary<string, SourceRead> known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool IsPast => true;

    /// <inheritdoc/>
    public override SourceRead Read(string path)
    {
        if (isSettings(path)) return disk.Read(path);
        if (InTree(path) is not { } name) return new SourceRead.Missing();
        // One process of git answers one question after the other.
        lock (known)
        {
            if (!known.TryGetValue(name, out var read)) known[name] = read = !tree.Has(name) && HasFolder(path) ? new SourceRead.Refused("it is a folder") : tree.Read(name);
            return read;
        }
    }

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern)
    {
        // The library that matches on disk climbs; names alone have nothing to climb.
        for (; pattern.StartsWith("../", StringComparison.Ordinal); pattern = pattern[3..]) folder = Path.Combine(folder, "..");
        if (!pattern.Contains('*')) return HasFile(Path.Combine(folder, pattern)) ? [Shown(folder, pattern)] : [];
        var found = Globbing.Among(Below(folder), pattern).Select(name => Shown(folder, name)).ToArray();
        Array.Sort(found, StringComparer.Ordinal);
        return found.ToSeq();
    }

    /// <inheritdoc/>
    public override bool HasFile(string path) => isSettings(path) ? disk.HasFile(path) : InTree(path) is { } name && tree.Has(name);

    /// <inheritdoc/>
    public override bool HasFolder(string path) => Below(path).Any();

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder, string ending)
    {
        var found = Below(folder).Where(name => !name.Contains('/') && name.EndsWith(ending, StringComparison.Ordinal) && !name.StartsWith('.'))
            .Select(name => Shown(folder, name)).ToArray();
        Array.Sort(found, StringComparer.Ordinal);
        return found;
    }

    // The names of all files in a folder and below it, seen from there.
    private IEnumerable<string> Below(string folder)
    {
        if (InTree(folder) is not { } name) return [];
        var start = name == "." ? "" : name + "/";
        return tree.Files.Where(file => file.StartsWith(start, StringComparison.Ordinal)).Select(file => file[start.Length..]);
    }

    // A path as the repository has it; null outside. Links are followed as they lead today.
    private string? InTree(string path)
    {
        var name = Path.GetRelativePath(tree.Top, RealPath.Of(ShownPath.Full(world.Folder, path)));
        if (name == ".." || name.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(name)) return null;
        return OperatingSystem.IsWindows() ? name.Replace('\\', '/') : name;
    }

    // What is found in `../area` is shown as `../area/…`, as on disk.
    private string Shown(string folder, string name)
    {
        var file = Path.GetFullPath(ShownPath.Nameable(name), ShownPath.Full(world.Folder, folder));
        return ShownPath.Of(world.Folder, Path.IsPathRooted(folder) ? file : Path.GetRelativePath(world.Folder, file));
    }
}
