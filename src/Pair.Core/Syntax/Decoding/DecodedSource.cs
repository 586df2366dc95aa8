using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Decoding;

/// <summary>A file as text. Where the bytes are not good text, it still holds what can be shown around the fault.</summary>
/// <param name="Source">The text; unreadable bytes stand in it as U+FFFD, and a refused file is empty.</param>
/// <param name="Findings">Empty, or the one thing that stops the reading.</param>
public sealed record DecodedSource(SourceText Source, Seq<Finding> Findings)
{
    /// <summary>Whether the text may be read on.</summary>
    public bool Readable => Findings.IsEmpty;
}
