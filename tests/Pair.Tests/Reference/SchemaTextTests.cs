using System.Text.Json;

namespace Pair.Tests.Reference;

/// <summary>Editors show a schema's titles and descriptions while people type: they are the manual that everybody reads.</summary>
public sealed class SchemaTextTests
{
    public static TheoryData<string> Schemas => ["baseline", "pathway", "workspace"];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_property_has_a_title_and_a_description(string name)
    {
        var silent =
            from properties in Of(name).Keyword("properties", asking: false)
            from property in properties.Value.EnumerateObject()
            where Text(property.Value, "title").Length == 0 || !(Text(property.Value, "description") is [.., '.' or '?'])
            select $"{properties.Place}/{property.Name}";
        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void What_is_wrong_in_a_oneOf_could_be_told_to_nobody(string name) => Assert.Empty(Of(name).Keyword("oneOf"));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_property_that_nobody_knows_is_never_let_through(string name)
    {
        var open =
            from properties in Of(name).Keyword("properties", asking: false)
            let parent = properties.Place[..^"/properties".Length]
            where !Of(name).Keyword("additionalProperties").Any(found => found.Place == parent + "/additionalProperties")
            select properties.Place;
        Assert.Empty(open);
    }

    private static SchemaFile Of(string name) => SchemaFile.Named(name);

    private static string Text(JsonElement property, string key) => property.TryGetProperty(key, out var text) ? text.GetString()! : "";
}
