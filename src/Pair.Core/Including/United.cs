using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>A pathway with its parts, as one tree: what the schema and the binder see.</summary>
/// <param name="Root">The main file's tree with the entries of its parts behind its own; each node keeps the file it came from.</param>
/// <param name="Sources">All files that were read, the main one first, then its parts in their order.</param>
/// <param name="Findings">What was wrong with the parts, in the order of reading.</param>
public sealed record United(YamlMapping Root, Seq<SourceText> Sources, Seq<Finding> Findings);
