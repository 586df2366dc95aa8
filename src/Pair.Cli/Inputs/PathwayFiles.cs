using Pair.Cli.Files;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>Files by what they are.</summary>
internal sealed record Kinds(Seq<string> Pathways, Seq<string> Parts);

/// <summary>Which files of a folder are pathways, and which are parts of one.</summary>
internal static class PathwayFiles
{
    /// <summary>The ending of a pathway or part.</summary>
    public const string Ending = ".pair.yaml";

    /// <summary>The pathways beside a <c>pair.yaml</c> that names none.</summary>
    public const string Pattern = "*" + Ending;

    /// <summary>Files that match a pattern. A folder's own files are listed without the globbing library, which is slow to load.</summary>
    public static IEnumerable<string> Match(Room sources, string folder, string pattern) =>
        pattern == Pattern ? sources.FilesIn(folder, Ending) : sources.Match(folder, pattern);

    /// <summary>Pathways and parts among some files.</summary>
    public static Kinds Split(IEnumerable<string> files, Room sources)
    {
        var (pathways, parts) = (new List<string>(), new List<string>());
        foreach (var file in files) (IsPathway(file, sources) ? pathways : parts).Add(file);
        return new Kinds(pathways.ToSeq(), parts.ToSeq());
    }

    /// <summary>Whether a file is a pathway; one that cannot be read is left to the stage that says so.</summary>
    public static bool IsPathway(string file, Room sources) =>
        sources.Read(file) is not SourceRead.Bytes bytes || PathwayKey.IsIn(bytes.Content.Span);
}
