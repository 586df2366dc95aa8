using Pair.Core.Findings;
using Pair.Core.Including.Extending;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>A pathway as it is on one side of a comparison.</summary>
/// <param name="Path">Its main file, as the user knows it.</param>
/// <param name="Pathway">The pathway.</param>
/// <param name="Root">The united tree that it was bound from.</param>
/// <param name="Findings">What the checks say of it, as its workspace wants to hear it, those that are accepted too.</param>
public sealed record PathwayState(string Path, Pathway Pathway, YamlMapping Root, Seq<Finding> Findings)
{
    /// <summary>What it took from the pathways that it is built on; null where it is built on none.</summary>
    public Heritage? Heritage { get; init; }
}
