using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Comparing;

/// <summary>Makes out what the words of <c>pair diff</c> are: paths, revisions, paths at revisions, ranges. Where a name may be two of these, it decides as git does.</summary>
internal sealed class OperandReader
{
    private const string Command = "diff";
    private const string Deepen = "Fetch them first: git fetch --unshallow (in GitHub Actions: fetch-depth: 0 of actions/checkout).";

    private readonly World world;
    private readonly GitPlace place;

    private OperandReader(World world, GitPlace place) => (this.world, this.place) = (world, place);

    /// <summary>Both sides. Stops the run with what to type where the words do not say them.</summary>
    /// <param name="words">As typed.</param>
    /// <param name="pathsFrom">How many of them stand before a <c>--</c>, behind which there are paths alone; null for no such sign.</param>
    /// <param name="world">The current folder, and where git is.</param>
    public static Operands Read(IReadOnlyList<string> words, int? pathsFrom, World world)
    {
        if (words.Count == 0) throw Stop.BadUse("diff takes what to compare from, such as HEAD or old.pair.yaml", Command);
        if (words.Count > 2) throw Stop.BadUse($"diff compares two, so \"{words[2]}\" has no meaning here", Command);
        var reader = new OperandReader(world, GitPlace.Of(world, Start(words, world)));
        if (words.Count == 1 && reader.Range(words[0], pathsFrom) is { } range) return range;
        var from = reader.Read(words, 0, pathsFrom);
        return new Operands(from, words.Count == 2 ? reader.Read(words, 1, pathsFrom) : reader.Rest(from), reader.place);
    }

    // The repository is that of the first word which is a path, wherever the user stands.
    private static string Start(IReadOnlyList<string> words, World world)
    {
        foreach (var word in words)
        {
            if (word.Length == 0) continue;
            var full = ShownPath.Full(world.Folder, word);
            if (Directory.Exists(full)) return full;
            if (File.Exists(full)) return Path.GetDirectoryName(full)!;
        }
        return world.Folder;
    }

    private Operand Read(IReadOnlyList<string> words, int at, int? pathsFrom)
    {
        var word = words[at];
        if (word == DiskSources.StandardInput) return new Operand.Piped();
        if (word.Length == 0) throw Stop.BadUse("an empty word is neither a path nor a git revision", Command);
        if (at >= pathsFrom || IsPathAlone(word)) return new Operand.OnDisk(word);
        var isThere = IsThere(word);
        if (isThere && word.EndsWith(PathwayFiles.Ending, StringComparison.Ordinal)) return new Operand.OnDisk(word);
        var commit = place.Commit(word);
        // Behind a `--` there would be paths, so what stands before it is a revision.
        if (isThere && commit is not null && pathsFrom is null)
            throw Stop.BadInput($"\"{word}\" is both a git revision and a file or folder here", $"Type {ShellWord.Of($"./{word}")} for what lies here, or a -- behind the revision: pair diff {ShellWord.Of(word)} --");
        if (commit is not null) return new Operand.Revision(word, commit);
        if (isThere) return new Operand.OnDisk(word);
        return AtRevision(word) ?? throw Unknown(word, words.Count);
    }

    // `REV:PATH`, from the top of the repository; `REV:./PATH` from here.
    private Operand.AtRevision? AtRevision(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon == 0) throw Stop.BadInput($"\"{word}\" is what git has staged, which is no revision", $"Type HEAD{word} for the last commit.");
        if (colon < 0 || place.Commit(word[..colon]) is not { } commit) return null;
        var (name, path) = (word[..colon], word[(colon + 1)..]);
        var folder = path is "." or ".." || path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal) ? RealPath.Of(world.Folder) : place.Top!;
        var inTree = Path.GetRelativePath(place.Top!, Path.GetFullPath(ShownPath.Nameable(path), folder)).Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (inTree == ".." || inTree.StartsWith("../", StringComparison.Ordinal)) throw Stop.BadInput($"\"{word}\" lies outside the repository");
        return new Operand.AtRevision(word, name, commit, inTree == "." ? "" : inTree);
    }

    // `A..B`, and `A...B` for what B has changed since the two parted, as on the page of a pull request.
    private Operands? Range(string word, int? pathsFrom)
    {
        var dots = word.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || pathsFrom == 0 || IsPathAlone(word) || IsThere(word) || AtRevisionOrNone(word) || place.Commit(word) is not null) return null;
        var parted = word.AsSpan(dots).StartsWith("...");
        var (left, right) = (Side(word[..dots], word), Side(word[(dots + (parted ? 3 : 2))..], word));
        if (!parted) return new Operands(left, right, place);
        var commit = place.MergeBase(left.Commit, right.Commit) ?? throw (place.IsShallow
            ? Stop.BadInput($"this copy of the repository has the youngest commits alone, so git cannot tell where {left.Typed} and {right.Typed} parted", Deepen)
            : Stop.BadInput($"{left.Typed} and {right.Typed} have no commit in common", $"Type {left.Typed}..{right.Typed} to compare the two as they are."));
        return new Operands(new Operand.Revision($"{left.Typed}...{right.Typed}", commit), right, place);
    }

    private bool AtRevisionOrNone(string word) => word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && place.Commit(word[..colon]) is not null;

    private Operand.Revision Side(string name, string range)
    {
        var revision = name.Length == 0 ? "HEAD" : name;
        return new Operand.Revision(revision, place.Commit(revision) ?? throw Unknown(revision == range ? range : revision, 2));
    }

    // What stands opposite where one is typed.
    private Operand.Here Rest(Operand from) => from switch
    {
        Operand.Revision or Operand.AtRevision => new Operand.Here(),
        Operand.Piped => throw Stop.BadInput("diff compares two, and standard input is one", "Type what to compare it with: pair diff - NEW.pair.yaml"),
        Operand.OnDisk when place.Top is null => throw Stop.BadInput($"diff compares two, and \"{from.Typed}\" is one", $"Type what to compare it with: pair diff {ShellWord.Of(from.Typed)} NEW.pair.yaml"),
        Operand.OnDisk => throw Stop.BadInput($"diff compares two, and \"{from.Typed}\" is one", $"For what changed in it since the last commit: pair diff HEAD {ShellWord.Of(from.Typed)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(from), from, null),
    };

    private Stop Unknown(string word, int count)
    {
        if (place.Top is null) return Stop.BadInput($"there is no file or folder \"{word}\"", word.EndsWith(PathwayFiles.Ending, StringComparison.Ordinal) && !word.Contains(':') ? null : $"A revision needs {place.Lacks}.");
        var next = place.IsShallow ? $"If it is a revision: this copy of the repository has the youngest commits alone. {Deepen}"
            : word.EndsWith(PathwayFiles.Ending, StringComparison.Ordinal) && count == 2 ? $"For a file that is no longer there: pair diff REV -- {ShellWord.Of(word)}"
            : null;
        return Stop.BadInput($"there is no file, folder or git revision \"{word}\"", next);
    }

    private bool IsThere(string word) => Path.Exists(ShownPath.Full(world.Folder, word));

    private static bool IsPathAlone(string word) =>
        word is "." or ".." || word.StartsWith("./", StringComparison.Ordinal) || word.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(word) || word.StartsWith(".\\", StringComparison.Ordinal);
}
