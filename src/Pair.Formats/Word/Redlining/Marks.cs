using System.Globalization;
using System.Xml.Linq;
using Pair.Core.Alignment;
using Pair.Core.Text;
using Pair.Formats.Office;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>The elements that say that something came or went, by whom and when (ISO/IEC 29500-1, 17.13.5).</summary>
/// <param name="author">Who wrote what came at a place.</param>
/// <param name="remover">Who took something away: where its field stands now, and where it stood; null where whoever wrote what stands there now is the one.</param>
/// <param name="older">Where the fields of the old document stand.</param>
/// <param name="fields">Where those of the new one do.</param>
internal sealed class Marks(
    Func<Location?, Authorship> author, Func<Location?, Location?, Authorship>? remover, IReadOnlyDictionary<string, Location> older, IReadOnlyDictionary<string, Location> fields)
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

    /// <summary>Who took away what a field said, or a piece of the old document.</summary>
    /// <param name="tag">The field that stands there now; null for none.</param>
    /// <param name="gone">The field whose words went; null for words of the edition.</param>
    /// <param name="before">The piece that they stood in.</param>
    public Authorship Gone(string? tag, string? gone, Piece? before)
    {
        if (remover is null) return Of(tag);
        // A field that is no longer there says more than one that is: it may stand in a line that nobody touched.
        var lost = IsLost(gone) ? gone : before?.Atoms.Select(static atom => atom.Tag).FirstOrDefault(IsLost) ?? gone ?? tag;
        return remover(tag is null ? null : fields.GetValueOrDefault(tag), lost is null ? null : older.GetValueOrDefault(lost));
    }

    private bool IsLost(string? tag) => tag is not null && older.ContainsKey(tag) && !fields.ContainsKey(tag);

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
