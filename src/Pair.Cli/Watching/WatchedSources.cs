using Pair.Cli.Files;
using Pair.Core.Text;

namespace Pair.Cli.Watching;

/// <summary>
/// The disk, and a memory of all that was asked of it in a run: which files were read, which folders and patterns were looked through, and what was looked for
/// in vain. Asked again, the same questions tell what has changed, whatever program changed it and however.
/// </summary>
internal sealed class WatchedSources(World world) : Room
{
    private readonly DiskSources disk = new(world);
    private readonly Lock asking = new();
    private readonly Dictionary<string, SourceRead> reads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<Search, IReadOnlyList<string>> searches = [];
    private readonly Dictionary<Search, bool> holdings = [];

    /// <summary>How many files were read.</summary>
    public int FileCount
    {
        get
        {
            lock (asking) return reads.Values.Count(read => read is not SourceRead.Missing);
        }
    }

    /// <inheritdoc/>
    public override SourceRead Read(string path) => Ask(() => reads[ShownPath.Of(world.Folder, path)] = disk.Read(path));

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) => Ask(() =>
    {
        var found = disk.Match(folder, pattern);
        searches[new Search(folder, pattern, IsEnding: false)] = [.. found];
        return found;
    });

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder, string ending) => Ask(() =>
    {
        // What cannot be looked into is asked about again as well.
        searches[new Search(folder, ending, IsEnding: true)] = [];
        return searches[new Search(folder, ending, IsEnding: true)] = disk.FilesIn(folder, ending);
    });

    /// <inheritdoc/>
    public override string? LeadsTo(string path) => disk.LeadsTo(path);

    /// <inheritdoc/>
    public override bool Holds(string folder, string path) => Ask(() => holdings[new Search(folder, path, IsEnding: false)] = disk.Holds(folder, path));

    /// <inheritdoc/>
    public override bool HasFile(string path) => Ask(() => files[path] = disk.HasFile(path));

    /// <inheritdoc/>
    public override bool HasFolder(string path) => Ask(() => folders[path] = disk.HasFolder(path));

    /// <inheritdoc/>
    public override string? FirstChanged(IReadOnlyList<string>? paths) => Ask(() => disk.FirstChanged(paths));

    /// <inheritdoc/>
    public override string? FirstComeOrGone() => Ask(disk.FirstComeOrGone);

    /// <summary>Asks the disk, as it is now, what this run asked it.</summary>
    public WatchedSources AskedAgain()
    {
        var now = new WatchedSources(world);
        lock (asking)
        {
            foreach (var path in reads.Keys) Quietly(() => now.Read(path));
            foreach (var path in files.Keys) Quietly(() => now.HasFile(path));
            foreach (var path in folders.Keys) Quietly(() => now.HasFolder(path));
            foreach (var holding in holdings.Keys) Quietly(() => now.Holds(holding.Folder, holding.Pattern));
            foreach (var search in searches.Keys) Quietly(() => now.Repeat(search));
        }
        return now;
    }

    /// <summary>What is otherwise in another run that was asked the same, each path once.</summary>
    public IReadOnlyList<FileChange> ChangesUntil(WatchedSources later)
    {
        var changes = new SortedDictionary<string, FileChange>(StringComparer.Ordinal);
        // Documents that are made on demand may still ask.
        using var still = asking.EnterScope();
        foreach (var (path, read) in reads)
            if (later.reads.TryGetValue(path, out var now) && !IsSame(read, now)) Note(path, read is not SourceRead.Missing, now is not SourceRead.Missing);
        foreach (var (path, was) in files)
            if (later.files.TryGetValue(path, out var now) && now != was) Note(ShownPath.Of(world.Folder, path), was, now);
        foreach (var (path, was) in folders)
            if (later.folders.TryGetValue(path, out var now) && now != was) Note(path, was, now);
        foreach (var (holding, was) in holdings)
            if (later.holdings.TryGetValue(holding, out var now) && now != was) Note(holding.Pattern, true, true);
        foreach (var (search, found) in searches)
            if (later.searches.TryGetValue(search, out var now))
            {
                foreach (var path in found.Except(now, StringComparer.Ordinal)) Note(path, true, false);
                foreach (var path in now.Except(found, StringComparer.Ordinal)) Note(path, false, true);
            }
        return [.. changes.Values];

        void Note(string path, bool was, bool isNow) => changes.TryAdd(path, new FileChange(path, isNow ? was ? "changed" : "is new" : "is gone"));
    }

    private T Ask<T>(Func<T> question)
    {
        lock (asking) return question();
    }

    private void Repeat(Search search)
    {
        if (search.IsEnding) FilesIn(search.Folder, search.Pattern);
        else Match(search.Folder, search.Pattern);
    }

    // A share that is gone for a moment: what it does not answer now it answers later.
    private static void Quietly(Action question)
    {
        try
        {
            question();
        }
        catch (Exception failure) when (failure is Stop or IOException or UnauthorizedAccessException)
        {
        }
    }

    private static bool IsSame(SourceRead one, SourceRead other) => (one, other) switch
    {
        (SourceRead.Bytes a, SourceRead.Bytes b) => a.Content.Span.SequenceEqual(b.Content.Span),
        (SourceRead.Refused a, SourceRead.Refused b) => a.Reason == b.Reason,
        _ => one.GetType() == other.GetType(),
    };

    private sealed record Search(string Folder, string Pattern, bool IsEnding);
}
