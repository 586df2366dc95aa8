namespace Pair.Core.Syntax;

/// <summary>What an unquoted value is: only <c>true</c>, <c>false</c>, <c>null</c> and numbers in JSON's form are not text.</summary>
internal static class PlainScalars
{
    public static YamlScalarKind KindOf(string value) => value switch
    {
        "" or "null" => YamlScalarKind.Null,
        "true" or "false" => YamlScalarKind.Boolean,
        _ => IsNumber(value) ? YamlScalarKind.Number : YamlScalarKind.Text,
    };

    // -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
    private static bool IsNumber(string value)
    {
        var i = value[0] == '-' ? 1 : 0;
        var whole = Digits(value, i);
        if (whole == 0 || (whole > 1 && value[i] == '0')) return false;
        i += whole;
        if (i < value.Length && value[i] == '.')
        {
            var fraction = Digits(value, i + 1);
            if (fraction == 0) return false;
            i += 1 + fraction;
        }
        if (i < value.Length && value[i] is 'e' or 'E')
        {
            i++;
            if (i < value.Length && value[i] is '+' or '-') i++;
            var exponent = Digits(value, i);
            if (exponent == 0) return false;
            i += exponent;
        }
        return i == value.Length;
    }

    private static int Digits(string value, int from)
    {
        var i = from;
        while (i < value.Length && char.IsAsciiDigit(value[i])) i++;
        return i - from;
    }
}
