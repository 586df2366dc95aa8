using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Pair.Formats.Office.Reading;
using Pair.Formats.Word.Templates;
using Pair.Tests.Architecture;

namespace Pair.Tests.Formats.Word.Templates;

/// <summary>The templates that tests fill: folders of parts beside this file, and small ones made on the spot.</summary>
internal static class TemplateFiles
{
    private const string Folder = "tests/Pair.Tests/Formats/Word/Templates";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Names of the folders: one as Word saves it, one as LibreOffice does, one without any control, one of a German Word, one with parts in cells.</summary>
    public static IReadOnlyList<string> Names => ["word-365", "libreoffice", "plain", "german-word", "in-cells"];

    /// <summary>A template of a folder.</summary>
    public static WordTemplate Of(string name)
    {
        var root = Path.Combine(Repository.Root, Folder, name);
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories)) parts.Add(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return Of($"brand/{name}.docx", parts);
    }

    /// <summary>A template that is a whole file.</summary>
    public static WordTemplate Of(string path, byte[] bytes) => Of(path, Parts(bytes));

    /// <summary>A template that has nothing but a paragraph for each control, tagged as told.</summary>
    public static WordTemplate Tagged(IEnumerable<string> tags) => With(string.Concat(tags.Select(tag => $"<w:p>{Control(tag, Run("here"))}</w:p>")));

    /// <summary>A template with this body, and nothing else.</summary>
    public static WordTemplate With(string body) => Of("brand/template.docx", new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["[Content_Types].xml"] = Bytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{WordTypes}template.main+xml\"/></Types>"),
        ["_rels/.rels"] = Bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ["word/document.xml"] = Bytes($"<w:document xmlns:w=\"{WordFile.W.NamespaceName}\" xmlns:r=\"{WordFile.R.NamespaceName}\"><w:body>{body}</w:body></w:document>"),
    });

    /// <summary>Paper with the name of the area in its head, and a text.</summary>
    public static WordTemplate LetterPaper(string body)
    {
        var plain = With($"{body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr>").File;
        var parts = plain.Parts.ToDictionary(part => part.Key, part => part.Value);
        parts.Add("word/header1.xml", Bytes($"<w:hdr xmlns:w=\"{WordFile.W.NamespaceName}\"><w:p>{Control("pathway.area.name", Run("here"))}</w:p></w:hdr>"));
        parts.Add("word/_rels/document.xml.rels", Bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/></Relationships>"));
        var types = plain.Types.ToDictionary(type => type.Key, type => type.Value);
        types.Add("word/header1.xml", WordTypes + "header+xml");
        types.Add("word/_rels/document.xml.rels", "application/vnd.openxmlformats-package.relationships+xml");
        return new WordTemplate("brand/letter.docx", new OfficeFile(plain.Main, parts, types));
    }

    /// <summary>A control round something.</summary>
    public static string Control(string tag, string content, string more = "") => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{more}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>Words.</summary>
    public static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    /// <summary>The parts of a file.</summary>
    public static SortedDictionary<string, byte[]> Parts(byte[] bytes)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }
        return parts;
    }

    private static WordTemplate Of(string path, SortedDictionary<string, byte[]> parts)
    {
        var list = XDocument.Load(new MemoryStream(parts["[Content_Types].xml"])).Root!.Elements().ToList();
        parts.Remove("[Content_Types].xml");
        var types = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in parts.Keys)
            if ((list.Find(one => one.Attribute("PartName")?.Value == "/" + name) ?? list.Find(one => "." + one.Attribute("Extension")?.Value == Path.GetExtension(name))) is { } type)
                types.Add(name, type.Attribute("ContentType")!.Value);
        var main = types.First(type => type.Value.EndsWith(".main+xml", StringComparison.Ordinal)).Key;
        return new WordTemplate(path, new OfficeFile(main, parts.ToDictionary(part => part.Key, part => (ReadOnlyMemory<byte>)part.Value), types));
    }

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml);
}
