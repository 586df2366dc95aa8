using System.Text;
using System.Xml;
using Pair.Formats.Office;

namespace Pair.Formats.Word;

/// <summary>One XML part while it is written. All text from a pathway passes through here, so nothing in it can become markup or break the
/// file.</summary>
internal sealed class PartXml : IDisposable
{
    private const string W = OpenXml.Word;
    private const string R = OpenXml.Relationships;

    /// <summary>Declarations for a root element that is written as plain text.</summary>
    public const string Declarations = $"xmlns:w=\"{W}\" xmlns:r=\"{R}\"";

    private readonly MemoryStream bytes;
    private readonly XmlWriter writer;

    /// <summary>Begins a part with a root of the main namespace.</summary>
    /// <param name="root">Its name.</param>
    /// <param name="room">For how many bytes there is room at first; what is not written to costs nothing.</param>
    public PartXml(string root, int room = 0)
    {
        bytes = new MemoryStream(room);
        writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("w", root, W);
        Declare("r", R);
        Declare("wp", OpenXml.WordDrawing);
        Declare("a", OpenXml.Drawing);
        Declare("pic", OpenXml.Picture);
    }

    /// <summary>Opens an element of the main namespace.</summary>
    public PartXml Open(string name)
    {
        writer.WriteStartElement("w", name, W);
        return this;
    }

    /// <summary>Closes the innermost open element.</summary>
    public PartXml Close()
    {
        writer.WriteEndElement();
        return this;
    }

    /// <summary>An attribute of the main namespace on the element just opened.</summary>
    public PartXml With(string name, string value)
    {
        writer.WriteAttributeString("w", name, W, MarkupText.Clean(value));
        return this;
    }

    /// <inheritdoc cref="With(string, string)"/>
    public PartXml With(string name, int value)
    {
        writer.WriteAttributeString("w", name, W, XmlConvert.ToString(value));
        return this;
    }

    /// <summary>The relationship that the element just opened goes through.</summary>
    public PartXml Through(string relationship)
    {
        writer.WriteAttributeString("r", "id", R, relationship);
        return this;
    }

    /// <summary>An empty element.</summary>
    public PartXml Empty(string name) => Open(name).Close();

    /// <summary>An empty element with a value.</summary>
    public PartXml Value(string name, string value) => Open(name).With("val", value).Close();

    /// <inheritdoc cref="Value(string, string)"/>
    public PartXml Value(string name, int value) => Open(name).With("val", value).Close();

    /// <summary>Words, with every space kept.</summary>
    public PartXml Text(string text)
    {
        Open("t");
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(MarkupText.Clean(text));
        return Close();
    }

    /// <summary>Fixed markup; what comes from a pathway must be <see cref="MarkupText.Escape"/>d first.</summary>
    public PartXml Raw(string markup)
    {
        writer.WriteRaw(markup);
        return this;
    }

    /// <summary>Ends the part and hands it out.</summary>
    public byte[] ToBytes()
    {
        writer.WriteEndDocument();
        writer.Flush();
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void Declare(string prefix, string space) => writer.WriteAttributeString("xmlns", prefix, null, space);
}
