namespace Pair.Formats.Office;

/// <summary>Names of the Office Open XML standard (ECMA-376) that several parts of the program write or look for.</summary>
internal static class OpenXml
{
    /// <summary>Namespace of Word's markup.</summary>
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The same in a file saved as "Strict Open XML".</summary>
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Namespace of the attributes that go through a relationship, and what the types of most relationships begin with, before a slash.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Namespace of a list of relationships.</summary>
    public const string RelationshipList = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Namespace of the list of what each part is.</summary>
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Type of the relationship that leads to title, keeper and date.</summary>
    public const string CoreProperties = RelationshipList + "/metadata/core-properties";

    /// <summary>Namespace of a drawing that stands in a line.</summary>
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Namespace of shapes.</summary>
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Namespace of pictures.</summary>
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
}
