using Pair.Core.Findings;
using Pair.Core.Including.Extending;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Compiling;

/// <summary>One pathway, read through every stage.</summary>
/// <param name="Path">The main file, as the user knows it.</param>
/// <param name="Pathway">Null where the files cannot be understood.</param>
/// <param name="Root">The united tree that the pathway was bound from; null with it.</param>
/// <param name="Findings">In the order of the stages.</param>
/// <param name="Sources">Every file that was read, the main one first.</param>
public sealed record Compilation(string Path, Pathway? Pathway, YamlMapping? Root, Seq<Finding> Findings, Seq<SourceText> Sources)
{
    /// <summary>What it took from the pathways that it is built on; null where it is built on none.</summary>
    public Heritage? Heritage { get; init; }
}
