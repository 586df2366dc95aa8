using System.Buffers;
using System.Text;
using System.Xml;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>Word's fields that fetch something when the document is opened: they need no relationship, only words.</summary>
internal static class Fields
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly HashSet<string> fetching = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "LINK", "DATABASE", "RD",
    };

    private static readonly SearchValues<char> ends = SearchValues.Create(" \t\r\n\"\\");

    /// <summary>A refusal for the first such field; null where there is none.</summary>
    public static Refused? Refuse(SortedDictionary<string, ReadOnlyMemory<byte>> parts, SortedDictionary<string, string> types)
    {
        foreach (var (name, content) in parts)
            if (types[name].Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) && XmlPart.IsXml(name, types[name]) && First(content) is { } field)
                return new Refused($"has a field that fetches another file when it is opened ({field})", "click what the field shows in Word and press Ctrl+Shift+F9: it stays as it is now and fetches nothing; then save");
        return null;
    }

    private static string? First(ReadOnlyMemory<byte> content)
    {
        using var reader = XmlPart.Open(content);
        // Word cuts the words of a field into runs as it likes, and fields stand inside each other.
        var open = new Stack<StringBuilder>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != Namespace) continue;
            if (reader.LocalName == "fldSimple" && Fetching(reader.GetAttribute("instr", Namespace)) is { } simple) return simple;
            if (reader.LocalName == "fldChar")
            {
                var type = reader.GetAttribute("fldCharType", Namespace);
                if (type == "begin") open.Push(new StringBuilder());
                else if (type == "end" && open.TryPop(out var words) && Fetching(words.ToString()) is { } found) return found;
            }
            else if (reader.LocalName is "instrText" or "delInstrText" && !reader.IsEmptyElement)
            {
                while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
                    if (open.TryPeek(out var words) && reader.HasValue) words.Append(reader.Value);
            }
        }
        // A field without an end: Word's mercy is not ours.
        foreach (var words in open)
            if (Fetching(words.ToString()) is { } found) return found;
        return null;
    }

    private static string? Fetching(string? words)
    {
        var first = (words ?? "").AsSpan().Trim();
        var end = first.IndexOfAny(ends);
        var name = (end < 0 ? first : first[..end]).ToString();
        return fetching.Contains(name) ? name.ToUpperInvariant() : null;
    }
}
