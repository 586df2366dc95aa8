using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>What a pathway took from the pathways that it is built on.</summary>
/// <param name="Extends">The <c>extends</c> of its own file.</param>
/// <param name="Bases">Main files of its bases, the nearest first.</param>
/// <param name="Sources">All files of its bases.</param>
/// <param name="Replaced">Values of a base in whose place another one stands.</param>
/// <param name="Lost">What a base says and the pathway does not.</param>
public sealed record Heritage(YamlScalar Extends, Seq<string> Bases, Seq<SourceText> Sources, Seq<Replacement> Replaced, Seq<Loss> Lost)
{
    /// <summary>Title of the nearest base, or its id where it has none; null where it says neither.</summary>
    public string? Name { get; init; }
}

/// <summary>A value of a base in whose place another one stands.</summary>
/// <param name="Path">Its keys, parted by dots: <c>services.baby-massage.hours</c>.</param>
/// <param name="Before">What the base says.</param>
public sealed record Replacement(string Path, YamlNode Before);

/// <summary>Something of a base that the pathway does not have.</summary>
/// <param name="Path">Its keys, parted by dots: <c>services.baby-massage</c>.</param>
/// <param name="Where">Where the base says it.</param>
/// <param name="Reason">Why it is not there.</param>
/// <param name="Because">The words that made it so: a <c>null</c>, or the <c>place</c> of the area.</param>
public sealed record Loss(string Path, Location Where, LossReason Reason, Location Because);

/// <summary>Why something of a base is not in the pathway that is built on it.</summary>
public enum LossReason
{
    /// <summary>It was removed with <c>null</c>.</summary>
    Removed,

    /// <summary>It names, or is part of, what was removed or left out.</summary>
    Fallen,

    /// <summary>It is for other places.</summary>
    OtherPlace,

    /// <summary>It is for the whole of this area, which needs no place.</summary>
    WholeArea,

    /// <summary>The area says anew what it is part of.</summary>
    SaidAnew,

    /// <summary>The area changed what it speaks of, so it holds no longer.</summary>
    Outdated,
}
