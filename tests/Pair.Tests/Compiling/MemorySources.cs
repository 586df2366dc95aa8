using System.Text;
using System.Text.RegularExpressions;
using Pair.Core.Text;

namespace Pair.Tests.Compiling;

/// <summary>Files that stand in the test itself.</summary>
internal sealed class MemorySources : Sources
{
    private readonly SortedDictionary<string, SourceRead> files = new(StringComparer.Ordinal);

    /// <summary>Adds a text.</summary>
    public MemorySources With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes.</summary>
    public MemorySources With(string path, byte[] bytes)
    {
        files[path] = new SourceRead.Bytes(bytes);
        return this;
    }

    /// <summary>Adds a file that cannot be read.</summary>
    public MemorySources Refusing(string path, string reason)
    {
        files[path] = new SourceRead.Refused(reason);
        return this;
    }

    public override SourceRead Read(string path) => files.GetValueOrDefault(path) ?? new SourceRead.Missing();

    // `*` within a name, and no `**`, is all that tests need.
    public override Seq<string> Match(string folder, string pattern)
    {
        var prefix = folder is "" or "." ? "" : folder + "/";
        var whole = new Regex("^" + Regex.Escape(prefix + pattern).Replace("\\*", "[^/]*") + "$");
        return files.Keys.Where(path => whole.IsMatch(path)).ToSeq();
    }
}
