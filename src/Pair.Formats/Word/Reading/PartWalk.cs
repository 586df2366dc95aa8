using System.Xml;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Reading;

/// <summary>A part of a Word file, step by step from its beginning, over whatever holds no words.</summary>
/// <param name="xml">The part, opened.</param>
/// <param name="isLeftOut">Whether an element is stepped over, with all that is in it.</param>
internal sealed class PartWalk(XmlReader xml, Func<XmlReader, bool> isLeftOut)
{
    private bool hasSkipped;

    /// <summary>Goes on to the next node; false at the end. A part that is nested too deeply is refused.</summary>
    public bool Next()
    {
        // Behind what was skipped the reader stands on what follows already.
        while (hasSkipped ? !xml.EOF : xml.Read())
        {
            hasSkipped = false;
            PackageReader.CheckDepth(xml);
            if (xml.NodeType != XmlNodeType.Element || !isLeftOut(xml)) return true;
            xml.Skip();
            hasSkipped = true;
        }
        return false;
    }

    /// <summary>Whether the reader stands in Word's own names; the second is that of a file saved as "Strict Open XML".</summary>
    public static bool IsWord(XmlReader xml) => xml.NamespaceURI is OpenXml.Word or OpenXml.StrictWord;

    /// <summary>Whether it stands on the second form of a drawing, which repeats the first.</summary>
    public static bool IsSecondForm(XmlReader xml) => xml is { LocalName: "Fallback", NamespaceURI: "http://schemas.openxmlformats.org/markup-compatibility/2006" };
}
