using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Trees;

/// <summary>An entry or a section on both sides: what all changes in it have in common.</summary>
/// <param name="Sides">The pathways.</param>
/// <param name="Collection">The collection, such as <c>services</c>; of a section its key.</param>
/// <param name="Element">Where it is now, or was where it is gone.</param>
/// <param name="Was">The element that it was; null where it kept its id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Old">All of it, before; null where it is new.</param>
/// <param name="Young">All of it, after; null where it is gone.</param>
internal sealed record EntryPair(Sides Sides, string Collection, string Element, string? Was, string Name, YamlMapping? Old, YamlMapping? Young)
{
    /// <summary>A change in it; <see cref="Told"/> puts the fingerprint in.</summary>
    public Change Change(string key, ChangeKind kind, Ground ground, string says, Seq<string> before, Seq<string> after) =>
        new(Element, key, kind, ground, Name, says, before, after) { Was = Was, Fingerprint = "" };
}
