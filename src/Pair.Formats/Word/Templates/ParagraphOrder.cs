using System.Xml.Linq;

namespace Pair.Formats.Word.Templates;

/// <summary>The order in which the standard wants the properties of a paragraph: Word calls a file broken that has another.</summary>
internal static class ParagraphOrder
{
    private static readonly string[] order =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku",
        "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents",
        "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>Puts the properties of one paragraph in order.</summary>
    public static void Sort(XElement properties)
    {
        var sorted = new List<XElement>(properties.Elements());
        var places = sorted.ConvertAll(static one => Array.IndexOf(order, one.Name.LocalName));
        properties.RemoveNodes();
        for (var place = -1; place < order.Length; place++)
            for (var i = 0; i < sorted.Count; i++)
                if (places[i] == place) properties.Add(sorted[i]);
    }
}
