using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>What a stage of reading gives: a tree where the text could be understood, and what was found on the way.</summary>
/// <param name="Root">The tree; null where the text cannot be understood as one.</param>
/// <param name="Findings">In the order of the text.</param>
public sealed record SyntaxRead(YamlNode? Root, Seq<Finding> Findings);
