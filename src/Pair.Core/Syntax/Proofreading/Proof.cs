using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <summary>What proofreading gives.</summary>
/// <param name="Comments">All comments, in the order of the text.</param>
/// <param name="Slips">What authors get wrong, in the order of the text.</param>
/// <param name="TooDeep">Whether the text must not be given to the parser: it nests too deep.</param>
internal sealed record Proof(IReadOnlyList<YamlComment> Comments, IReadOnlyList<Slip> Slips, bool TooDeep);

/// <summary>A likely mistake.</summary>
/// <param name="Finding">What is said of it.</param>
/// <param name="Certain">Whether it is one even where the parser can read the text; else it only explains why the parser cannot.</param>
internal sealed record Slip(Finding Finding, bool Certain);

/// <summary>A mapping or list that is open while lines are read.</summary>
internal sealed class OpenBlock(SourceText source, int column, bool isList)
{
    /// <summary>Spaces before its keys or dashes.</summary>
    public int Column { get; } = column;

    /// <summary>A list; else a mapping.</summary>
    public bool IsList { get; } = isList;

    /// <summary>Whether its last key or dash has no value yet, so that deeper lines may follow.</summary>
    public bool Awaiting { get; set; }

    /// <summary>Where its last key stands; empty for none.</summary>
    public TextSpan LastKeyAt { get; set; }

    /// <summary>Its last key as typed, for findings.</summary>
    public string LastKey => source.Cut(LastKeyAt);
}
