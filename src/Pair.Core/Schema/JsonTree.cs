using System.Text.Json;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Schema;

/// <summary>Makes a tree of a JSON value, so that a schema's <c>const</c> and <c>enum</c> compare with what authors wrote. It stands nowhere.</summary>
internal static class JsonTree
{
    private static readonly Location Nowhere = new(new SourceText("", ""), default);

    public static YamlNode From(JsonValue value) => value.Kind switch
    {
        JsonTokenType.StartObject => new YamlMapping(value.Members.ConvertAll(member => new YamlEntry(Scalar(member.Name, YamlScalarKind.Text), From(member.Value))).ToSeq(), Nowhere),
        JsonTokenType.StartArray => new YamlSequence(value.Items.ConvertAll(From).ToSeq(), Nowhere),
        JsonTokenType.String => Scalar(value.Text, YamlScalarKind.Text),
        JsonTokenType.Number => Scalar(value.Text, YamlScalarKind.Number),
        JsonTokenType.True => Scalar("true", YamlScalarKind.Boolean),
        JsonTokenType.False => Scalar("false", YamlScalarKind.Boolean),
        _ => Scalar("", YamlScalarKind.Null),
    };

    private static YamlScalar Scalar(string value, YamlScalarKind kind) => new(value, kind, false, Nowhere);
}
