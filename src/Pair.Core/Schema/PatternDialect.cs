using System.Globalization;
using System.Text;

namespace Pair.Core.Schema;

/// <summary>ECMAScript's regular expressions, with its flag u, in the dialect of .NET.</summary>
internal static class PatternDialect
{
    // A character is one also where .NET counts two; in a class such characters stay two, which no schema of ours needs.
    private const string Point = @"(?:[^\n\r\u2028\u2029\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    // Where .NET differs: $ is the very end, . is one character, \d, \w and \s are as in ECMAScript, \p{Letter} has a short name.
    public static string Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 8);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                i = Escape(pattern, i + 1, inClass, result);
                continue;
            }
            inClass = c == '[' || (c != ']' && inClass);
            if (!inClass && i + 1 < pattern.Length && char.IsSurrogatePair(c, pattern[i + 1])) result.Append(Whole(pattern.Substring(i++, 2)));
            else result.Append(inClass ? c.ToString() : c switch { '$' => "\\z", '.' => Point, _ => c.ToString() });
        }
        return result.ToString();
    }

    private const string Digit = "0-9";
    private const string NoDigit = @"\0-\x2F\x3A-\uFFFF";
    private const string Word = "a-zA-Z0-9_";
    private const string NoWord = @"\0-\x2F\x3A-\x40\x5B-\x5E\x60\x7B-\uFFFF";
    private const string Space = @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private const string NoSpace = @"\0-\x08\x0E-\x1F\x21-\x9F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF";

    private static int Escape(string pattern, int at, bool inClass, StringBuilder result)
    {
        if (pattern[at] switch { 'd' => Digit, 'D' => NoDigit, 'w' => Word, 'W' => NoWord, 's' => Space, 'S' => NoSpace, _ => null } is { } set)
        {
            result.Append(inClass ? set : $"[{set}]");
            return at;
        }
        if (pattern[at] == 'u' && at + 1 < pattern.Length && pattern[at + 1] == '{' && pattern.IndexOf('}', at) is var end and > 0
            && int.TryParse(pattern.AsSpan(at + 2, end - at - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number))
        {
            result.Append(number > 0xFFFF && !inClass ? Whole(new Rune(number).ToString()) : string.Concat(new Rune(number).ToString().Select(unit => $"\\u{(int)unit:X4}")));
            return end;
        }
        var close = pattern[at] is 'p' or 'P' && at + 1 < pattern.Length && pattern[at + 1] == '{' ? pattern.IndexOf('}', at) : -1;
        if (close < 0)
        {
            result.Append('\\').Append(pattern[at]);
            return at;
        }
        result.Append('\\').Append(pattern[at]).Append('{').Append(Category(pattern[(at + 2)..close])).Append('}');
        return close;
    }

    private static string Whole(string character) => $"(?:{character})";

    private static string Category(string name) => name switch
    {
        "Letter" => "L", "Number" => "N", "Punctuation" => "P", "Symbol" => "S", "Mark" => "M", "Separator" => "Z",
        "digit" or "Decimal_Number" => "Nd", "Lowercase_Letter" => "Ll", "Uppercase_Letter" => "Lu", _ => name,
    };
}
