using System.Text.Json;

namespace Pair.Core.Schema;

/// <summary>
/// A JSON value of a schema. Read with <see cref="Utf8JsonReader"/> into classes of our own: <see cref="JsonElement"/> is a struct, and
/// lists of it are compiled at every start of the program, which takes longer than all the reading.
/// </summary>
internal sealed class JsonValue(JsonTokenType kind, string text)
{
    private static readonly List<JsonValue> NoItems = [];
    private static readonly List<JsonMember> NoMembers = [];

    /// <summary>The token that the value is, or begins with.</summary>
    public JsonTokenType Kind { get; } = kind;

    /// <summary>A string's text, a number's digits.</summary>
    public string Text { get; } = text;

    /// <summary>The items of a list.</summary>
    public List<JsonValue> Items { get; private init; } = NoItems;

    /// <summary>The members of an object, in order.</summary>
    public List<JsonMember> Members { get; private init; } = NoMembers;

    /// <summary>The value of a member, or null.</summary>
    public JsonValue? this[string name] => Members.Find(member => member.Name == name)?.Value;

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 256 });
        reader.Read();
        var value = Read(ref reader);
        // Words behind the value are a fault too.
        while (reader.Read()) { }
        return value;
    }

    private static JsonValue Read(ref Utf8JsonReader reader)
    {
        var kind = reader.TokenType;
        switch (kind)
        {
            case JsonTokenType.StartObject:
                var members = new List<JsonMember>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = Word(ref reader);
                    reader.Read();
                    members.Add(new JsonMember(name, Read(ref reader)));
                }
                return new JsonValue(kind, "") { Members = members };
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader));
                return new JsonValue(kind, "") { Items = items };
            case JsonTokenType.Number:
                return new JsonValue(kind, System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
            default:
                return new JsonValue(kind, kind == JsonTokenType.String ? Word(ref reader) : "");
        }
    }

    private static string Word(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("half a character in a text", fault);
        }
    }
}

/// <summary>A name and its value.</summary>
internal sealed record JsonMember(string Name, JsonValue Value);
