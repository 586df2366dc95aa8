using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Word;

namespace Pair.Tests.Formats.Word;

/// <summary>A Word file as a reader that we did not write sees it: a zip of XML.</summary>
internal sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public WordFile(Document document)
    {
        Bytes = WordExport.Write(document).Bytes;
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }
    }

    public byte[] Bytes { get; }

    public IReadOnlyDictionary<string, byte[]> Parts => parts;

    public XElement Body => Xml("word/document.xml").Root!.Element(W + "body")!;

    public XDocument Xml(string part) => XDocument.Load(new MemoryStream(parts[part]));

    /// <summary>All words of the body in order, split at white space; the number of the page that a link leads to is Word's own.</summary>
    public Seq<string> Words
    {
        get
        {
            var text = new StringBuilder();
            foreach (var element in Body.Descendants())
                if (element.Name == W + "p") text.Append('\n');
                else if (element.Name == W + "t" && !TellsPage(element)) text.Append(element.Value);
                else if (element.Name == W + "br" || element.Name == W + "tab") text.Append(' ');
            return text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToSeq();
        }
    }

    /// <summary>Whether a piece of text tells on which page something stands.</summary>
    public static bool TellsPage(XElement text) => text.Parent!.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val")?.Value == "PageReference";

    /// <summary>Where the relationship of an id leads.</summary>
    public string Target(string id) => Xml("word/_rels/document.xml.rels").Root!.Elements().Single(one => one.Attribute("Id")!.Value == id).Attribute("Target")!.Value;

    /// <summary>A document of one paragraph.</summary>
    public static Document Of(params ReadOnlySpan<Inline> content) =>
        new(new DocumentFacts("Title", "en-GB", "stem", "Foot"), [new Block.Paragraph(Seq.Create(content), ParagraphRole.Body, Origin.Edition)]);
}
