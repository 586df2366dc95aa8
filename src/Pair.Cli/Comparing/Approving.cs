using System.Text;
using Pair.Cli.Files;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Core.Analysis.Persons;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Comparing;

/// <summary>What the user wants to approve.</summary>
/// <param name="Fingerprints">Beginnings of fingerprints, six digits or more.</param>
/// <param name="Reason">Why; null where nobody said.</param>
/// <param name="By">The role that decided; null where nobody said.</param>
internal sealed record ApprovingChoices(IReadOnlyList<string> Fingerprints, string? Reason, string? By);

/// <summary>Writes approvals of changes into the repository: <c>pair diff BASE --approve</c>.</summary>
internal static class Approving
{
    private const int Shortest = 6;

    /// <summary>Writes them, and says so.</summary>
    /// <param name="report">What changed, with the approvals that there are.</param>
    /// <param name="choices">What the user wants.</param>
    /// <param name="day">The day of the approval.</param>
    /// <param name="folderOf">Where the approvals of a pathway are kept, in shown form: the folder of its workspace, or its own.</param>
    /// <param name="world">The disk, and where messages go.</param>
    public static void Write(DiffReport report, ApprovingChoices choices, DateOnly day, Func<PathwayDiff, string> folderOf, World world)
    {
        var approval = new Approval(Said(choices.Reason, "--reason", "why the change is meant"), Said(choices.By, "--by", "which role decided")) { Date = day };
        var found = new List<Found>();
        foreach (var fingerprint in choices.Fingerprints)
            if (Find(report, fingerprint.Trim()) is { } one && !found.Contains(one)) found.Add(one);
        var files = new List<FileToWrite>();
        foreach (var together in found.GroupBy(one => folderOf(one.Pathway), StringComparer.Ordinal))
        {
            files.Add(File(Beside(together.Key), [.. together.Select(one => new NewApproval(one.Change.Fingerprint, Words(one.Change), approval))], [.. together.Select(one => one.Pathway)], world));
        }
        WholeFiles.Write(files);
        foreach (var file in files)
        {
            var changes = found.Count(one => Beside(folderOf(one.Pathway)) == file.Shown);
            world.Output.WriteLine($"{ScreenText.Clean(file.Shown)} written: {Summary.Number(changes, "change")} approved.");
        }
        world.Output.WriteLine("Save it together with the change: an approval counts once.");

        string Beside(string folder) => ShownPath.Of(world.Folder, Path.Combine(folder, ApprovalFile.Name));
    }

    private static FileToWrite File(string path, Seq<NewApproval> added, IReadOnlyList<PathwayDiff> pathways, World world)
    {
        var full = ShownPath.Full(world.Folder, path);
        switch (new DiskSources(world).Read(path))
        {
            case SourceRead.Missing:
                var schema = SchemaLine.Of("approvals", path, pathways.Select(pathway => pathway.Either.Root.Where.Source), world);
                return new FileToWrite(full, path, Encoding.UTF8.GetBytes(ApprovalWriter.New(added, schema))) { Over = new StandingFile(null) };
            case SourceRead.Bytes bytes:
                var read = ApprovalFile.Read(path, bytes.Content.Span);
                var mark = bytes.Content.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
                if (read.Entries is null || Encoding.UTF8.GetString(bytes.Content.Span[mark..]) != read.Source.Content)
                    throw Stop.BadInput($"{path} cannot be understood, so nothing is added to it", "Mend it first: pair diff says where.");
                if (ApprovalWriter.Add(read, added) is not { } text)
                    throw Stop.BadInput($"{path} is written in a form that leaves no place for another entry", "Write each entry on its own lines under approvals:, beginning with a dash.");
                return new FileToWrite(full, path, [.. bytes.Content.Span[..mark], .. Encoding.UTF8.GetBytes(text)]) { Over = new StandingFile(bytes.Content) };
            case SourceRead.Refused refused:
                throw Stop.BadInput($"cannot read {path}: {refused.Reason}");
            default:
                throw new ArgumentOutOfRangeException(nameof(path));
        }
    }

    // A name, a mailbox or a number of a person would stay in the history of the repository for good.
    private static string Said(string? words, string option, string what)
    {
        if (string.IsNullOrWhiteSpace(words)) throw Stop.BadUse($"--approve needs {option}: {what}", "diff");
        words = Sentence.OneLine(words.Trim(), words.Length + 1);
        if (words.Contains('@') || NhsNumbers.Find(words, out _) >= 0 || Mobiles.Find(words, out _) >= 0)
            throw Stop.BadUse($"{option} holds a mailbox or a number of a person, and the file keeps it for good: a role is enough, such as \"Infant mental health lead\"", "diff");
        return words;
    }

    private static Found Find(DiffReport report, string beginning)
    {
        if (beginning.Length < Shortest || !beginning.All(char.IsAsciiHexDigit))
            throw Stop.BadUse($"\"{Sentence.Short(beginning)}\" is no fingerprint: give {Shortest} or more of its 16 digits, 0 to 9 and a to f", "diff");
        var found = new List<Found>();
        foreach (var pathway in report.Pathways)
            foreach (var change in pathway.Changes)
                if (change.Fingerprint.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) found.Add(new Found(pathway, change));
        if (found.Count == 0) throw Stop.BadInput($"no change has a fingerprint that begins with {beginning}");
        if (found.Find(one => one.Change.Fingerprint != found[0].Change.Fingerprint) is not null)
            throw Stop.BadInput($"{found.Count} changes have a fingerprint that begins with {beginning}: give more of its digits");
        // Where one pathway stands in two files, the change that nobody has approved yet is meant.
        var one = found.Find(it => it.Change.Approved is null) ?? throw Stop.BadInput($"{Words(found[0].Change)}: this change is approved already");
        return Approvals.AreFor(one.Change.Class) ? one : throw Stop.BadInput($"{Words(one.Change)}: this change needs no approval, because nobody loses by it");
    }

    private static string Words(Change change) => Sentence.OneLine($"{change.Entry}: {change.Says}", 400);

    private sealed record Found(PathwayDiff Pathway, Change Change);
}
