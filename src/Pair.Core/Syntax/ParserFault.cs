using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>Says in a lead's words what the parser could not read, where proofreading found no better reason.</summary>
internal static class ParserFault
{
    public static Finding Explain(SourceText source, YamlEvent fault)
    {
        var (message, help) = Words(fault.Value);
        return new Finding("yaml-syntax", Severity.Error, message, new Location(source, Span(source, fault.Start))) { Help = help };
    }

    private static (string Message, string Help) Words(string parser) => parser switch
    {
        _ when parser.Contains("tab", StringComparison.Ordinal) =>
            ("a tab in the indentation near here; YAML wants spaces", "delete the tab and type spaces, as on the lines around it"),
        _ when parser.Contains("escape", StringComparison.Ordinal) =>
            ("inside \"…\" a backslash has a meaning of its own", "use single quotation marks around the value"),
        _ when parser.Contains("indentation", StringComparison.Ordinal) =>
            ("this line begins too far to the left for the text that it belongs to", "indent it deeper than the key of its value"),
        _ when parser.Contains("'-' indicator", StringComparison.Ordinal) =>
            ("an item of a list is expected here", "begin the line with a dash and a space, in the column of the dashes above"),
        _ when parser.Contains("expected key", StringComparison.Ordinal) =>
            ("a key is expected here", "begin the line with a key, a colon and a space, in the column of the keys above"),
        _ when parser.Contains("quoted scalar", StringComparison.Ordinal) =>
            ("a text in quotation marks is not closed", "write the same quotation mark where the text ends"),
        _ when parser.Contains("flow", StringComparison.Ordinal) || parser.Length == 0 =>
            ("the brackets here do not fit together", "close every [ with ] and every { with }, and put a comma between the parts"),
        _ => ("this cannot be understood", "look at this line and the one above: spaces before it, a space behind each colon, quotation marks and brackets closed"),
    };

    // From the place that the parser names to the end of its line; at the end of the text, the last word before it.
    private static TextSpan Span(SourceText source, int start)
    {
        var text = source.Content;
        start = Math.Clamp(start, 0, text.Length);
        while (start > 0 && (start == text.Length || char.IsWhiteSpace(text[start])) && char.IsWhiteSpace(text[start - 1])) start--;
        if (start > 0 && (start == text.Length || text[start] is '\r' or '\n')) start--;
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : start + length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
