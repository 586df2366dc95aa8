using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>A node of the source tree, where it stands and the comments that belong to it.</summary>
/// <param name="Where">The node as typed: quotes and brackets included, comments left out.</param>
public abstract record YamlNode(Location Where)
{
    /// <summary>Comments that stand before the node or behind it on its line, in order.</summary>
    public Seq<YamlComment> Comments { get; init; }
}

/// <summary>A comment, with its <c>#</c>.</summary>
/// <param name="Text">As typed, from <c>#</c> to the end of the line.</param>
/// <param name="Where">Its place.</param>
/// <param name="Inline">Whether it stands behind a value on the same line.</param>
public sealed record YamlComment(string Text, Location Where, bool Inline);

/// <summary>A single value.</summary>
/// <param name="Value">The characters after YAML's quoting and folding; for a plain value as typed.</param>
/// <param name="Kind">What a plain value is by YAML's core schema, cut down to what <c>language.md</c> allows; quoted is always text.</param>
/// <param name="Quoted">Whether it stands in quotes or in a block (<c>|</c>, <c>&gt;</c>).</param>
/// <param name="Where">Its place.</param>
public sealed record YamlScalar(string Value, YamlScalarKind Kind, bool Quoted, Location Where) : YamlNode(Where);

/// <summary>Only <c>true</c>, <c>false</c>, <c>null</c> and numbers are not text.</summary>
public enum YamlScalarKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number in JSON's form, so 0000001 and 01632 are text; the characters stay in the value.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>, or nothing behind the colon.</summary>
    Null,
}

/// <summary>A list.</summary>
public sealed record YamlSequence(Seq<YamlNode> Items, Location Where) : YamlNode(Where);

/// <summary>A mapping, in the order of the file; a key that stands twice is found before and kept once, the first.</summary>
public sealed record YamlMapping(Seq<YamlEntry> Entries, Location Where) : YamlNode(Where)
{
    /// <summary>Whether it was made of two, so that what stands in it may lie in other files than it does.</summary>
    public bool IsUnited { get; init; }

    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Value == key) return entry;
        return null;
    }

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
