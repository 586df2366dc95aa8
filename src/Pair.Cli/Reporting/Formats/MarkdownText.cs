using System.Text;

namespace Pair.Cli.Reporting.Formats;

/// <summary>Words of files inside a page of Markdown: none of them becomes markup, and none ends a cell.</summary>
internal static class MarkdownText
{
    // A blank without width parts a sign from the name behind it, and nobody sees it.
    private const string Nothing = "&#8203;";

    /// <summary>A sentence in one line. Messages put what can be typed between backticks, as Markdown does; where the author's own words hold some, all are shown as they are.</summary>
    public static string Prose(string text)
    {
        var parts = ScreenText.Clean(Advice.InOneLine(text)).Split('`');
        var paired = parts.Length % 2 == 1 && (parts.Length == 1 || !parts.AsSpan()[1..^1].Contains(""));
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < parts.Length; i++)
            if (paired && i % 2 == 1) result.Append(Code(parts[i]));
            else result.Append(paired || i == 0 ? "" : "\\`").Append(Escaped(parts[i]));
        return result.ToString();
    }

    /// <summary>Words that can be typed, a path or a name.</summary>
    public static string Code(string text)
    {
        text = ScreenText.Clean(text);
        return text.Length > 0 && text.AsSpan().IndexOfAny("`|\\<") < 0 ? $"`{text}`" : Escaped(text);
    }

    /// <summary>Words that hold no markup, whatever signs stand in them, and that call nobody: no person is told, no thread and no page linked.</summary>
    public static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // A backslash before it would not keep it from ending the cell everywhere.
                '|' => "&#124;",
                // An address would become a link, with the backslashes that stand before its signs.
                '/' when IsOfAddress(text, i) => "\\/",
                '.' when i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => "\\.",
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '$' or '#' or '!' => $"\\{text[i]}",
                var unit => unit.ToString(),
            });
            if (Calls(text, i)) result.Append(Nothing);
        }
        return result.ToString();
    }

    private static bool IsOfAddress(string text, int at) => at > 0 && text[at - 1] == ':' || at > 1 && text[at - 1] == '/' && text[at - 2] == ':';

    // GitHub and GitLab look for these once the markup is resolved, so a backslash does not keep them from it.
    private static bool Calls(string text, int at)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        return text[at] switch
        {
            // The address of a mailbox calls nobody.
            '@' => !char.IsLetterOrDigit(before) && (char.IsLetterOrDigit(after) || after == '_'),
            '#' or '!' or '&' or '$' => char.IsDigit(after),
            '~' or '%' => char.IsLetterOrDigit(after) || after is '"' or '_',
            // GH-12, and {+ what came +}, [- what went -] on GitLab.
            '-' => char.IsDigit(after) && at > 1 && text.AsSpan(at - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase),
            '{' or '[' => after is '+' or '-',
            ':' => IsPicture(text, at),
            _ => false,
        };
    }

    // :tada:
    private static bool IsPicture(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '+')) end++;
        return end > at + 1 && end < text.Length && text[end] == ':' && !char.IsAsciiDigit(text[at + 1]);
    }
}
