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
            case "$anchor": node.Resource.Anchors[value.Text] = node; break;
            case "$dynamicAnchor": node.Resource.Anchors[value.Text] = node.Resource.DynamicAnchors[value.Text] = node; break;
            case "$ref": node.Ref = value.Text; break;
            case "$dynamicRef": node.DynamicRef = value.Text; break;
            case "title": node.Title = value.Text; break;
            case "description": node.Description = value.Text; break;
            case "examples": node.Examples = value; break;
            case "type": node.Type = Kinds(value); break;
            case "enum": node.Enum = value.Items.ConvertAll(JsonTree.From).ToArray(); break;
            case "const": node.Const = JsonTree.From(value); break;
            case "pattern": node.Pattern = new SchemaPattern(value.Text); break;
            case "format": node.Format = value.Text; break;
            case "required": node.Required = Texts(value); break;
            case "uniqueItems": node.UniqueItems = value.Kind == JsonTokenType.True; break;
            case "dependentRequired":
                node.DependentRequired = new Dictionary<string, string[]>(StringComparer.Ordinal);
                foreach (var entry in value.Members) node.DependentRequired[entry.Name] = Texts(entry.Value);
                break;
        }
    }

    private bool ReadSchemas(SchemaNode node, string keyword, JsonValue value)
    {
        switch (keyword)
        {
            case "allOf": node.AllOf = List(node, value); return true;
            case "anyOf": node.AnyOf = List(node, value); return true;
            case "oneOf": node.OneOf = List(node, value); return true;
            case "prefixItems": node.PrefixItems = List(node, value); return true;
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
            case "$defs" or "definitions": node.Defs = Map(node, value); return true;
            case "properties": node.Properties = Map(node, value); return true;
            case "dependentSchemas": node.DependentSchemas = Map(node, value); return true;
            case "patternProperties":
                node.PatternProperties = value.Members.ConvertAll(entry => new PatternSchema(new SchemaPattern(entry.Name), Compile(entry.Value, node.Resource))).ToArray();
                return true;
            default: return false;
        }
    }

    private static bool ReadLimits(SchemaNode node, string keyword, JsonValue value)
    {
        switch (keyword)
        {
            case "multipleOf": node.MultipleOf = new Limit(value.Text); return true;
            case "maximum": node.Maximum = new Limit(value.Text); return true;
            case "exclusiveMaximum": node.ExclusiveMaximum = new Limit(value.Text); return true;
            case "minimum": node.Minimum = new Limit(value.Text); return true;
            case "exclusiveMinimum": node.ExclusiveMinimum = new Limit(value.Text); return true;
            case "maxLength": node.MaxLength = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "minLength": node.MinLength = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "maxItems": node.MaxItems = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "minItems": node.MinItems = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "maxContains": node.MaxContains = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "minContains": node.MinContains = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "maxProperties": node.MaxProperties = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            case "minProperties": node.MinProperties = double.Parse(value.Text, CultureInfo.InvariantCulture); return true;
            default: return false;
        }
    }

    private SchemaNode[] List(SchemaNode node, JsonValue value) => value.Items.ConvertAll(item => Compile(item, node.Resource)).ToArray();

    private Dictionary<string, SchemaNode> Map(SchemaNode node, JsonValue value)
    {
        var map = new Dictionary<string, SchemaNode>(value.Members.Count, StringComparer.Ordinal);
        foreach (var entry in value.Members) map[entry.Name] = Compile(entry.Value, node.Resource);
        return map;
    }

    private static string[] Texts(JsonValue value) => value.Items.ConvertAll(item => item.Text).ToArray();

    private static ValueKinds Kinds(JsonValue value)
    {
        if (value.Kind == JsonTokenType.StartArray)
        {
            var all = ValueKinds.None;
            foreach (var item in value.Items) all |= Kinds(item);
            return all;
        }
        return value.Text switch
        {
            "null" => ValueKinds.Null, "boolean" => ValueKinds.Boolean, "object" => ValueKinds.Object, "array" => ValueKinds.Array,
            "integer" => ValueKinds.Integer, "number" => ValueKinds.Number, "string" => ValueKinds.String,
            _ => ValueKinds.None,
        };
    }
}
