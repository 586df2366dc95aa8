using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Marks without words that begin or end something which may reach beyond what is replaced: bookmarks, comments, rights to edit.</summary>
internal static class Markers
{
    /// <summary>Copies of those inside an element, in order; they may stand among words as well as among paragraphs.</summary>
    public static List<XElement> In(XElement? element)
    {
        var found = new List<XElement>();
        if (element is null) return found;
        foreach (var mark in element.Descendants())
            if (mark.Name.Namespace == W && mark.Name.LocalName is "bookmarkStart" or "bookmarkEnd" or "permStart" or "permEnd" or "commentRangeStart" or "commentRangeEnd")
                found.Add(new XElement(mark));
        return found;
    }
}
