using System.Buffers;
using System.Globalization;
using System.Text;
using Pair.Core.Syntax;

namespace Pair.Core.Formatting;

/// <summary>How a single value or key is typed on one line: plain where it can be, else in double quotes, and in single ones where it holds double ones.</summary>
internal static class Scalars
{
    private const int LengthOfFingerprints = 16;
    private static readonly SearchValues<char> InFingerprints = SearchValues.Create("0123456789abcdef");
    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(" '\"&*!?");
    private static readonly SearchValues<char> InNumbersAndTimes = SearchValues.Create("0123456789abcdefABCDEFxXoO_+-.:TZtz");

    /// <summary>A key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="wasInside">Whether it stood between brackets.</param>
    /// <param name="inside">Whether it is to stand between brackets.</param>
    public static string Key(YamlScalar key, bool wasInside, bool inside)
    {
        if (key.Kind != YamlScalarKind.Text) return key.Value.Length == 0 ? "null" : key.Value;
        if (!key.Quoted && (IsAsTyped(key) && wasInside == inside || IsPlain(key.Value, inside)) && !key.Value.Contains(" *", StringComparison.Ordinal)) return key.Value;
        return key.Quoted && IsPlain(key.Value, inside: true) && key.Value != "<<" && !IsOtherElsewhere(key.Value) && key.Value.AsSpan().IndexOfAny(NotInKeys) < 0 ? key.Value : Quoted(key);
    }

    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="wasInside">Whether it stood between brackets.</param>
    /// <param name="inside">Whether it is to stand between brackets.</param>
    public static string Value(YamlScalar value, bool wasInside, bool inside)
    {
        if (value.Kind != YamlScalarKind.Text) return value.Value.Length == 0 && inside ? "null" : value.Value;
        if (!value.Quoted && IsAsTyped(value) && wasInside == inside) return value.Value;
        return IsPlain(value.Value, inside) && !(value.Quoted && (IsOtherElsewhere(value.Value) || IsSpeltOut(value))) ? value.Value : Quoted(value);
    }

    /// <summary>Whether a text can stand in a block: no character that needs an escape, and that no editor or program takes for the end of a line.</summary>
    public static bool IsPrintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (NeedsEscape(rune) && rune.Value != '\n') return false;
        return true;
    }

    // On one line, without quotes, and read as it stands; with colons that only its neighbours make no sign of YAML, it is not taken elsewhere.
    private static bool IsAsTyped(YamlScalar scalar) =>
        scalar.Where.Span.Length == scalar.Value.Length && scalar.Where.Words == scalar.Value
        && scalar.Value is not ([':', ..] or [.., ':']) && !scalar.Value.Contains(" :", StringComparison.Ordinal);

    // Careful: what is not certain keeps its quotes.
    private static bool IsPlain(string text, bool inside)
    {
        if (text.Length == 0 || PlainScalars.KindOf(text) != YamlScalarKind.Text) return false;
        var first = text[0];
        if (!char.IsLetterOrDigit(first) && first is not ('(' or '£' or '€' or '+' or '/' or '_')) return false;
        if (char.IsWhiteSpace(text[^1]) || text[^1] == ':') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign is '\t' or '\n' or '\r' or '\uFEFF' || (char.IsControl(sign) && sign != '\t') || sign is '\u2028' or '\u2029') return false;
            if (inside && sign is ',' or '[' or ']' or '{' or '}' or '?') return false;
            // The parser is careful too.
            if (sign == '#') return false;
            if (sign == ':' && !(text[i + 1] == '/' || (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])))) return false;
        }
        return IsPrintable(text);
    }

    // Text here, but something else for other programs that read YAML: `no`, 0012, 2026-05-01, 12:30. Who put it into quotes may have thought of those.
    private static bool IsOtherElsewhere(string text)
    {
        // One fingerprint of many may be all digits, or digits round an e: in a list of them all have quotes.
        if (text.Length == LengthOfFingerprints && text.AsSpan().IndexOfAnyExcept(InFingerprints) < 0) return true;
        if (char.IsAsciiDigit(text[0]) || text[0] is '+') return text.AsSpan().IndexOfAnyExcept(InNumbersAndTimes) < 0;
        return text.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N";
    }

    // Somebody chose how to write what cannot be seen, such as "\u00A0".
    private static bool IsSpeltOut(YamlScalar scalar) =>
        scalar.Quoted && scalar.Where.Words is ['"', ..] words && words.Contains('\\')
        && !words.AsSpan().ContainsAny('\r', '\n') && !scalar.Value.AsSpan().ContainsAny('"', '\\');

    private static string Quoted(YamlScalar scalar)
    {
        var (text, words) = (scalar.Value, scalar.Quoted ? scalar.Where.Words : "");
        if (text.AsSpan().ContainsAny('"', '\\') && IsPrintable(text) && !text.Contains('\n')) return $"'{text.Replace("'", "''")}'";
        if (IsSpeltOut(scalar) && !words.Contains('\t') && !words.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')) return words;
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t", '\r' => "\\r",
                0x85 => "\\N", 0x2028 => "\\L", 0x2029 => "\\P",
                _ when NeedsEscape(rune) => rune.Value > 0xFFFF ? $"\\U{rune.Value.ToString("X8", CultureInfo.InvariantCulture)}" : $"\\u{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}",
                _ => rune.ToString(),
            });
        return quoted.Append('"').ToString();
    }

    // Controls, marks of byte order, and what some programs take for the end of a line; hard spaces and joiners are letters like others.
    private static bool NeedsEscape(Rune rune) => rune.Value is < ' ' or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF;
}
