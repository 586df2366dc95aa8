using System.Buffers;
using System.Text;
using System.Xml;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>What fetches something when the document is opened and needs no relationship, only words: Word's fields, and drawings of the old kind (VML).</summary>
internal static class Fields
{
    private const string Vml = "urn:schemas-microsoft-com:vml";

    private static readonly HashSet<string> fetching = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE", "DDEAUTO", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "LINK", "DATABASE", "RD",
    };

    private static readonly SearchValues<char> ends = SearchValues.Create(" \t\r\n\"\\");

    /// <summary>A refusal for the first such field; null where there is none.</summary>
    public static Refused? Refuse(SortedDictionary<string, ReadOnlyMemory<byte>> parts, SortedDictionary<string, string> types)
    {
        foreach (var (name, content) in parts)
            if (types[name].Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) && XmlPart.IsXml(name, types[name]) && First(content) is { } found) return found;
        return null;
    }

    private static Refused? First(ReadOnlyMemory<byte> content)
    {
        using var reader = XmlPart.Open(content);
        // Word cuts the words of a field into runs as it likes, and fields stand inside each other.
        var open = new Stack<StringBuilder>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.NamespaceURI == Vml && reader.GetAttribute("src") is { } source && IsOutside(source)) return Drawing(source);
            if (reader.NamespaceURI != OpenXml.Word) continue;
            if (reader.LocalName == "fldSimple" && Fetching(reader.GetAttribute("instr", OpenXml.Word)) is { } simple) return Field(simple);
            if (reader.LocalName == "fldChar")
            {
                var type = reader.GetAttribute("fldCharType", OpenXml.Word);
                if (type == "begin") open.Push(new StringBuilder());
                else if (type == "end" && open.TryPop(out var words) && Fetching(words.ToString()) is { } found) return Field(found);
            }
            else if (reader.LocalName is "instrText" or "delInstrText" && !reader.IsEmptyElement)
            {
                while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
                    if (open.TryPeek(out var words) && reader.HasValue) words.Append(reader.Value);
            }
        }
        // A field without an end: Word's mercy is not ours.
        foreach (var words in open)
            if (Fetching(words.ToString()) is { } found) return Field(found);
        return null;
    }

    private static Refused Field(string name) => new($"has a field that fetches another file when it is opened ({name})",
        "click what the field shows in Word and press Ctrl+Shift+F9: it stays as it is now and fetches nothing; then save");

    private static Refused Drawing(string source) => new($"shows a picture that lies outside it, at \"{PartName.Shown(source)}\"",
        "delete that picture in Word, put it in again with Insert > Pictures, and save");

    private static bool IsOutside(string source) => source.Contains(':', StringComparison.Ordinal) || source.AsSpan().Trim().StartsWith(@"\\") || source.AsSpan().Trim().StartsWith("//");

    private static string? Fetching(string? words)
    {
        var first = (words ?? "").AsSpan().Trim();
        var end = first.IndexOfAny(ends);
        var name = (end < 0 ? first : first[..end]).ToString();
        return fetching.Contains(name) ? name.ToUpperInvariant() : null;
    }
}
