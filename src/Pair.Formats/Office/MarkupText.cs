using System.Text;
using System.Xml;

namespace Pair.Formats.Office;

/// <summary>Words on their way into an XML part: nothing in them can become markup or break the file.</summary>
internal static class MarkupText
{
    /// <summary>A whole part from markup of our own.</summary>
    public static byte[] Whole(string markup) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n" + markup);

    /// <summary>Words as they may stand in markup, also inside a quoted attribute.</summary>
    public static string Escape(string text) => Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Words without the control characters and lone surrogates that XML 1.0 has no way to write: Word and Excel refuse a file that holds one.</summary>
    public static string Clean(string text)
    {
        // Most words are plain letters, which are seen to be so many at once.
        var start = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (start < 0) return text;
        for (var i = start; i < text.Length; i++)
            if (!XmlConvert.IsXmlChar(text[i]))
                return Replaced(text);
        return text;
    }

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair) clean.Append(text[i++]).Append(text[i]);
            // Vertical tabs and form feeds part words, as a blank does.
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : text[i] is '\v' or '\f' ? ' ' : '\uFFFD');
        }
        return clean.ToString();
    }
}
