using Pair.Core.Syntax;

namespace Pair.Core.Schema;

/// <content>What a single value must be.</content>
internal sealed partial class Evaluation
{
    private bool Values(SchemaNode schema, YamlNode node)
    {
        if (schema.Type is { } wanted && (KindOf(node, wanted) & wanted) == 0) return Tell(FaultKind.Type, schema, node);
        if (schema.Const is { } constant && !SameValue.Comparer.Equals(constant, node)) return Tell(FaultKind.Const, schema, node);
        if (schema.Enum is { } words && !IsOneOf(words, node)) return Tell(FaultKind.Enum, schema, node);
        return node is not YamlScalar scalar || scalar.Kind switch
        {
            YamlScalarKind.Text => Text(schema, scalar),
            YamlScalarKind.Number => Number(schema, scalar),
            _ => true,
        };
    }

    private static bool IsOneOf(YamlNode[] words, YamlNode node)
    {
        foreach (var word in words)
            if (SameValue.Comparer.Equals(word, node)) return true;
        return false;
    }

    private static ValueKinds KindOf(YamlNode node, ValueKinds wanted) => node switch
    {
        YamlMapping => ValueKinds.Object,
        YamlSequence => ValueKinds.Array,
        YamlScalar { Kind: YamlScalarKind.Text } => ValueKinds.String,
        YamlScalar { Kind: YamlScalarKind.Boolean } => ValueKinds.Boolean,
        YamlScalar { Kind: YamlScalarKind.Null } => ValueKinds.Null,
        // 1.0 is an integer; the number is read only where that is asked.
        YamlScalar number => (wanted & ValueKinds.Number) == ValueKinds.Integer
            ? IsInteger(number.Value) ? ValueKinds.Integer : ValueKinds.None
            : ValueKinds.Number & ~ValueKinds.Integer,
        _ => ValueKinds.None,
    };

    private static bool IsInteger(string number) => number.AsSpan().IndexOfAny('.', 'e', 'E') < 0 || ExactNumber.Parse(number).IsInteger;

    private bool Text(SchemaNode schema, YamlScalar scalar)
    {
        if (schema.MaxLength is not null || schema.MinLength is not null)
        {
            var length = CodePoints(scalar.Value);
            if (length > schema.MaxLength || length < schema.MinLength) return Tell(FaultKind.Length, schema, scalar);
        }
        if (schema.Pattern is { } pattern && !pattern.Matches(scalar.Value)) return Tell(FaultKind.Pattern, schema, scalar);
        if (options.AssertFormats && schema.Format is { } format && !Formats.Holds(format, scalar.Value)) return Tell(FaultKind.Format, schema, scalar);
        return true;
    }

    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        return count;
    }

    private bool Number(SchemaNode schema, YamlScalar scalar)
    {
        if (schema is { MultipleOf: null, Maximum: null, Minimum: null, ExclusiveMaximum: null, ExclusiveMinimum: null }) return true;
        var number = ExactNumber.Parse(scalar.Value);
        var holds = (schema.MultipleOf is not { } unit || number.IsMultipleOf(unit.Number))
            && (schema.Maximum is not { } most || number <= most.Number)
            && (schema.ExclusiveMaximum is not { } below || number < below.Number)
            && (schema.Minimum is not { } least || number >= least.Number)
            && (schema.ExclusiveMinimum is not { } above || number > above.Number);
        return holds || Tell(FaultKind.Range, schema, scalar);
    }
}
