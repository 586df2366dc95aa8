using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Pair.Formats.Office.Reading;
using Pair.Tests.Snapshots;
using static Pair.Tests.Formats.Office.OfficeZip;

namespace Pair.Tests.Formats.Office;

/// <summary>What must not come through the door, each as a file that somebody could send. The texts are what people read: "this template is …".</summary>
public sealed class HostileOfficeFileTests
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    [Fact]
    public void What_is_no_Word_document_is_named() => Snapshot.Verify(Told(
        ("nothing", OfficeFile.Open(default)),
        ("words", Open("Dear colleague")),
        ("PDF", Open("%PDF-1.7\n…")),
        ("RTF", Open("{\\rtf1\\ansi hello}")),
        ("web page", Open("\uFEFF<!DOCTYPE html><title>Sign in</title>")),
        ("flat XML", Open("<?xml version=\"1.0\"?><pkg:package/>")),
        ("placeholder of git", Open("version https://git-lfs.github.com/spec/v1\noid sha256:00\n")),
        ("old .doc", OfficeFile.Open(Old("WordDocument"))),
        (".docx with a password", OfficeFile.Open(Old("EncryptedPackage"))),
        ("other old file", OfficeFile.Open(Old("Workbook"))),
        ("zip with a password", OfficeFile.Open(Flagged(LikeWord().ToBytes()))),
        ("empty zip", OfficeFile.Open(Zip())),
        ("zip of photos", OfficeFile.Open(Zip("photo.jpg"))),
        (".odt", OfficeFile.Open(Zip("mimetype", "application/vnd.oasis.opendocument.text"))),
        (".ods", OfficeFile.Open(Zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))),
        ("EPUB", OfficeFile.Open(Zip("mimetype", "application/epub+zip"))),
        (".pages", OfficeFile.Open(Zip("Index/Document.iwa"))),
        (".xlsx", LikeWord().TypedMain("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").Open()),
        (".pptx", LikeWord().TypedMain("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml").Open()),
        ("something else", LikeWord().TypedMain("application/vnd.example+xml").Open()),
        ("strict, by its relationship", LikeWord().With("_rels/.rels", Relationships("<Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/document.xml\"/>")).Open()),
        ("strict, by its text", LikeWord().With("word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>").Open())), "office-other-files");

    [Fact]
    public void What_is_incomplete_or_contradicts_itself_is_damaged() => Snapshot.Verify(Told(
        ("no list of types", LikeWord().Untyped().Open()),
        ("an empty list of types", LikeWord().With("[Content_Types].xml", "").Open()),
        ("a list of types that is none", LikeWord().With("[Content_Types].xml", "<Types/>").Open()),
        ("a part with two types", LikeWord().Typed("word/a.bin", "image/png").Typed("Word/A.bin", "application/vnd.example").Open()),
        ("no way to the text", LikeWord().Without("_rels/.rels").Open()),
        ("a way that leads nowhere", LikeWord().With("_rels/.rels", Relationships()).Open()),
        ("two ways", LikeWord().With("_rels/.rels", Relationships(Part("a", "officeDocument", "word/document.xml"), Part("b", "officeDocument", "word/header1.xml"))).Open()),
        ("a way out", LikeWord().With("_rels/.rels", Relationships(Outside("a", "officeDocument", "https://evil.example/a.docx"))).Open()),
        ("no text", LikeWord().Without("word/document.xml").Open()),
        ("a text without a type", LikeWord().With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"a/b\"/></Types>").Open()),
        ("a text that is none", LikeWord().With("word/document.xml", $"<w:styles {W}/>").Open()),
        ("text that is no XML", LikeWord().With("word/document.xml", $"<w:document {W}><w:body>").Open()),
        ("an unknown encoding", LikeWord().With("customXml/item1.xml", "<?xml version=\"1.0\" encoding=\"x-none\"?><a/>").Open()),
        ("half a character", LikeWord().With("customXml/item1.xml", [(byte)'<', (byte)'a', (byte)'>', 0xE2, 0x28, (byte)'<', (byte)'/', (byte)'a', (byte)'>']).Open()),
        ("relationships that are none", LikeWord().With("word/_rels/document.xml.rels", "<a/>").Open()),
        ("an id twice", LikeWord().Leading(Part("a", "styles", "styles.xml") + Part("a", "header", "header1.xml")).Open()),
        ("a relationship without a target", LikeWord().Leading("<Relationship Id=\"a\" Type=\"b\"/>").Open()),
        ("a name twice", LikeWord().And("word/styles.xml", []).Open()),
        ("a name twice, in capital letters", LikeWord().And("WORD/styles.xml", []).Open()),
        ("a name that climbs", LikeWord().And("../../etc/passwd", []).Open()),
        ("a name from the root", LikeWord().And("/etc/passwd", []).Open()),
        ("a name with a disk", LikeWord().And("C:/a.xml", []).Open()),
        ("a name of Windows", LikeWord().And("word\\a.xml", []).Open()),
        ("a name with a bell", LikeWord().And("word/\u0007.xml", []).Open()),
        ("a name without an end", LikeWord().And(new string('n', 3_000) + "/../a", []).Open()),
        ("a folder with bytes", LikeWord().And("folder/", [1, 2, 3]).Open())), "office-damaged");

    [Fact]
    public void What_runs_or_fetches_is_refused_with_the_way_out() => Snapshot.Verify(Told(
        (".docm", LikeWord().TypedMain("application/vnd.ms-word.document.macroEnabled.main+xml").Open()),
        (".dotm", LikeWord().TypedMain("application/vnd.ms-word.template.macroEnabledTemplate.main+xml").Open()),
        ("macros by name", LikeWord().And("word/vbaProject.bin", [1]).Open()),
        ("macros by type", LikeWord().And("word/a.bin", [1]).Typed("word/a.bin", "application/vnd.ms-office.vbaProject").Open()),
        ("macros by relationship", LikeWord().Leading("<Relationship Id=\"a\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"a.bin\"/>").Open()),
        ("ActiveX", LikeWord().And("word/activeX/activeX1.xml", "<a/>"u8.ToArray()).Open()),
        ("ActiveX by relationship", LikeWord().Leading(Part("a", "control", "a.xml")).Open()),
        ("OLE", LikeWord().And("word/embeddings/oleObject1.bin", [1]).Open()),
        ("OLE by relationship", LikeWord().Leading(Part("a", "oleObject", "a.bin")).Open()),
        ("a sheet in it", LikeWord().Leading(Part("a", "package", "a.xlsx")).Open()),
        ("altChunk", LikeWord().Leading(Part("a", "aFChunk", "a.html")).Open()),
        ("add-in", LikeWord().With("_rels/.rels", Relationships(Part("a", "officeDocument", "word/document.xml"),
            "<Relationship Id=\"b\" Type=\"http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes\" Target=\"a.xml\"/>")).Open()),
        ("signature", LikeWord().With("_rels/.rels", Relationships(Part("a", "officeDocument", "word/document.xml"),
            "<Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"a.sigs\"/>")).Open()),
        ("linked picture", LikeWord().Leading(Outside("a", "image", "https://evil.example/pixel.png")).Open()),
        ("house template on a disk", LikeWord().With("word/_rels/settings.xml.rels", Relationships(Outside("a", "attachedTemplate", "file:///C:\\Users\\jo\\House.dotx"))).Open()),
        ("house template on a server", LikeWord().With("word/_rels/settings.xml.rels", Relationships(Outside("a", "attachedTemplate", "https://evil.example/a.dotm"))).Open()),
        ("frame", LikeWord().Leading(Outside("a", "frame", "https://evil.example/")).Open()),
        ("subdocument", LikeWord().Leading(Outside("a", "subDocument", "part1.docx")).Open()),
        ("linked OLE", LikeWord().Leading(Outside("a", "oleObject", "file:///C:/a.xlsx")).Open()),
        ("mail merge", LikeWord().Leading(Outside("a", "mailMergeSource", "file:///C:/families.xlsx")).Open()),
        ("an unknown way out", LikeWord().Leading(Outside("a", "holiday", "https://evil.example/")).Open()),
        ("link to a disk", LikeWord().Leading(Outside("a", "hyperlink", "file:///C:/a.exe")).Open()),
        ("link to a server of the office", LikeWord().Leading(Outside("a", "hyperlink", "\\\\server\\share\\a.docx")).Open()),
        ("link that runs", LikeWord().Leading(Outside("a", "hyperlink", "javascript:alert(1)")).Open()),
        ("link of a header", LikeWord().With("word/_rels/header1.xml.rels", Relationships(Outside("a", "image", "https://evil.example/pixel.png"))).Open()),
        ("said to be inside", LikeWord().Leading(Part("a", "image", "https://evil.example/pixel.png")).Open()),
        ("said to be elsewhere", LikeWord().Leading("<Relationship Id=\"a\" Type=\"b/image\" Target=\"a.png\" TargetMode=\"external\"/>").Open()),
        ("field, simple", LikeWord().WithBody("<w:p><w:fldSimple w:instr=\"includepicture &quot;https://evil.example/a.png&quot;\"/></w:p>").Open()),
        ("field, cut into runs", LikeWord().WithBody("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Open()),
        ("field in a field", LikeWord().WithBody("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF 1 = </w:instrText><w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDETEXT a.docx</w:instrText><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Open()),
        ("old drawing", LikeWord().WithBody("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata src=\"https://evil.example/pixel.png\"/></v:shape></w:pict></w:r></w:p>").Open()),
        ("field without an end", LikeWord().With("word/header1.xml", $"<w:hdr {W}><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>LINK Excel.Sheet a.xlsx</w:instrText></w:r></w:p></w:hdr>").Open())), "office-harmful");

    [Fact]
    public void What_is_far_too_much_is_refused() => Snapshot.Verify(Told(
        ("bomb of XML", LikeWord().With("word/document.xml", OfficeZip.Text(new string(' ', 19_000_000))).Open()),
        ("bomb of one picture", LikeWord().With("word/media/image1.png", new byte[90_000_000]).Open()),
        ("bomb of many small parts", Bomb(120, 1_000_000)),
        ("XML of 21 MB", LikeWord().With("customXml/item1.xml", Noise(21_000_000)).Open()),
        ("XML of 21 MB under another name", LikeWord().With("word/a.bin", Noise(21_000_000)).Typed("word/a.bin", Main + "footer+xml").Open()),
        ("file of 33 MB", OfficeFile.Open(new byte[33 * 1024 * 1024])),
        ("100,000 parts", OfficeFile.Open(Parts(100_000))),
        ("2,001 parts", OfficeFile.Open(Parts(2_001))),
        ("100,000 elements deep", LikeWord().With("customXml/item1.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))).Open()),
        ("257 elements deep", LikeWord().With("customXml/item1.xml", string.Concat(Enumerable.Repeat("<a>", 257)) + string.Concat(Enumerable.Repeat("</a>", 257))).Open()),
        ("billion laughs", LikeWord().With("word/document.xml", "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><lolz>&c;</lolz>").Open()),
        ("file of the machine", LikeWord().With("word/styles.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>").Open()),
        ("document type of relationships", LikeWord().With("_rels/.rels", "<!DOCTYPE a SYSTEM \"https://evil.example/a.dtd\"><a/>").Open()),
        ("document type of types", LikeWord().With("[Content_Types].xml", "<!DOCTYPE a><a/>").Open())), "office-too-much");

    [Fact]
    public void A_directory_that_lies_about_sizes_is_not_believed()
    {
        var bytes = LikeWord().With("word/document.xml", OfficeZip.Text(Encoding.ASCII.GetString(Noise(200_000)[3..^4]))).ToBytes();
        foreach (var size in (uint[])[0, 1, 1_000, 100_000, 300_000, 0x7FFFFFFF, 0xFFFFFFFF])
            foreach (var field in (int[])[CompressedSize, Size, NameLength, LocalOffset])
                Assert.IsType<OfficeRead.Refused>(OfficeFile.Open(Lying(bytes, "word/document.xml", field, size)));
    }

    [Fact]
    public void A_count_of_parts_that_lies_is_not_believed()
    {
        var bytes = Parts(30_000);
        var end = bytes.AsSpan().LastIndexOf("PK\x05\x06"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(end + 8), 10);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(end + 10), 10);
        Assert.IsType<OfficeRead.Refused>(OfficeFile.Open(bytes));
    }

    [Fact]
    public void A_file_that_is_cut_short_anywhere_is_refused()
    {
        var bytes = LikeWord().ToBytes();
        for (var length = 0; length < bytes.Length; length += 7) Assert.IsType<OfficeRead.Refused>(OfficeFile.Open(bytes.AsMemory(0, length)));
    }

    [Fact]
    public void Whatever_bytes_come_there_is_a_file_or_a_refusal()
    {
        var random = new Random(20261122);
        var good = LikeWord().ToBytes(CompressionLevel.NoCompression);
        var packed = LikeWord().ToBytes();
        var opened = 0;
        for (var i = 0; i < 600; i++)
        {
            var bytes = (i % 3) switch { 0 => (byte[])good.Clone(), 1 => (byte[])packed.Clone(), _ => Random(random) };
            for (var change = random.Next(1, 12); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (Judged(bytes) is OfficeRead.Opened) opened++;
        }
        // Where a change hits words or a date, the file is as good as before.
        Assert.InRange(opened, 5, 400);
    }

    // A filler asks the same things of each file that was taken; none of them may throw.
    private static OfficeRead Judged(byte[] bytes)
    {
        var read = OfficeFile.Open(bytes);
        if (read is OfficeRead.Opened { File: var file })
        {
            Assert.True(file.Parts.ContainsKey(file.Main));
            foreach (var part in file.Parts.Keys) file.RelationshipsOf(part);
            file.RelationshipsOf("");
        }
        else
        {
            var refused = Assert.IsType<OfficeRead.Refused>(read);
            Assert.False(string.IsNullOrWhiteSpace(refused.Message));
            Assert.False(string.IsNullOrWhiteSpace(refused.Help));
        }
        return read;
    }

    private static string Told(params ReadOnlySpan<(string Name, OfficeRead Read)> cases)
    {
        var told = new StringBuilder();
        foreach (var (name, read) in cases)
            told.Append(read is OfficeRead.Refused refused ? $"{name}\n  this template {refused.Message}\n  = help: {refused.Help}\n" : $"{name}\n  IS TAKEN\n");
        return told.ToString();
    }

    private static OfficeRead Open(string text) => OfficeFile.Open(Encoding.UTF8.GetBytes(text));

    private static byte[] Old(string name) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(name), .. new byte[100]];

    private static byte[] Random(Random random)
    {
        var bytes = new byte[random.Next(20, 3_000)];
        random.NextBytes(bytes);
        if (random.Next(2) == 0) "PK\x03\x04"u8.CopyTo(bytes);
        return bytes;
    }

    // Packs to about a third, as XML does that a person wrote.
    private static byte[] Noise(int length)
    {
        var random = new Random(7);
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = (byte)('a' + random.Next(26));
        "<a>"u8.CopyTo(bytes);
        "</a>"u8.CopyTo(bytes.AsSpan(length - 4));
        return bytes;
    }

    private static OfficeRead Bomb(int parts, int size)
    {
        var zip = LikeWord();
        for (var i = 0; i < parts; i++) zip.And($"word/media/a{i}.png", new byte[size]);
        return zip.Open();
    }

    private static byte[] Zip(string? name = null, string text = "")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            if (name is not null)
                using (var stream = zip.CreateEntry(name).Open()) stream.Write(Encoding.UTF8.GetBytes(text));
        return file.ToArray();
    }

    private static byte[] Parts(int count)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < count; i++) zip.CreateEntry($"a{i}.xml");
        return file.ToArray();
    }

    private const int CompressedSize = 20;
    private const int Size = 24;
    private const int NameLength = 28;
    private const int LocalOffset = 42;

    // Changes a number in the entry of a part in the directory at the end of a zip.
    private static byte[] Lying(byte[] bytes, string name, int field, uint value)
    {
        var copy = (byte[])bytes.Clone();
        var entry = copy.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 46;
        if (field == NameLength) BinaryPrimitives.WriteUInt16LittleEndian(copy.AsSpan(entry + field), (ushort)value);
        else BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(entry + field), value);
        return copy;
    }

    // The bit that says that an entry is encrypted, in the directory.
    private static byte[] Flagged(byte[] bytes)
    {
        var entry = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        bytes[entry + 8] |= 1;
        return bytes;
    }
}
