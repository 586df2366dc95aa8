using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Fixing;

/// <summary>What fixing came to.</summary>
/// <param name="Reading">What is read afterwards.</param>
/// <param name="Done">The findings that were mended, in the order of the work.</param>
internal sealed record FixedReading(Reading Reading, IReadOnlyList<Finding> Done);

/// <summary>
/// Writes into the files what findings offer, and keeps only what made them better: every pass is read in memory first, and the disk is written once,
/// all files or none.
/// </summary>
/// <param name="disk">The files.</param>
/// <param name="world">Where they are.</param>
/// <param name="read">Reads what the user chose, from any room.</param>
internal sealed class Fixer(Room disk, World world, Func<Room, Reading> read)
{
    // One pass reveals what the next may mend; who needs more runs it again.
    private const int MostPasses = 10;
    private const int MostAttempts = 10;

    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private readonly List<Finding> done = [];

    /// <summary>Fixes what can be fixed. Stops the run where a file cannot be written.</summary>
    public FixedReading Run()
    {
        var room = new EditedSources(world, disk);
        var reading = read(room);
        for (var pass = 0; pass < MostPasses; pass++)
            if (Attempt(room, reading) is { } better) (room, reading) = better;
            else break;
        Write(room);
        // What is left over was tried in vain, so nobody is told to try it.
        return new FixedReading(reading with { Findings = [.. reading.Findings.Select(finding => finding.Fix is null ? finding : finding with { Fix = null })] }, done);
    }

    // One pass: all edits, then without those that did no good. Null where nothing is left to do.
    private (EditedSources, Reading)? Attempt(EditedSources room, Reading reading)
    {
        var workplace = new Workplace(disk, world, reading);
        var edits = FileEdits.Of(reading.Findings.Where(finding => finding is { Fix: { } fix, Accepted: null } && !refused.Contains(Name(finding)) && workplace.Allows(fix.Where.Source.Path)));
        for (var attempt = 0; attempt < MostAttempts && edits.Count > 0; attempt++)
        {
            var files = Edited(room, edits);
            if (files.Count == 0) return null;
            edits.RemoveAll(file => !files.ContainsKey(file.Path));
            var edited = room.With(files);
            var after = read(edited);
            var verdict = new Verdict(reading, after);
            var wrong = edits.SelectMany(verdict.Wrong).ToHashSet(ReferenceEqualityComparer.Instance);
            if (wrong.Count == 0)
            {
                done.AddRange(edits.SelectMany(file => file.Findings));
                return (edited, after);
            }
            var left = new List<FileEdits>();
            foreach (var file in edits)
            {
                var bad = file.Findings.Where(wrong.Contains).ToList();
                refused.UnionWith(bad.Select(Name));
                if (file.Without(bad) is { } rest) left.Add(rest);
            }
            edits = left;
        }
        return null;
    }

    private static Dictionary<string, byte[]> Edited(EditedSources room, List<FileEdits> edits)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in edits)
            if (room.Read(file.Path) is SourceRead.Bytes bytes && file.Apply(bytes.Content.Span) is { } edited) files[file.Path] = edited;
        return files;
    }

    // The same finding in the next pass, wherever it then stands.
    private static string Name(Finding finding) => $"{finding.Where.Source.Path}\n{finding.Rule}\n{finding.Message}\n{finding.Fix!.Where.Words}\n{finding.Fix.Words}";

    private void Write(EditedSources room)
    {
        const string Unchanged = "Nothing was written. Your files are as they were.";
        var files = new List<FileToWrite>();
        foreach (var path in room.Paths.Order(StringComparer.Ordinal))
        {
            // A link stays a link: what it leads to is written.
            var full = RealPath.Of(ShownPath.Full(world.Folder, path));
            if (new FileInfo(full).IsReadOnly) throw Stop.CannotWrite($"cannot write {path}: it is read-only", Unchanged);
            // What was saved in an editor meanwhile stays.
            var read = disk.Read(path) is SourceRead.Bytes bytes ? bytes.Content : (ReadOnlyMemory<byte>?)null;
            files.Add(new FileToWrite(full, path, ((SourceRead.Bytes)room.Read(path)).Content.ToArray()) { Over = new StandingFile(read) });
        }
        if (files.Count > 0) WholeFiles.Write(files, Unchanged);
    }
}
