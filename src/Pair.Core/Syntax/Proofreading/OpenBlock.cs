using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <summary>A mapping or list that is open while lines are read.</summary>
internal sealed class OpenBlock(SourceText source, int column, bool isList)
{
    /// <summary>Spaces before its keys or dashes.</summary>
    public int Column { get; } = column;

    /// <summary>A list; else a mapping.</summary>
    public bool IsList { get; } = isList;

    /// <summary>Whether its last key or dash has no value yet, so that deeper lines may follow.</summary>
    public bool Awaiting { get; set; }

    /// <summary>Where the first dash of a list stands, as long as behind each of its dashes is a key alone, so that the dashes may be too much; else -1.</summary>
    public int DashBeforeKey { get; set; } = -1;

    /// <summary>Where its last key stands; empty for none.</summary>
    public TextSpan LastKeyAt { get; set; }

    /// <summary>Its last key as typed, for findings.</summary>
    public string LastKey => source.Cut(LastKeyAt);
}
