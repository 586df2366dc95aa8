using Pair.Core.Syntax;

namespace Pair.Core.Schema;

/// <summary>One schema object, read into fields; a keyword that is not there is null.</summary>
internal sealed class SchemaNode(JsonValue element, SchemaResource resource)
{
    private SchemaNode? refTarget;

    public JsonValue Element { get; } = element;
    public SchemaResource Resource { get; set; } = resource;

    /// <summary>Set when the schema is <c>true</c> or <c>false</c>.</summary>
    public bool? Constant { get; set; }

    public string? Title { get; set; }
    public string? Description { get; set; }
    public JsonValue? Examples { get; set; }

    public string? Ref { get; set; }

    /// <summary>What <see cref="Ref"/> leads to, followed when it is first asked for: words and findings must not depend on what was evaluated before.</summary>
    public SchemaNode? RefTarget => Ref is null ? null : refTarget ??= Resource.All.Follow(this, Ref);

    public string? DynamicRef { get; set; }
    public SchemaNode? DynamicRefTarget { get; set; }

    public SchemaNode[]? AllOf { get; set; }
    public SchemaNode[]? AnyOf { get; set; }
    public SchemaNode[]? OneOf { get; set; }
    public SchemaNode? Not { get; set; }
    public SchemaNode? If { get; set; }
    public SchemaNode? Then { get; set; }
    public SchemaNode? Else { get; set; }
    public Dictionary<string, SchemaNode>? Defs { get; set; }

    /// <summary>What older drafts have in place of <c>$defs</c>.</summary>
    public Dictionary<string, SchemaNode>? Definitions { get; set; }

    public Dictionary<string, SchemaNode>? DependentSchemas { get; set; }
    public Dictionary<string, string[]>? DependentRequired { get; set; }

    public SchemaNode[]? PrefixItems { get; set; }
    public SchemaNode? Items { get; set; }
    public SchemaNode? Contains { get; set; }
    public SchemaNode? UnevaluatedItems { get; set; }
    public Dictionary<string, SchemaNode>? Properties { get; set; }
    public PatternSchema[]? PatternProperties { get; set; }
    public SchemaNode? AdditionalProperties { get; set; }
    public SchemaNode? PropertyNames { get; set; }
    public SchemaNode? UnevaluatedProperties { get; set; }

    public ValueKinds? Type { get; set; }
    public YamlNode[]? Enum { get; set; }
    public YamlNode? Const { get; set; }
    public Limit? MultipleOf { get; set; }
    public Limit? Maximum { get; set; }
    public Limit? ExclusiveMaximum { get; set; }
    public Limit? Minimum { get; set; }
    public Limit? ExclusiveMinimum { get; set; }
    public SchemaPattern? Pattern { get; set; }
    public string? Format { get; set; }
    public string[]? Required { get; set; }
    public bool UniqueItems { get; set; }

    /// <summary>Counts are doubles: JSON may write 2.0.</summary>
    public double? MaxLength { get; set; }
    public double? MinLength { get; set; }
    public double? MaxItems { get; set; }
    public double? MinItems { get; set; }
    public double? MaxContains { get; set; }
    public double? MinContains { get; set; }
    public double? MaxProperties { get; set; }
    public double? MinProperties { get; set; }

    public bool AsksUnevaluated => UnevaluatedItems is not null || UnevaluatedProperties is not null;
}

/// <summary>The kinds of JSON values, as a set.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Integer = 16,
    // Every integer is a number too.
    Number = 32 | Integer,
    String = 64,
}

/// <summary>A number of the schema; it is worked out when a number is held against it.</summary>
internal sealed class Limit(string text)
{
    // In a box: areas are read side by side, and of a number that is written field by field another thread could see half.
    private object? number;

    public string Text { get; } = text;

    public ExactNumber Number => (ExactNumber)(number ??= ExactNumber.Parse(Text));
}

/// <summary>The schema of values whose key has a form.</summary>
internal sealed record PatternSchema(SchemaPattern Pattern, SchemaNode Schema);
