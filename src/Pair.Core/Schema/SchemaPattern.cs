using System.Text;
using System.Text.RegularExpressions;

namespace Pair.Core.Schema;

/// <summary>A regular expression of the schema, in ECMAScript's form; it is built when it is first asked.</summary>
internal sealed class SchemaPattern(string pattern)
{
    // Only the schema's own patterns run, but on texts of any length.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly string[]? words = Words(pattern);
    private Regex? regex;

    public bool Matches(string text)
    {
        if (words is not null) return Array.IndexOf(words, text) >= 0;
        if (pattern == IdPattern) return IsId(text);
        regex ??= new Regex(Translate(pattern), RegexOptions.CultureInvariant, Longest);
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // Ids are asked for so often that they are matched by hand.
    private const string IdPattern = "^[a-z][a-z0-9-]*$";

    private static bool IsId(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetterLower(text[0])) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return true;
    }

    // `^(one|two|three)$` is a list of words.
    private static string[]? Words(string pattern)
    {
        if (!pattern.StartsWith("^(", StringComparison.Ordinal) || !pattern.EndsWith(")$", StringComparison.Ordinal)) return null;
        foreach (var c in pattern.AsSpan(2, pattern.Length - 4))
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '|' or ' ')) return null;
        return pattern[2..^2].Split('|');
    }

    // Where .NET differs: $ is the very end, \d, \w and \s are as in ECMAScript, \p{Letter} has a short name.
    private static string Translate(string pattern)
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
            result.Append(c == '$' && !inClass ? "\\z" : c.ToString());
        }
        return result.ToString();
    }

    private static int Escape(string pattern, int at, bool inClass, StringBuilder result)
    {
        const string Space = "\\t\\n\\v\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
        var set = pattern[at] switch { 'd' or 'D' => "0-9", 'w' or 'W' => "a-zA-Z0-9_", 's' or 'S' => Space, _ => null };
        if (set is not null && (char.IsLower(pattern[at]) || !inClass))
        {
            var not = char.IsUpper(pattern[at]) ? "^" : "";
            result.Append(inClass ? set : $"[{not}{set}]");
            return at;
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

    private static string Category(string name) => name switch
    {
        "Letter" => "L", "Number" => "N", "Punctuation" => "P", "Symbol" => "S", "Mark" => "M", "Separator" => "Z",
        "digit" or "Decimal_Number" => "Nd", "Lowercase_Letter" => "Ll", "Uppercase_Letter" => "Lu", _ => name,
    };
}
