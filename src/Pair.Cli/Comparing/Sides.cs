using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Comparing;

/// <summary>Both sides of a comparison; open as long as something of a revision may still be asked for, such as a logo.</summary>
internal sealed class Sides : IDisposable
{
    private readonly List<GitTree> trees = [];
    private readonly Operands operands;
    private readonly World world;
    private readonly DiskSources disk;

    private Sides(Operands operands, World world)
    {
        (this.operands, this.world) = (operands, world);
        disk = new DiskSources(world) { MayLack = CommitOf(operands.Base) is not null || CommitOf(operands.Head) is not null };
    }

    /// <summary>What is compared from.</summary>
    public Side Base { get; private set; } = null!;

    /// <summary>What it is compared with.</summary>
    public Side Head { get; private set; } = null!;

    /// <summary>The repository of the revisions.</summary>
    public GitPlace Place => operands.Place;

    /// <summary>Where the approvals of a pathway are kept, in shown form.</summary>
    public string FolderOf(Core.Diffing.PathwayDiff diff)
    {
        foreach (var side in (Side[])[Head, Base])
            foreach (var pathway in side.Reading.Pathways)
                if (pathway.Path == diff.Either.Path) return Side.FolderOf(pathway);
        return ShownPath.FolderOf(diff.Either.Path);
    }

    /// <summary>Opens both, and reads them at once.</summary>
    public static Sides Read(Operands operands, SharedChoices choices, World world, Stages stages)
    {
        if (operands is { Base: Operand.Piped, Head: Operand.Piped }) throw Stop.BadUse("standard input can be one side alone", "diff");
        var sides = new Sides(operands, world);
        try
        {
            sides.ReadBoth(choices, stages);
            return sides;
        }
        catch
        {
            sides.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var tree in trees) tree.Dispose();
    }

    private void ReadBoth(SharedChoices choices, Stages stages)
    {
        var (headRoom, baseRoom) = (RoomOf(operands.Head, choices), RoomOf(operands.Base, choices));
        var (headPaths, basePaths) = (PathsOf(operands.Head, operands.Base), PathsOf(operands.Base, operands.Head));
        Look(operands.Head, headRoom, headPaths, baseRoom, basePaths);
        Look(operands.Base, baseRoom, basePaths, headRoom, headPaths);
        // The settings of the newer one count for both, and are known before anything is read.
        var head = Chosen.Of(choices with { Paths = headPaths }, headRoom, world, stages);
        var settings = new HeadSettings(head);
        var rules = choices.Rules.Baseline is null ? choices.Rules with { Baseline = settings.Baseline } : choices.Rules;
        var older = Chosen.Of(choices with { Rules = rules, Paths = basePaths }, new BorrowingSources(baseRoom, headRoom, settings.IsBaseline), world, settings.ForBase());
        // Of many pathways each side keeps all cores at work by itself; and what is told of each file stays in order.
        var areMany = head.AreMany || older.AreMany;
        var jobs = choices.Verbose || areMany ? 1 : choices.Jobs;
        if (!areMany) world.MakeRoom();
        InOrder.Run<Half, Side>([new Half(operands.Head, head), new Half(operands.Base, older)], jobs, Read, (half, side) =>
        {
            if (half.Chosen == head) Head = side;
            else Base = side;
        });
    }

    private Side Read(Half half)
    {
        var (operand, chosen) = half;
        if (chosen.Choices.Verbose) world.Error.WriteLine(ScreenText.Clean($"{operand.Typed}{(CommitOf(operand) is { } commit ? $" ({commit[..12]})" : "")}:"));
        var isOneFile = chosen.Choices.Paths is [var path] && (path == DiskSources.StandardInput || chosen.Sources.HasFile(path)) && Path.GetFileName(path) != Homes.FileName;
        return new Side(operand.Typed, chosen.Sources, Reading.Of(chosen), isOneFile) { Commit = CommitOf(operand) };
    }

    // What the user named is there, or was; else it is a slip, and nothing would be compared with nothing.
    private void Look(Operand operand, Room room, IReadOnlyList<string> paths, Room other, IReadOnlyList<string> otherPaths)
    {
        if (paths is not [var path] || path == DiskSources.StandardInput || Has(room, path)) return;
        var isElsewhere = otherPaths is [var its] && its != DiskSources.StandardInput && Has(other, its);
        switch (operand)
        {
            case Operand.OnDisk when !path.Contains('*') && !(isElsewhere && CommitOf(operands.Base) is not null): throw Stop.BadInput($"there is no file or folder \"{path}\"");
            case Operand.AtRevision at: throw Missing(at, disk.HasFile(path) ? Shown(at) : isElsewhere ? otherPaths[0] : null);
            default: break;
        }
    }

    private Stop Missing(Operand.AtRevision at, string? newer)
    {
        if (operands.Place.Oddity(at.Commit, at.InTree) is { } oddity) return Stop.BadInput($"\"{at.Typed}\" is {oddity}");
        var here = Path.GetRelativePath(operands.Place.Top!, RealPath.Of(Path.GetFullPath(ShownPath.Nameable(at.InTree), world.Folder)));
        return Stop.BadInput($"there is no file or folder \"{at.InTree}\" at {at.Name}",
            newer is not null ? $"For a pathway that is new since then: pair diff {ShellWord.Of(at.Name)} {ShellWord.Of(newer)}"
            : Path.Exists(Path.Combine(operands.Place.Top!, here)) && here != at.InTree ? $"It counts from the top of the repository; from here it is {ShellWord.Of($"{at.Name}:./{at.InTree}")}"
            : null);
    }

    private static bool Has(Room room, string path) => room.HasFile(path) || room.HasFolder(path);

    private Room RoomOf(Operand operand, SharedChoices choices)
    {
        if (CommitOf(operand) is not { } commit) return disk;
        var tree = GitTree.Open(operands.Place, commit);
        trees.Add(tree);
        // A file that the user names as an option lies here, whatever is compared.
        string?[] named = [.. new[] { choices.Config, choices.Rules.Baseline }.Select(file => file is null ? null : ShownPath.Full(world.Folder, file))];
        return new GitSources(world, tree, disk, path => named.Contains(ShownPath.Full(world.Folder, path)));
    }

    private IReadOnlyList<string> PathsOf(Operand own, Operand other) => own switch
    {
        Operand.OnDisk or Operand.Piped => [own.Typed],
        Operand.AtRevision at => [Shown(at)],
        // A revision alone is the other side as it was then; without another, the workspace here.
        Operand.Revision or Operand.Here => other switch
        {
            Operand.OnDisk => [other.Typed],
            Operand.AtRevision at => [Shown(at)],
            Operand.Piped => throw Stop.BadInput($"\"{own.Typed}\" is a whole revision, and standard input one pathway", $"Type {own.Typed}:PATH for one pathway of it."),
            _ => [],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(own), own, null),
    };

    private string Shown(Operand.AtRevision at) =>
        ShownPath.Of(world.Folder, Path.GetRelativePath(RealPath.Of(world.Folder), Path.Combine(operands.Place.Top!, ShownPath.Nameable(at.InTree))));

    private static string? CommitOf(Operand operand) => operand switch
    {
        Operand.Revision revision => revision.Commit,
        Operand.AtRevision at => at.Commit,
        _ => null,
    };

    // A side before it is read.
    private sealed record Half(Operand Operand, Chosen Chosen);
}
