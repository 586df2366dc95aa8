using Pair.Core.Syntax;

namespace Pair.Core.Schema;

/// <summary>One keyword that does not hold for one node.</summary>
/// <param name="Kind">Which keyword, or what kind of keyword.</param>
/// <param name="Schema">The schema object with the keyword.</param>
/// <param name="Node">The node that was held against it.</param>
/// <param name="Steps">The way to the node from the root.</param>
internal sealed record Fault(FaultKind Kind, SchemaNode Schema, YamlNode Node, Step[] Steps)
{
    /// <summary>The tree and the schema that it is held against, for words that look further than this place.</summary>
    public required Whole Whole { get; init; }

    /// <summary>The schema that the nearest key or list asks with, before references; it says what the value is for.</summary>
    public SchemaNode? Asked { get; init; }

    /// <summary>What the value is for, in the schema's words.</summary>
    public string? Purpose => Wording.SchemaWords.Description(Asked) ?? Wording.SchemaWords.Description(Schema);

    /// <summary>The key that is unknown, or that may not stand here.</summary>
    public YamlEntry? Entry { get; init; }

    /// <summary>The collection that an entry belongs to by its keys, most of which are unknown where it stands; null for a single unknown key.</summary>
    public string? Collection { get; init; }

    /// <summary>The keys that are missing.</summary>
    public string[] Missing { get; init; } = [];

    /// <summary>The key that could stand in place of the missing one; null where there is none.</summary>
    public string? Either { get; init; }

    /// <summary>A place in a list: the second of two same items.</summary>
    public int Index { get; init; }

    /// <summary>The earlier of two same items.</summary>
    public YamlNode? Other { get; init; }

    /// <summary>The keys and places from the root.</summary>
    public string[] Path => [.. Steps.Select(step => step.Name)];

    /// <summary>The key under which the node stands; null at the root and in lists.</summary>
    public YamlEntry? Owner => Steps.Length == 0 ? null : Steps[^1].Entry;

    /// <summary>The nearest key above, through lists.</summary>
    public YamlEntry? NearestOwner => Array.FindLast(Steps, step => step.Entry is not null)?.Entry;
}

/// <summary>A tree and the schema that it is held against.</summary>
internal sealed record Whole(SchemaNode Schema, YamlNode Root)
{
    private Dictionary<string, string?>? ids;

    /// <summary>The ids of entries by their names, in small letters; null for a name that several ids have.</summary>
    public Dictionary<string, string?> IdsByName => ids ??= Wording.NamedIds.ByName(Root);
}

/// <summary>One step down the tree: a key, or a place in a list.</summary>
internal sealed record Step(YamlEntry? Entry, int Index)
{
    public string Name => Entry is null ? Index.ToString() : Entry.Key.Value;
}

/// <summary>The kinds of faults; of several at one node the first in this order is the cause.</summary>
internal enum FaultKind
{
    Type, Const, Enum, Pattern, Format, Length, Range,
    UnknownKey, ForbiddenKey, KeyName, Missing, Count, Unique, Contains, Never, Not, OneOf,
}
