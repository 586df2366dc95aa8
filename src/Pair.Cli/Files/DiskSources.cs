using Pair.Core.Text;

namespace Pair.Cli.Files;

/// <summary>The room behind the door that is the disk, seen from the current folder; <c>-</c> is standard input.</summary>
internal sealed class DiskSources(World world) : Room
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    // A pathway of ten thousand services has 4 MB. What is larger is no pathway, and may have no end at all.
    private const int MostBytes = 64 * 1024 * 1024;

    // Each file is read once a run, and standard input can be read no more often.
    private readonly Dictionary<string, SourceRead> known = new(StringComparer.Ordinal);

    // How each file was before its first byte was read, and what each pattern found.
    private readonly Dictionary<string, FileMark> marks = new(StringComparer.Ordinal);
    private readonly List<Search> searches = [];

    /// <summary>Whether what the user names may be missing, because a revision that it is compared with has it.</summary>
    public bool MayLack { get; init; }

    /// <inheritdoc/>
    public override bool IsPast => MayLack;

    /// <inheritdoc/>
    public override SourceRead Read(string path)
    {
        var shown = ShownPath.Of(world.Folder, path);
        // Both editions ask for their logo at once.
        lock (known)
        {
            if (!known.TryGetValue(shown, out var read)) known[shown] = read = ReadNow(shown);
            return read;
        }
    }

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern)
    {
        var found = MatchNow(folder, pattern);
        lock (searches) searches.Add(new Search(folder, pattern, found));
        return found;
    }

    /// <inheritdoc/>
    public override string? FirstChanged(IReadOnlyList<string>? paths)
    {
        lock (known)
        {
            foreach (var path in paths ?? (IEnumerable<string>)marks.Keys)
                if (marks.TryGetValue(ShownPath.Of(world.Folder, path), out var mark) && !mark.IsStill(ShownPath.Full(world.Folder, path), known.GetValueOrDefault(ShownPath.Of(world.Folder, path)))) return path;
        }
        return null;
    }

    /// <inheritdoc/>
    public override string? FirstComeOrGone()
    {
        lock (searches)
        {
            foreach (var search in searches)
                if (Difference(search.Found, MatchNow(search.Folder, search.Pattern)) is { } path) return path;
        }
        return null;
    }

    // Both are sorted.
    private static string? Difference(Seq<string> before, Seq<string> now)
    {
        for (var i = 0; i < Math.Max(before.Count, now.Count); i++)
        {
            if (i >= now.Count) return before[i];
            if (i >= before.Count || before[i] != now[i]) return i < before.Count && string.CompareOrdinal(before[i], now[i]) < 0 ? before[i] : now[i];
        }
        return null;
    }

    private Seq<string> MatchNow(string folder, string pattern)
    {
        var start = ShownPath.Full(world.Folder, folder);
        pattern = ShownPath.Nameable(pattern);
        if (!pattern.Contains('*')) return File.Exists(Path.GetFullPath(pattern, start)) ? [Shown(folder, Path.GetFullPath(pattern, start))] : [];
        var (found, met) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in NamePattern.Of(pattern) is { } names ? names.FilesIn(start) : Globbing.Match(start, pattern))
        {
            var shown = Shown(folder, Path.GetFullPath(file, start));
            if (met.Add(shown)) found.Add(shown);
        }
        found.Sort(StringComparer.Ordinal);
        return found.ToSeq();
    }

    /// <inheritdoc/>
    public override bool Holds(string folder, string path)
    {
        var (start, file) = (ShownPath.Full(world.Folder, folder), ShownPath.Full(world.Folder, path));
        return !RealPath.HasLink(start, file) || RealPath.Of(file).StartsWith(Path.TrimEndingDirectorySeparator(RealPath.Of(start)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string? LeadsTo(string path)
    {
        var full = ShownPath.Full(world.Folder, path);
        return RealPath.Of(full) is var real && real != full ? real : null;
    }

    /// <inheritdoc/>
    public override bool HasFile(string path) => File.Exists(ShownPath.Full(world.Folder, path));

    /// <inheritdoc/>
    public override bool HasFolder(string path) => Directory.Exists(ShownPath.Full(world.Folder, path));

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder, string ending)
    {
        var full = ShownPath.Full(world.Folder, folder);
        try
        {
            var found = new List<string>();
            foreach (var file in Directory.EnumerateFiles(full))
            {
                var name = Path.GetFileName(file);
                if (name.EndsWith(ending, StringComparison.Ordinal) && !name.StartsWith('.')) found.Add(Shown(folder, Path.Combine(full, name)));
            }
            found.Sort(StringComparer.Ordinal);
            return found;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.BadInput($"cannot look into the folder {folder}: {WriteFailure.Reason(failure)}");
        }
    }

    // What is found in `../area` is shown as `../area/…`, what is found in `/srv/area` as `/srv/area/…`.
    private string Shown(string folder, string file) =>
        ShownPath.Of(world.Folder, Path.IsPathRooted(folder) ? file : ShownPath.Relative(world.Folder, file));

    private SourceRead ReadNow(string shown)
    {
        try
        {
            if (shown == StandardInput) return ReadAll(world.Input);
            var full = ShownPath.Full(world.Folder, shown);
            if (SpecialFile.WhyNotRead(full) is { } why) return new SourceRead.Refused(why);
            using var file = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            if (file.CanSeek) marks[shown] = FileMark.Of(file);
            return ReadAll(file);
        }
        // A path that the system cannot hold leads to nothing.
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException || WriteFailure.IsNoName(failure))
        {
            return HasUnreadableName(shown) ? new SourceRead.Refused("its name is not UTF-8; give it another one") : new SourceRead.Missing();
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(ShownPath.Full(world.Folder, shown)))
        {
            return new SourceRead.Refused("it is a folder");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new SourceRead.Refused(WriteFailure.Reason(failure));
        }
    }

    // Names of Unix are bytes. What is no text in them is found under a name that nobody can open.
    private bool HasUnreadableName(string shown)
    {
        if (!shown.Contains('\uFFFD') || Path.GetDirectoryName(ShownPath.Full(world.Folder, shown)) is not { } folder || !Directory.Exists(folder)) return false;
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = 0 }))
            if (Path.GetFileName(file.AsSpan()).SequenceEqual(Path.GetFileName(shown.AsSpan()))) return true;
        return false;
    }

    // Read by what comes, not by the length that the file tells: pipes and device files tell none.
    private static SourceRead ReadAll(Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? Math.Min(stream.Length, MostBytes) + 1 : 64 * 1024];
        var length = 0;
        while (true)
        {
            var more = stream.Read(bytes, length, bytes.Length - length);
            if (more == 0) return new SourceRead.Bytes(bytes.AsMemory(0, length));
            length += more;
            if (length > MostBytes) return new SourceRead.Refused("it is larger than 64 MB");
            if (length == bytes.Length) Array.Resize(ref bytes, Math.Min(bytes.Length * 2, MostBytes + 1));
        }
    }

    private sealed record Search(string Folder, string Pattern, Seq<string> Found);
}
