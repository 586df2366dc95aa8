using Pair.Core.Findings;
using Pair.Core.Including.Extending;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>A pathway with its parts and with what it is built on, as one tree: what the schema and the binder see.</summary>
/// <param name="Root">The main file's tree with the entries of its parts behind its own, over its bases; each node keeps the file it came from.</param>
/// <param name="Sources">All files that were read, the main one first, then its parts in their order, then each base with its parts.</param>
/// <param name="Findings">What was wrong with the parts and bases, in the order of reading.</param>
public sealed record United(YamlMapping Root, Seq<SourceText> Sources, Seq<Finding> Findings)
{
    /// <summary>What came from bases, and what did not; null for a pathway that is built on none, or whose bases cannot be read.</summary>
    public Heritage? Heritage { get; init; }
}
