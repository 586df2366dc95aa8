using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Core.Findings;

namespace Pair.Cli.Inputs;

/// <summary>
/// Reads what the user chose and, with <c>--changed-since</c>, leaves out what was found at that revision too, on the same day and with the same settings.
/// </summary>
internal sealed class Since(SharedChoices choices, Room disk, World world, Stages stages)
{
    private Dictionary<string, int>? older;

    /// <summary>Reads from a room: the disk, or the disk with edits.</summary>
    public Reading Read(Room room)
    {
        if (choices.ChangedSince is not { } revision) return Reading.Of(choices, room, world, stages);
        older ??= Older(revision);
        var now = Reading.Of(choices, room, world, stages);
        var told = New(now, older);
        var left = now.Findings.Count - told.Count;
        if (choices.Verbose) world.Error.WriteLine($"left out {left} finding{(left == 1 ? "" : "s")} that {(left == 1 ? "was" : "were")} there at {revision}");
        return now with { Findings = told, Since = revision };
    }

    /// <summary>Reads what the user chose as it was at a revision, with the settings of today.</summary>
    /// <param name="revision">As the user typed it.</param>
    /// <param name="option">The option that names it.</param>
    public Reading Then(string revision, string option)
    {
        if (choices.Paths.Contains(DiskSources.StandardInput)) throw Stop.BadUse($"{option} compares files, and standard input is none");
        using var tree = GitTree.Open(world, Start(), revision, option);
        return Reading.Of(choices with { Verbose = false, WriteBaseline = false }, new GitSources(world, tree, disk, IsSettings), world, stages);
    }

    // How often each finding was there: one that was there once and is there twice is new once.
    private Dictionary<string, int> Older(string revision)
    {
        var then = Then(revision, "--changed-since");
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        // What was accepted then and is not now is new to whoever reads.
        foreach (var finding in then.Findings)
            if (finding.Accepted is null) counts[Fingerprint.Of(finding)] = counts.GetValueOrDefault(Fingerprint.Of(finding)) + 1;
        return counts;
    }

    private List<Finding> New(Reading now, Dictionary<string, int> counts)
    {
        var left = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        var stopping = now.Pathways.Where(pathway => !pathway.IsUnderstood).SelectMany(pathway => pathway.Files)
            .Concat(now.Orphans).ToHashSet(StringComparer.Ordinal);
        var told = new List<Finding>();
        foreach (var finding in now.Findings)
        {
            var mark = Fingerprint.Of(finding);
            var before = left.GetValueOrDefault(mark);
            if (before > 0) left[mark] = before - 1;
            if (before == 0 || Stops(finding, stopping)) told.Add(finding);
        }
        return told;
    }

    // While a file cannot be understood, nobody knows what else there is to find; and settings have no older self to compare with.
    private bool Stops(Finding finding, HashSet<string> stopping) =>
        (finding.Severity == Severity.Error && finding.Rule != Reading.NotIncluded && stopping.Contains(finding.Where.Source.Path)) || IsSettings(finding.Where.Source.Path);

    private bool IsSettings(string path) =>
        Path.GetFileName(path) == Homes.FileName || (choices.Config is { } config && ShownPath.Full(world.Folder, config) == ShownPath.Full(world.Folder, path));

    // The repository is that of the first PATH, wherever the user stands.
    private string Start()
    {
        foreach (var path in choices.Paths)
        {
            var full = ShownPath.Full(world.Folder, path);
            if (Directory.Exists(full)) return full;
            if (File.Exists(full)) return Path.GetDirectoryName(full)!;
        }
        return world.Folder;
    }
}
