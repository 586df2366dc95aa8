using Pair.Core.Findings;
using Pair.Core.Including.Extending;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Cli;

/// <summary>A pathway as far as a command must know it.</summary>
/// <param name="Path">Its main file.</param>
/// <param name="Printable">Null where the file cannot be understood.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="Sources">Every file that it was read from, the main file first.</param>
internal sealed record CompiledPathway(string Path, PrintablePathway? Printable, Seq<Finding> Findings, Seq<SourceText> Sources)
{
    /// <summary>What the rules look at; null where the file cannot be understood.</summary>
    public Pathway? Pathway { get; init; }

    /// <summary>The tree that the pathway was bound from.</summary>
    public YamlMapping? Root { get; init; }

    /// <summary>What it took from the pathways that it is built on; null where it is built on none.</summary>
    public Heritage? Heritage { get; init; }
}
