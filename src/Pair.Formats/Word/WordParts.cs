using Pair.Formats.Office;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word;

/// <summary>The parts that a Word file is made of.</summary>
internal static class WordParts
{
    private const string Word = PartType.Office + "wordprocessingml.";

    private static readonly IReadOnlyList<PartType> types =
    [
        .. PartType.Properties,
        new(Provenance.Part, Provenance.PartType),
        new(FieldStore.PropertiesPart, FieldStore.PropertiesType),
        new("word/comments.xml", Word + "comments+xml"),
        new("word/document.xml", Word + "document.main+xml"),
        new("word/fontTable.xml", Word + "fontTable+xml"),
        new("word/footer1.xml", Word + "footer+xml"),
        new("word/numbering.xml", Word + "numbering+xml"),
        new("word/settings.xml", Word + "settings+xml"),
        new("word/styles.xml", Word + "styles+xml"),
    ];

    /// <summary>A file that has none of them yet.</summary>
    public static OfficePackage Package() => new(types);

    /// <summary>A file that has none of them yet, and will have a head on its pages.</summary>
    public static OfficePackage PackageWithHead() => new([.. types, new PartType("word/header1.xml", Word + "header+xml")]);
}
