namespace Pair.Core.Syntax;

/// <summary>One thing that the parser saw, with offsets into the text.</summary>
internal readonly record struct YamlEvent(YamlEventKind Kind, int Start, int End)
{
    /// <summary>A scalar's value, or what the parser says of a fault.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether a scalar is in quotes or a block.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether a scalar is a block (<c>|</c>, <c>&gt;</c>).</summary>
    public bool Block { get; init; }

    /// <summary>Whether a collection stands in brackets.</summary>
    public bool Flow { get; init; }

    /// <summary>What YAML can do and the language does without.</summary>
    public YamlFeature Feature { get; init; }
}

internal enum YamlEventKind { Other, DocumentStart, MappingStart, MappingEnd, SequenceStart, SequenceEnd, Scalar, Alias, StreamEnd, Fault }

internal enum YamlFeature { None, Anchor, Tag, Directive }
