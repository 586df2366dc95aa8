using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Core.Accepting;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>The baselines of a run: of each workspace the one that it names, or for all the one that the user named.</summary>
internal sealed class Baselines(SharedChoices choices, Room sources, World world)
{
    /// <summary>The name of a baseline that nobody has named.</summary>
    public const string FileName = "pair-baseline.yaml";

    private readonly Dictionary<string, Known> known = new(StringComparer.Ordinal);

    /// <summary>The baseline of a workspace; null where there is none.</summary>
    public Baseline? Of(Home home) => PathOf(home) is { } path ? Read(path, home).Baseline : null;

    /// <summary>Where the baseline of a workspace is, in shown form; null where nobody names one.</summary>
    public string? PathOf(Home home)
    {
        if (choices.Rules.Baseline is { } chosen) return ShownPath.Of(world.Folder, chosen);
        if (home.Settings?.Baseline is { } named) return ShownPath.Of(world.Folder, Path.Combine(home.Folder, named.Value));
        return choices.WriteBaseline ? ShownPath.Of(world.Folder, Path.Combine(home.Folder, FileName)) : null;
    }

    /// <summary>Whether a file is there and could not be understood, so that nobody knows what people wrote into it.</summary>
    public bool IsUnreadable(string path) => known.TryGetValue(path, out var read) && read.Baseline is null && !read.Findings.IsEmpty;

    /// <summary>A baseline's file as it was when it was read: reasons that somebody writes into it meanwhile are not written over.</summary>
    public StandingFile Standing(string path) => new(sources.Read(path) is SourceRead.Bytes bytes ? bytes.Content : (ReadOnlyMemory<byte>?)null);

    /// <summary>What was found in the files themselves, each once, with the workspace that it counts for.</summary>
    public IEnumerable<(Home Home, IEnumerable<Finding> Findings)> Faults(IReadOnlyList<ReadPathway> pathways)
    {
        var understood = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pathway in pathways)
        {
            if (pathway.Id is { } id) understood.Add(id);
            _ = Of(pathway.Home);
        }
        foreach (var (_, (home, baseline, findings)) in known)
            yield return (home, findings.Concat(baseline?.Faults(understood) ?? []));
    }

    private Known Read(string path, Home home)
    {
        if (known.TryGetValue(path, out var before)) return before;
        if (choices.Rules.Baseline is null && home.Settings?.Baseline is { } named && !Inside.Is(world, sources, home.Folder, path)) return known[path] = new Known(home, null, [Outside(named)]);
        return known[path] = sources.Read(path) switch
        {
            SourceRead.Bytes bytes => Of(home, BaselineReader.Read(path, bytes.Content.Span)),
            // A file that is to be written need not be there yet.
            SourceRead.Missing when choices.WriteBaseline => new Known(home, null, default),
            SourceRead.Refused refused => new Known(home, null, [Unreadable(home, path, refused.Reason)]),
            _ => new Known(home, null, [Unreadable(home, path, "there is no such file")]),
        };
    }

    private Known Of(Home home, BaselineRead read) => new(home, read.Entries is { } entries ? new Baseline(entries, choices.AsOf) : null, read.Findings);

    private static Finding Outside(Located<string> named) =>
        new("include-outside-workspace", Severity.Error, $"the baseline \"{named.Value}\" lies outside the workspace", named.Where)
        {
            Help = "keep it below the folder of pair.yaml, or name it with --baseline",
        };

    // Where the user named the file, it is a mistake of use; where the workspace did, a finding in it.
    private Finding Unreadable(Home home, string path, string reason)
    {
        if (choices.Rules.Baseline is not null || home.Settings?.Baseline is not { } named) throw Stop.BadInput($"cannot read the baseline {path}: {reason}");
        return new Finding("include-not-found", Severity.Error, $"the baseline \"{named.Value}\" cannot be read: {reason}", named.Where)
        {
            Help = "check the name, which counts from the folder of pair.yaml, or run `pair check --write-baseline`, which makes the file",
        };
    }

    private sealed record Known(Home Home, Baseline? Baseline, Seq<Finding> Findings);
}
