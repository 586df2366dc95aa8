using System.Runtime.CompilerServices;
using Pair.Core.Text;

namespace Pair.Benchmarks;

/// <summary>The repository's files, by their paths from its root.</summary>
internal sealed class SampleFiles : Sources
{
    private readonly string root = Folder;

    /// <summary>The repository's root.</summary>
    public static string Folder { get; } = Root();

    /// <inheritdoc/>
    public override SourceRead Read(string path) =>
        File.Exists(Path.Combine(root, path)) ? new SourceRead.Bytes(File.ReadAllBytes(Path.Combine(root, path))) : new SourceRead.Missing();

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(root, folder, Path.GetDirectoryName(pattern) ?? ""), Path.GetFileName(pattern))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToSeq();

    // The benchmarks run in a folder of their own; this file knows where the repository is.
    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
