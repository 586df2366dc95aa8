using System.Globalization;
using System.Xml.Linq;
using Pair.Core.Alignment;
using Pair.Core.Text;
using Pair.Formats.Office;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>The elements that say that something came or went, by whom and when (ISO/IEC 29500-1, 17.13.5).</summary>
/// <param name="author">Who made the change at a place.</param>
/// <param name="fields">Where the fields of the new document stand.</param>
internal sealed class Marks(Func<Location?, Authorship> author, IReadOnlyDictionary<string, Location> fields)
{
    // Word calls a file with a longer name broken.
    private const int LongestName = 255;

    private readonly Dictionary<Location, Authorship> known = [];
    private Authorship? nowhere;

    /// <summary>Who changed the field of a tag; who changed what no place of the new source says where there is none.</summary>
    public Authorship Of(string? tag)
    {
        if (tag is null || !fields.TryGetValue(tag, out var where)) return nowhere ??= author(null);
        if (!known.TryGetValue(where, out var its)) known.Add(where, its = author(where));
        return its;
    }

    /// <summary>The tag of the first field in a piece that the new document has; null where there is none.</summary>
    public string? TagIn(Piece piece)
    {
        foreach (var atom in piece.Atoms)
            if (atom.Tag is { } tag && fields.ContainsKey(tag)) return tag;
        return null;
    }

    /// <summary>An empty mark: round words, or on the end of a paragraph, or on a row.</summary>
    public static XElement Mark(RunKind kind, Authorship its) =>
        new(W + (kind == RunKind.Come ? "ins" : "del"),
            // Its number comes when all is there.
            new XAttribute(W + "id", 0),
            new XAttribute(W + "author", Name(its.Name)),
            new XAttribute(W + "date", its.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));

    private static string Name(string name)
    {
        var clean = MarkupText.Clean(name);
        if (clean.Length <= LongestName) return clean;
        return clean[..(char.IsHighSurrogate(clean[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }
}
