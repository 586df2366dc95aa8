using Microsoft.Extensions.FileSystemGlobbing;
using Pair.Core.Text;

namespace Pair.Tests.Fuzzing;

/// <summary>The samples in memory, shared by all cases, with one file put over its own.</summary>
internal sealed class FuzzSources(IReadOnlyDictionary<string, byte[]> files, string changed, byte[] bytes) : Sources
{
    public override SourceRead Read(string path) =>
        path == changed ? new SourceRead.Bytes(bytes) : files.TryGetValue(path, out var kept) ? new SourceRead.Bytes(kept) : new SourceRead.Missing();

    // The library that the command line asks, so that a strange pattern does here what it does there.
    public override Seq<string> Match(string folder, string pattern)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var inside = files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]);
        return matcher.Match(inside).Files.Select(file => prefix + file.Path).Order(StringComparer.Ordinal).ToSeq();
    }
}
