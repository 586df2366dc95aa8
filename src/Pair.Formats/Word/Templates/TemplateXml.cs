using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pair.Formats.Office;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>The XML of a stranger's file: read so that nothing in it is lost, and written as it was.</summary>
internal static class TemplateXml
{
    public static readonly XNamespace W = OpenXml.Word;
    public static readonly XNamespace R = OpenXml.Relationships;
    public static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public static readonly XNamespace Drawing = OpenXml.WordDrawing;
    public static readonly XNamespace Picture = OpenXml.Picture;

    /// <summary>A part as a tree, white space and all; null for bytes that are no XML of a safe kind.</summary>
    public static XDocument? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            // What is too long has been refused at the door; what pair wrote itself may be longer.
            using var reader = XmlPart.Open(bytes, most: 0);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (Exception failure) when (failure is XmlException or ArgumentException or NotSupportedException or IOException)
        {
            return null;
        }
    }

    /// <summary>A part that is not there yet.</summary>
    public static XDocument New(XName root) => new(new XDeclaration("1.0", "utf-8", "yes"), new XElement(root));

    /// <summary>A tree as a part.</summary>
    public static byte[] Write(XDocument tree)
    {
        using var bytes = new MemoryStream();
        // What a stranger wrote as a reference, such as a tab in an attribute, must not become a blank.
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false, NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(bytes, settings)) tree.Save(writer);
        return bytes.ToArray();
    }

    /// <summary>The value of an element that holds nothing else: <c>w:val</c>.</summary>
    public static string? Value(this XElement? element) => element?.Attribute(W + "val")?.Value;

    /// <summary>A number of the main namespace; null where there is none.</summary>
    public static int? Number(this XElement? element, string attribute) =>
        element?.Attribute(W + attribute) is { } found && int.TryParse(found.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The prefixes that our own markup is written with, on a root that lacks them, so that a stranger's file stays readable.</summary>
    public static void Declare(XElement root)
    {
        Declare(root, "w", W);
        Declare(root, "r", R);
        Declare(root, "wp", Drawing);
        Declare(root, "a", OpenXml.Drawing);
        Declare(root, "pic", Picture);
    }

    private static void Declare(XElement root, string prefix, XNamespace space)
    {
        if (root.GetPrefixOfNamespace(space) is null && root.Attribute(XNamespace.Xmlns + prefix) is null) root.Add(new XAttribute(XNamespace.Xmlns + prefix, space.NamespaceName));
    }
}
