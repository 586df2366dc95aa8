using System.Text;

namespace Pair.Core.Syntax;

/// <summary>A text as it stands in a file that the program writes.</summary>
internal static class YamlText
{
    /// <summary>As one scalar on one line. Ids need no quotes; all else gets them, with JSON's escapes, which are YAML's too.</summary>
    public static string OnOneLine(string value)
    {
        if (value.Length > 0 && char.IsAsciiLetter(value[0]) && value is not ("true" or "false" or "null") && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')
            && !value.All(letter => char.IsAsciiHexDigit(letter))) return value;
        var quoted = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                0x2028 or 0x2029 or 0xFEFF => $"\\u{rune.Value:x4}",
                _ when Rune.IsControl(rune) => $"\\u{rune.Value:x4}",
                _ => rune.ToString(),
            });
        return quoted.Append('"').ToString();
    }
}
