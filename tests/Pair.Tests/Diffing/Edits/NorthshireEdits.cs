using System.Runtime.CompilerServices;
using Pair.Core.Text;
using Pair.Tests.Compiling;

namespace Pair.Tests.Diffing.Edits;

/// <summary>
/// Ten realistic edits of the sample Northshire, each in a file <c>NN-name.edit.txt</c> beside this one: a title, a note, and pieces of files without line numbers.
/// A piece begins with <c>@@ FILE</c>; its lines begin with <c>-</c> for what goes, <c>+</c> for what comes and a blank for what stays around them. What goes and stays
/// occurs exactly once in the file; a piece of new lines alone makes a file.
/// </summary>
internal static class NorthshireEdits
{
    /// <summary>The main file of the sample and of each edit, as every room here knows it.</summary>
    public const string Main = "samples/northshire/northshire.pair.yaml";

    /// <summary>The folder of the sample.</summary>
    public const string Workspace = "samples/northshire";

    private static readonly string Here = FolderOfThisFile();

    private static readonly string Sample = Path.GetFullPath(Path.Combine(Here, "../../../..", Workspace));

    /// <summary>All ten, in their order.</summary>
    public static IReadOnlyList<NorthshireEdit> All { get; } =
        [.. Directory.GetFiles(Here, "*.edit.txt").Order(StringComparer.Ordinal).Select(path => NorthshireEdit.Read(Path.GetFileName(path)[..^".edit.txt".Length], File.ReadAllLines(path)))];

    /// <summary>Names of all, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(edit => edit.Name)];

    /// <summary>One by its name, such as <c>01-ages-narrowed</c>, or by its number, such as <c>01</c>.</summary>
    public static NorthshireEdit Of(string name) => All.Single(edit => edit.Name == name || edit.Name.StartsWith(name + "-", StringComparison.Ordinal));

    /// <summary>The sample as it is, as a room of files in memory.</summary>
    public static Sources Before() => Room(Files());

    /// <summary>The sample after an edit, as a room of files in memory.</summary>
    public static Sources Apply(NorthshireEdit edit) => Room(Edited(edit));

    /// <summary>Writes the sample as it is into a folder, with its <c>pair.yaml</c>.</summary>
    public static void WriteBefore(string folder) => Write(Files(), folder);

    /// <summary>Writes the sample after an edit into a folder, with its <c>pair.yaml</c>: over what <see cref="WriteBefore"/> left there, or into an empty one.</summary>
    public static void Write(NorthshireEdit edit, string folder) => Write(Edited(edit), folder);

    private static SortedDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Sample, "*.yaml", SearchOption.AllDirectories))
            files[Path.GetRelativePath(Sample, path).Replace('\\', '/')] = File.ReadAllText(path).ReplaceLineEndings("\n");
        return files;
    }

    private static SortedDictionary<string, string> Edited(NorthshireEdit edit)
    {
        var files = Files();
        foreach (var pieces in edit.Pieces.GroupBy(piece => piece.File))
            files[pieces.Key] = EditPiece.Apply([.. pieces], files.GetValueOrDefault(pieces.Key));
        return files;
    }

    private static MemorySources Room(SortedDictionary<string, string> files)
    {
        var room = new MemorySources();
        foreach (var (path, text) in files) room.With($"{Workspace}/{path}", text);
        return room;
    }

    private static void Write(SortedDictionary<string, string> files, string folder)
    {
        foreach (var (path, text) in files)
        {
            var whole = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            File.WriteAllText(whole, text);
        }
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
