using System.Text;
using Pair.Core.Text;

namespace Pair.Benchmarks;

/// <summary>A made pathway as the only file there is, in memory.</summary>
internal sealed class MadeFile(string text) : Sources
{
    /// <summary>Its path.</summary>
    public const string Path = "made.pair.yaml";

    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    /// <inheritdoc/>
    public override SourceRead Read(string path) => path == Path ? new SourceRead.Bytes(bytes) : new SourceRead.Missing();

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) => default;
}
