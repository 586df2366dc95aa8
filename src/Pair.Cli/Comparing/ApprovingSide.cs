using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Comparing;

/// <summary>The approvals of one side of a comparison.</summary>
/// <param name="Files">Those that are there, each with where it lies on the disk, or would in a revision.</param>
/// <param name="IsOnDisk">Whether they are the files of today.</param>
/// <param name="Refused">Findings about files that are there and cannot be read.</param>
internal sealed record ApprovingSide(Seq<ApprovingFile> Files, bool IsOnDisk, Seq<Finding> Refused)
{
    /// <summary>Reads the approvals that lie in some folders, each once: those of the workspaces, or of the pathways that have none.</summary>
    /// <param name="room">The side's files.</param>
    /// <param name="folders">In shown form.</param>
    /// <param name="world">Where the current folder is.</param>
    public static ApprovingSide Read(Room room, IEnumerable<string> folders, World world)
    {
        var (files, refused, met) = (new List<ApprovingFile>(), new List<Finding>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var folder in folders)
        {
            var full = ShownPath.Full(world.Folder, Path.Combine(folder, ApprovalFile.Name));
            if (!met.Add(full)) continue;
            var path = ShownPath.Of(world.Folder, Path.Combine(folder, ApprovalFile.Name));
            switch (room.Read(path))
            {
                case SourceRead.Bytes bytes:
                    files.Add(new ApprovingFile(full, bytes.Content, ApprovalFile.Read(path, bytes.Content.Span)));
                    break;
                case SourceRead.Refused why:
                    refused.Add(new Finding("include-not-found", Severity.Error, $"the approvals cannot be read: {why.Reason}", new Location(new SourceText(path, ""), default)));
                    break;
                case SourceRead.Missing:
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(room));
            }
        }
        return new ApprovingSide(files.ToSeq(), !room.IsPast, refused.ToSeq());
    }

    /// <summary>What is wrong with the approvals that lie beside some pathways. Most have none, and then nothing is read.</summary>
    public static IEnumerable<Finding> FaultsBeside(IReadOnlyList<ReadPathway> pathways, Room room, World world)
    {
        var (folders, met) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pathway in pathways)
            if (Side.FolderOf(pathway) is var folder && met.Add(folder) && room.Read(ShownPath.Of(world.Folder, Path.Combine(folder, ApprovalFile.Name))) is not SourceRead.Missing) folders.Add(folder);
        return folders.Count == 0 ? [] : Read(room, folders, world).Faults();
    }

    /// <summary>The report with the approvals of both sides that were compared.</summary>
    public static ApprovedReport Apply(DiffReport report, Sides sides, bool isWhole, World world)
    {
        var folders = sides.Head.Folders;
        // A pathway that is new, or has moved, may have been approved where the newer side looks.
        return Apply(report, Read(sides.Base.Room, sides.Base.Room.IsPast ? sides.Base.Folders.Concat(folders) : sides.Base.Folders, world), Read(sides.Head.Room, folders, world), isWhole);
    }

    /// <summary>The report with its approvals, and what is wrong with them. Where a file cannot be understood nothing is approved: nobody knows what is spent.</summary>
    public static ApprovedReport Apply(DiffReport report, ApprovingSide past, ApprovingSide head, bool isWhole = true)
    {
        Seq<Finding> findings = [.. past.Faults(), .. head.Faults()];
        if (findings.Any(finding => finding.Severity == Severity.Error)) return new ApprovedReport(report, findings);
        // Two pathways that lie beside each other have one file: nothing in it is older than the change.
        var spent = past.Files.Where(file => !(past.IsOnDisk && head.IsOnDisk && head.Files.Any(other => other.FullPath == file.FullPath)));
        var applied = Approvals.Apply(report, Entries(head.Files), Entries(spent), isWhole);
        return applied with { Findings = [.. findings, .. applied.Findings] };
    }

    private IEnumerable<Finding> Faults() => Refused.Concat(Files.SelectMany(file => file.Read.Findings));

    private static Seq<ApprovalEntry> Entries(IEnumerable<ApprovingFile> files) => [.. files.SelectMany(file => file.Read.Entries ?? default)];
}

/// <summary>A file of approvals.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Read">What it holds.</param>
internal sealed record ApprovingFile(string FullPath, ReadOnlyMemory<byte> Content, ApprovalsRead Read);
