using System.IO.Compression;
using System.Text;
using Pair.Formats.Office.Reading;

namespace Pair.Tests.Formats.Office;

/// <summary>A file as Word saves it, as far as a test must change it: parts by name, in the order they were put in. Names may be said twice.</summary>
internal sealed class OfficeZip
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private readonly List<(string Name, byte[] Bytes)> parts = [];
    private readonly List<string> overrides = [];
    private string main = Document;
    private bool isTyped = true;

    private OfficeZip()
    {
    }

    /// <summary>What Word writes for a page with a few words, a link, a logo, a header and a field; split runs, proofing marks and all.</summary>
    public static OfficeZip LikeWord() => new OfficeZip()
        .With("_rels/.rels", Relationships(Part("rId1", "officeDocument", "word/document.xml"), Part("rId2", "extended-properties", "docProps/app.xml")))
        .With("word/document.xml", Text("""
            <w:p w:rsidR="00A77427" w:rsidRDefault="00A77427"><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B1"><w:t>North</w:t></w:r><w:r><w:t>shire</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """))
        .With("word/_rels/document.xml.rels", Relationships(
            Part("rId1", "styles", "styles.xml"), Part("rId2", "image", "media/image1.png"), Part("rId3", "header", "/word/header1.xml"),
            Outside("rId4", "hyperlink", "https://northshire.example/a?b=1&amp;c=2"), Outside("rId5", "hyperlink", "mailto:pair@northshire.example"), Outside("rId6", "hyperlink", "tel:01632960001"),
            Outside("rId7", "hyperlink", "#_Toc1"), Part("rId8", "customXml", "../customXml/item1.xml"), Part("rId9", "image", "NULL")))
        .With("word/styles.xml", $"<w:styles {W}/>")
        .With("word/header1.xml", $"<w:hdr {W}><w:p/></w:hdr>")
        .With("word/media/image1.png", "picture")
        .With("customXml/item1.xml", "<a/>")
        .With("docProps/app.xml", "<Properties/>")
        .With("word/", "")
        .With(".DS_Store", "what a zip program of a Mac adds");

    /// <summary>Adds a part, also one of a name that is there.</summary>
    public OfficeZip And(string name, byte[] bytes)
    {
        parts.Add((name, bytes));
        return this;
    }

    /// <summary>Adds a part, or changes it.</summary>
    public OfficeZip With(string name, byte[] bytes) => Without(name).And(name, bytes);

    /// <summary>Adds a part, or changes it.</summary>
    public OfficeZip With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Takes a part out.</summary>
    public OfficeZip Without(string name)
    {
        parts.RemoveAll(part => part.Name == name);
        return this;
    }

    /// <summary>Says what a part is.</summary>
    public OfficeZip Typed(string name, string type)
    {
        overrides.Add($"<Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
        return this;
    }

    /// <summary>Says what the text is.</summary>
    public OfficeZip TypedMain(string type)
    {
        main = type;
        return this;
    }

    /// <summary>Leaves the list of types out.</summary>
    public OfficeZip Untyped()
    {
        isTyped = false;
        return this;
    }

    /// <summary>Puts words of XML into the body of the text.</summary>
    public OfficeZip WithBody(string xml) => With("word/document.xml", Text(xml));

    /// <summary>Has the text lead to something more.</summary>
    public OfficeZip Leading(string relationship) => With("word/_rels/document.xml.rels", Relationships(relationship));

    /// <summary>The file.</summary>
    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Optimal)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (isTyped && !parts.Exists(part => part.Name == "[Content_Types].xml")) Put(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(Types()), level);
            foreach (var (name, bytes) in parts) Put(zip, name, bytes, level);
        }
        return file.ToArray();
    }

    /// <summary>What the door says of the file.</summary>
    public OfficeRead Open() => OfficeFile.Open(ToBytes());

    /// <summary>The XML of a text.</summary>
    public static string Text(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {W}><w:body>{body}</w:body></w:document>";

    /// <summary>The XML of a control round a paragraph.</summary>
    public static string Control(string tag) => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{tag}</w:t></w:r></w:p></w:sdtContent></w:sdt>";

    /// <summary>The XML of a list of relationships.</summary>
    public static string Relationships(params ReadOnlySpan<string> items) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(items)}</Relationships>";

    /// <summary>A relationship to a part.</summary>
    public static string Part(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{Office}{kind}\" Target=\"{target}\"/>";

    /// <summary>A relationship to what is outside.</summary>
    public static string Outside(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{Office}{kind}\" Target=\"{target}\" TargetMode=\"External\"/>";

    /// <summary>The list of types.</summary>
    public string Types() => $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>
        <Override PartName="/word/document.xml" ContentType="{main}"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>{string.Concat(overrides)}</Types>
        """;

    private static void Put(ZipArchive zip, string name, byte[] bytes, CompressionLevel level)
    {
        using var stream = zip.CreateEntry(name, level).Open();
        stream.Write(bytes);
    }
}
