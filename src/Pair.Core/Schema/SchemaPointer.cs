namespace Pair.Core.Schema;

/// <summary>Follows a JSON Pointer inside a schema, through what has been read and, where it leaves that, through the JSON itself.</summary>
internal sealed class SchemaPointer(SchemaResources resources)
{
    public SchemaNode? Walk(SchemaNode root, string pointer)
    {
        var tokens = pointer[1..].Split('/');
        var node = root;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = Unescape(tokens[i]);
            var next = i + 1 < tokens.Length ? Unescape(tokens[i + 1]) : "";
            if (Single(node, token) is { } single) node = single;
            else if (Among(node, token, next) is { } among)
            {
                node = among;
                i++;
            }
            else return Unread(node, tokens[i..]);
        }
        return node;
    }

    private static SchemaNode? Single(SchemaNode node, string keyword) => keyword switch
    {
        "not" => node.Not, "if" => node.If, "then" => node.Then, "else" => node.Else,
        "items" => node.Items, "contains" => node.Contains, "additionalProperties" => node.AdditionalProperties,
        "propertyNames" => node.PropertyNames, "unevaluatedItems" => node.UnevaluatedItems, "unevaluatedProperties" => node.UnevaluatedProperties,
        _ => null,
    };

    private static SchemaNode? Among(SchemaNode node, string keyword, string key)
    {
        var keyed = keyword switch
        {
            "$defs" => node.Defs, "definitions" => node.Definitions, "properties" => node.Properties, "dependentSchemas" => node.DependentSchemas,
            _ => null,
        };
        if (keyed is not null) return keyed.GetValueOrDefault(key);
        if (keyword == "patternProperties") return Array.Find(node.PatternProperties ?? [], entry => entry.Pattern.Text == key)?.Schema;
        var listed = keyword switch { "allOf" => node.AllOf, "anyOf" => node.AnyOf, "oneOf" => node.OneOf, "prefixItems" => node.PrefixItems, _ => null };
        return listed is not null && int.TryParse(key, out var index) && index >= 0 && index < listed.Length ? listed[index] : null;
    }

    // A reference may name a place that is no keyword's; it is read as a schema when it is asked for.
    private SchemaNode? Unread(SchemaNode node, string[] tokens)
    {
        var element = node.Element;
        foreach (var raw in tokens)
        {
            var token = Unescape(raw);
            if (element[token] is { } value) element = value;
            else if (int.TryParse(token, out var index) && index >= 0 && index < element.Items.Count) element = element.Items[index];
            else return null;
        }
        return new SchemaCompiler(resources).Compile(element, node.Resource);
    }

    private static string Unescape(string token) => token.Replace("~1", "/").Replace("~0", "~");
}
