using System.Globalization;
using System.Text.Json;

namespace Pair.Core.Schema;

/// <summary>Reads JSON into <see cref="SchemaNode"/>s, and notes addresses and anchors on the way.</summary>
internal sealed class SchemaCompiler(SchemaResources resources)
{
    public SchemaNode Compile(JsonValue element, SchemaResource resource)
    {
        if (element.Kind is JsonTokenType.True or JsonTokenType.False)
            return new SchemaNode(element, resource) { Constant = element.Kind == JsonTokenType.True };
        if (element.Kind != JsonTokenType.StartObject) throw new JsonException($"a schema is a mapping, true or false, and not {element.Kind} {element.Text}");
        var node = new SchemaNode(element, resource);
        if (element["$id"] is { Kind: JsonTokenType.String } id) Enter(node, id.Text);
        foreach (var keyword in element.Members) Read(node, keyword.Name, keyword.Value);
        return node;
    }

    private void Enter(SchemaNode node, string id)
    {
        var address = SchemaResources.Resolve(node.Resource.Address, id);
        if (address.EndsWith('#')) address = address[..^1];
        node.Resource = resources.Open(address);
        node.Resource.Root ??= node;
    }

    private void Read(SchemaNode node, string keyword, JsonValue value)
    {
        if (ReadSchemas(node, keyword, value) || ReadLimits(node, keyword, value)) return;
        switch (keyword)
        {
            case "$anchor": node.Resource.Anchors[Text(keyword, value)] = node; break;
            case "$dynamicAnchor": node.Resource.Anchors[Text(keyword, value)] = node.Resource.DynamicAnchors[Text(keyword, value)] = node; break;
            case "$ref": node.Ref = Text(keyword, value); break;
            case "$dynamicRef": node.DynamicRef = Text(keyword, value); break;
            case "title": node.Title = Text(keyword, value); break;
            case "description": node.Description = Text(keyword, value); break;
            case "examples": node.Examples = value; break;
            case "type": node.Type = Kinds(keyword, value); break;
            case "enum": node.Enum = Items(keyword, value).ConvertAll(JsonTree.From).ToArray(); break;
            case "const": node.Const = JsonTree.From(value); break;
            case "pattern": node.Pattern = new SchemaPattern(Text(keyword, value)); break;
            case "format": node.Format = Text(keyword, value); break;
            case "required": node.Required = Texts(keyword, value); break;
            case "uniqueItems": node.UniqueItems = value.Kind switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => throw Wrong(keyword) }; break;
            case "dependentRequired":
                node.DependentRequired = new Dictionary<string, string[]>(StringComparer.Ordinal);
                foreach (var entry in Members(keyword, value)) node.DependentRequired[entry.Name] = Texts(keyword, entry.Value);
                break;
        }
    }

    private bool ReadSchemas(SchemaNode node, string keyword, JsonValue value)
    {
        switch (keyword)
        {
            case "allOf": node.AllOf = List(node, keyword, value); return true;
            case "anyOf": node.AnyOf = List(node, keyword, value); return true;
            case "oneOf": node.OneOf = List(node, keyword, value); return true;
            case "prefixItems": node.PrefixItems = List(node, keyword, value); return true;
            case "not": node.Not = Compile(value, node.Resource); return true;
            case "if": node.If = Compile(value, node.Resource); return true;
            case "then": node.Then = Compile(value, node.Resource); return true;
            case "else": node.Else = Compile(value, node.Resource); return true;
            case "items": node.Items = Compile(value, node.Resource); return true;
            case "contains": node.Contains = Compile(value, node.Resource); return true;
            case "unevaluatedItems": node.UnevaluatedItems = Compile(value, node.Resource); return true;
            case "additionalProperties": node.AdditionalProperties = Compile(value, node.Resource); return true;
            case "propertyNames": node.PropertyNames = Compile(value, node.Resource); return true;
            case "unevaluatedProperties": node.UnevaluatedProperties = Compile(value, node.Resource); return true;
            case "$defs": node.Defs = Map(node, keyword, value); return true;
            case "definitions": node.Definitions = Map(node, keyword, value); return true;
            case "properties": node.Properties = Map(node, keyword, value); return true;
            case "dependentSchemas": node.DependentSchemas = Map(node, keyword, value); return true;
            case "patternProperties":
                node.PatternProperties = Members(keyword, value).ConvertAll(entry => new PatternSchema(new SchemaPattern(entry.Name), Compile(entry.Value, node.Resource))).ToArray();
                return true;
            default: return false;
        }
    }

    private static bool ReadLimits(SchemaNode node, string keyword, JsonValue value)
    {
        switch (keyword)
        {
            case "multipleOf": node.MultipleOf = new Limit(Digits(keyword, value)); return true;
            case "maximum": node.Maximum = new Limit(Digits(keyword, value)); return true;
            case "exclusiveMaximum": node.ExclusiveMaximum = new Limit(Digits(keyword, value)); return true;
            case "minimum": node.Minimum = new Limit(Digits(keyword, value)); return true;
            case "exclusiveMinimum": node.ExclusiveMinimum = new Limit(Digits(keyword, value)); return true;
            case "maxLength": node.MaxLength = Count(keyword, value); return true;
            case "minLength": node.MinLength = Count(keyword, value); return true;
            case "maxItems": node.MaxItems = Count(keyword, value); return true;
            case "minItems": node.MinItems = Count(keyword, value); return true;
            case "maxContains": node.MaxContains = Count(keyword, value); return true;
            case "minContains": node.MinContains = Count(keyword, value); return true;
            case "maxProperties": node.MaxProperties = Count(keyword, value); return true;
            case "minProperties": node.MinProperties = Count(keyword, value); return true;
            default: return false;
        }
    }

    private SchemaNode[] List(SchemaNode node, string keyword, JsonValue value) => Items(keyword, value).ConvertAll(item => Compile(item, node.Resource)).ToArray();

    private Dictionary<string, SchemaNode> Map(SchemaNode node, string keyword, JsonValue value)
    {
        var map = new Dictionary<string, SchemaNode>(value.Members.Count, StringComparer.Ordinal);
        foreach (var entry in Members(keyword, value)) map[entry.Name] = Compile(entry.Value, node.Resource);
        return map;
    }

    private static string[] Texts(string keyword, JsonValue value) => Items(keyword, value).ConvertAll(item => Text(keyword, item)).ToArray();

    private static string Text(string keyword, JsonValue value) => value.Kind == JsonTokenType.String ? value.Text : throw Wrong(keyword);

    private static string Digits(string keyword, JsonValue value) => value.Kind == JsonTokenType.Number ? value.Text : throw Wrong(keyword);

    // JSON may write 2.0; whole numbers are far quicker to read.
    private static double Count(string keyword, JsonValue value) =>
        Digits(keyword, value) is var digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : double.Parse(digits, CultureInfo.InvariantCulture);

    private static List<JsonValue> Items(string keyword, JsonValue value) => value.Kind == JsonTokenType.StartArray ? value.Items : throw Wrong(keyword);

    private static List<JsonMember> Members(string keyword, JsonValue value) => value.Kind == JsonTokenType.StartObject ? value.Members : throw Wrong(keyword);

    private static JsonException Wrong(string keyword) => new($"{keyword} in the schema does not hold what it must");

    private static ValueKinds Kinds(string keyword, JsonValue value)
    {
        if (value.Kind == JsonTokenType.StartArray)
        {
            var all = ValueKinds.None;
            foreach (var item in value.Items) all |= Kinds(keyword, item);
            return all;
        }
        return Text(keyword, value) switch
        {
            "null" => ValueKinds.Null, "boolean" => ValueKinds.Boolean, "object" => ValueKinds.Object, "array" => ValueKinds.Array,
            "integer" => ValueKinds.Integer, "number" => ValueKinds.Number, "string" => ValueKinds.String,
            _ => throw Wrong(keyword),
        };
    }
}
