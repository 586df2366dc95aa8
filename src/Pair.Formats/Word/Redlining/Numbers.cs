using System.Globalization;
using System.Xml.Linq;
using Pair.Formats.Word.Templates;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>The numbers that Word wants to be different in a whole file: of changes, bookmarks and pictures.</summary>
internal static class Numbers
{
    /// <summary>Takes the number from a picture, so that two of the same are the same.</summary>
    public static void Forget(XElement picture)
    {
        picture.SetAttributeValue("id", 0);
        picture.SetAttributeValue("name", "Picture");
    }

    /// <summary>Numbers all parts of a file in reading order.</summary>
    public static void Set(params ReadOnlySpan<XDocument> parts)
    {
        var bookmarks = new Dictionary<string, int>(StringComparer.Ordinal);
        var (next, pictures) = (0, 0);
        foreach (var part in parts)
            foreach (var element in part.Descendants())
                if (element.Name == W + "ins" || element.Name == W + "del") Number(element, next++);
                else if (element.Name == W + "bookmarkStart") Number(element, bookmarks[element.Attribute(W + "id")!.Value] = next++);
                else if (element.Name == W + "bookmarkEnd") Number(element, bookmarks[element.Attribute(W + "id")!.Value]);
                else if (element.Name == Drawing + "docPr") Name(element, ++pictures);
                else if (element.Name == TemplateXml.Picture + "cNvPr") Name(element, pictures);
    }

    private static void Number(XElement element, int number) => element.SetAttributeValue(W + "id", number);

    private static void Name(XElement picture, int number)
    {
        picture.SetAttributeValue("id", number);
        picture.SetAttributeValue("name", string.Create(CultureInfo.InvariantCulture, $"Picture {number}"));
    }
}
