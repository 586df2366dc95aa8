using Pair.Cli.Files;
using Pair.Cli.Reporting;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>What somebody may have meant who named a file, or stands in a folder, where no pathway is.</summary>
internal static class LookedForInVain
{
    /// <summary>What to type where a folder has no pathway: the name that a file should have, the folder that has one, or how to begin.</summary>
    public static string PathwayIn(Room sources, string folder)
    {
        foreach (var file in sources.FilesIn(folder, ""))
            if (ProperName(file, sources) is { } proper) return $"Is it {ShellWord.Of(Path.GetFileName(file))}? Rename it to {ShellWord.Of(proper)}.";
        var below = new List<string>();
        foreach (var file in sources.Match(folder, "*/" + PathwayFiles.Pattern))
            if (!below.Contains(ShownPath.FolderOf(file))) below.Add(ShownPath.FolderOf(file));
        return below.Count == 0 ? "Go to the folder of your pathway with cd, or begin one: pair init"
            : $"There is one in {below[0]}: cd {ShellWord.Of(below[0])}";
    }

    /// <summary>What a path may mean that leads to nothing, behind the words that say so; empty for nothing.</summary>
    public static string FileFor(Room sources, World world, string typed)
    {
        if (typed.Length > 1 && typed[0] is '—' or '–' or '−') return $"; did you mean --{typed.TrimStart('—', '–', '−', '-')}? An option begins with two hyphens";
        var bare = WithoutPlace(typed.Trim(' ', '“', '”', '‘', '’', '"'));
        if (bare.Length == 0) return "";
        foreach (var guess in (string[])[bare, bare + PathwayFiles.Ending])
            if (guess != typed && (sources.HasFile(ShownPath.Of(world.Folder, guess)) || sources.HasFolder(ShownPath.Of(world.Folder, guess)))) return $"; did you mean {ShellWord.Of(guess)}?";
        var folder = ShownPath.FolderOf(ShownPath.Of(world.Folder, bare));
        if (!sources.HasFolder(folder)) return "";
        var beside = new List<string>();
        foreach (var file in sources.FilesIn(folder, ".yaml")) beside.Add(Path.GetFileName(file));
        return Nearest.To(Path.GetFileName(bare), beside) is { } meant ? $"; did you mean {ShellWord.Of(folder == "." ? meant : $"{folder.TrimEnd('/')}/{meant}")}?" : "";
    }

    // The name under which a file would be a pathway: saved by an editor that adds .txt, with other letters, or without .pair.
    private static string? ProperName(string file, Room sources)
    {
        var name = Path.GetFileName(file);
        var lower = name.ToLowerInvariant();
        if (lower == Homes.FileName) return null;
        foreach (var ending in (string[])[PathwayFiles.Ending + ".txt", ".pair.yml", PathwayFiles.Ending])
            if (lower.Length > ending.Length && lower.EndsWith(ending, StringComparison.Ordinal)) return name[..^ending.Length] + PathwayFiles.Ending;
        foreach (var ending in (string[])[".yaml", ".yml", ".yaml.txt"])
            if (lower.Length > ending.Length && lower.EndsWith(ending, StringComparison.Ordinal) && sources.Read(file) is SourceRead.Bytes && PathwayFiles.IsPathway(file, sources))
                return name[..^ending.Length] + PathwayFiles.Ending;
        return null;
    }

    // `file.pair.yaml:32:55`, as findings are printed.
    private static string WithoutPlace(string typed)
    {
        var name = typed.TrimEnd(':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return name.Length < typed.Length && typed[name.Length] == ':' ? name : typed;
    }
}
