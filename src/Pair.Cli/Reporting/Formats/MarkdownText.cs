using System.Text;

namespace Pair.Cli.Reporting.Formats;

/// <summary>Words of files inside a page of Markdown: none of them becomes markup, and none ends a cell.</summary>
internal static class MarkdownText
{
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

    /// <summary>Words that hold no markup, whatever signs stand in them.</summary>
    public static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
            result.Append(unit switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                // A backslash before it would not keep it from ending the cell everywhere.
                '|' => "&#124;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '$' or '#' or '!' => $"\\{unit}",
                _ => unit.ToString(),
            });
        return result.ToString();
    }
}
