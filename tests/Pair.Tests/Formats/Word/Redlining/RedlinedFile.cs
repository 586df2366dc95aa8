using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pair.Core.Documents;
using Pair.Formats.Word;
using Pair.Formats.Word.Redlining;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Redlining;

/// <summary>A Word file with or without tracked changes, as a reader sees it: part by part and line by line.</summary>
internal sealed partial class RedlinedFile
{
    private static readonly DateTimeOffset date = new(2026, 11, 2, 9, 30, 0, TimeSpan.Zero);

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links;
    private readonly Lazy<Dictionary<string, string>> places;

    public RedlinedFile(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }
        places = new(() => Xml("word/document.xml").Descendants(W + "bookmarkStart").DistinctBy(start => start.Attribute(W + "name")!.Value)
            .ToDictionary(start => start.Attribute(W + "name")!.Value, start => string.Concat(start.Parent!.Descendants(W + "t").Select(text => text.Value))));
        links = Xml("word/_rels/document.xml.rels").Root!.Elements().ToDictionary(link => link.Attribute("Id")!.Value, Leads);
    }

    public byte[] Bytes { get; }

    public IEnumerable<string> Names => parts.Keys;

    public static RedlinedFile Of(Document before, Document after) => new(Redline.Write(before, after, static _ => new Authorship("Asha Lead", date)));

    public static RedlinedFile Built(Document document) => new(WordExport.Write(document).Bytes);

    public XDocument Xml(string part) => XDocument.Load(new MemoryStream(parts[part]), LoadOptions.PreserveWhitespace);

    /// <summary>The file in which all changes are accepted or rejected.</summary>
    public RedlinedFile Resolved(bool accept)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var stream = zip.CreateEntry(name).Open();
                if (name is "word/document.xml" or "word/footer1.xml") Resolver.Resolve(Xml(name), accept).Save(stream);
                else stream.Write(bytes);
            }
        return new RedlinedFile(file.ToArray());
    }

    /// <summary>A line for each paragraph, row and table of body and foot: words, where they lead, pictures, fields.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = new List<string>();
            Add(lines, Xml("word/document.xml").Root!.Element(W + "body")!);
            lines.Add("foot");
            Add(lines, Xml("word/footer1.xml").Root!);
            return lines;
        }
    }

    /// <summary>The same with the style of each paragraph, and the sections.</summary>
    public IReadOnlyList<string> Look =>
        [.. Xml("word/document.xml").Descendants().Where(element => element.Name == W + "pStyle" || element.Name == W + "sectPr" || element.Name == W + "tblStyle" || element.Name == W + "gridCol")
            .Select(element => element.Name == W + "sectPr" ? string.Join(' ', element.Descendants(W + "col").Select(column => column.Attribute(W + "w")!.Value).Prepend("section"))
                : (element.Attribute(W + "val") ?? element.Attribute(W + "w"))!.Value)];

    /// <summary>Names of the bookmarks.</summary>
    public IReadOnlyList<string> Bookmarks => [.. Xml("word/document.xml").Descendants(W + "bookmarkStart").Select(start => start.Attribute(W + "name")!.Value)];

    /// <summary>The bookmarks whose page is told somewhere.</summary>
    public IEnumerable<string> Told => Xml("word/document.xml").Descendants().Select(element => element.Name == W + "instrText" ? element.Value : element.Attribute(W + "instr")?.Value ?? "")
        .Where(question => question.StartsWith(" PAGEREF ", StringComparison.Ordinal)).Select(question => question.Split(' ')[2]);

    /// <summary>The bookmarks to which a link leads.</summary>
    public IEnumerable<string> Led => Xml("word/document.xml").Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")?.Value).OfType<string>();

    /// <summary>What was marked, in order: words between <c>[+</c> or <c>[-</c> and <c>]</c>.</summary>
    public IReadOnlyList<string> Changes =>
        [.. ((string[])["word/document.xml", "word/footer1.xml"]).SelectMany(part => Xml(part).Descendants()).Where(element => (element.Name == W + "ins" || element.Name == W + "del") && element.Parent!.Name != W + "rPr")
            .Select(change => change.Parent!.Name == W + "trPr" ? $"{(change.Name == W + "ins" ? "+" : "-")}row" : $"{(change.Name == W + "ins" ? "+" : "-")}{string.Concat(change.Descendants().Where(text => text.Name == W + "t" || text.Name == W + "delText").Select(text => text.Value))}")];

    public IEnumerable<string> Errors => ((FileFormatVersions[])[FileFormatVersions.Office2019, FileFormatVersions.Microsoft365]).SelectMany(version =>
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Bytes), false);
        return new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();
    });

    /// <summary>Holds a redline to all that must hold of any.</summary>
    public static RedlinedFile Check(Document before, Document after)
    {
        var redline = Of(before, after);
        var (accepted, rejected) = (redline.Resolved(accept: true), redline.Resolved(accept: false));
        Assert.Equal(Text(Built(after).Lines), Text(accepted.Lines));
        Assert.Equal(Text(Built(before).Lines), Text(rejected.Lines));
        Assert.Equal(Text(Built(after).Look), Text(accepted.Look));
        Assert.All((RedlinedFile[])[redline, accepted, rejected], static file =>
        {
            Assert.Empty(file.Errors);
            foreach (var cell in file.Xml("word/document.xml").Descendants(W + "tc")) Assert.Equal(W + "p", cell.Elements().Last().Name);
            Assert.All(file.Xml("word/document.xml").Descendants(W + "tbl"), static table => Assert.NotEqual(W + "tbl", table.ElementsAfterSelf().FirstOrDefault()?.Name));
        });
        Assert.Equal(redline.Bookmarks.Count, redline.Bookmarks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Subset(accepted.Bookmarks.ToHashSet(), Built(after).Bookmarks.Concat(accepted.Led).Concat(accepted.Told).ToHashSet());
        Assert.Subset(rejected.Bookmarks.ToHashSet(), rejected.Told.ToHashSet());
        var marks = ((string[])["word/document.xml", "word/footer1.xml"]).SelectMany(part => redline.Xml(part).Descendants())
            .Where(element => element.Name == W + "ins" || element.Name == W + "del" || element.Name == W + "bookmarkStart").ToList();
        Assert.Equal(marks.Count, marks.Select(mark => mark.Attribute(W + "id")!.Value).Distinct().Count());
        return redline;
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);

    private void Add(List<string> lines, XElement container)
    {
        foreach (var element in container.Elements())
            if (element.Name == W + "p") lines.Add(Line(element));
            else if (element.Name == W + "tbl")
                foreach (var row in element.Elements(W + "tr"))
                {
                    lines.Add(row.ElementsBeforeSelf(W + "tr").Any() ? "row" : "table");
                    foreach (var cell in row.Elements(W + "tc"))
                    {
                        lines.Add("cell");
                        Add(lines, cell);
                    }
                }
    }

    private string Line(XElement paragraph)
    {
        var (line, open) = (new StringBuilder(), "");
        var inField = false;
        foreach (var element in paragraph.Descendants())
        {
            if (element.Name == W + "fldChar") inField = element.Attribute(W + "fldCharType")!.Value != "end";
            var said = element.Name == W + "t" ? inField || element.Ancestors(W + "fldSimple").Any() ? null : element.Value
                : element.Name == W + "fldSimple" ? $"{{{Asked(element.Attribute(W + "instr")!.Value)}}}"
                : element.Name == W + "instrText" ? $"{{{Asked(element.Value)}}}"
                : element.Name == W + "tab" || element.Name == W + "br" ? $"<{element.Name.LocalName}>"
                : element.Name.LocalName == "blip" ? $"<{links[element.Attribute(R + "embed")!.Value]}>"
                : element.Name.LocalName == "hlinkClick" ? $"<{links[element.Attribute(R + "id")!.Value]}>"
                : null;
            if (said is null) continue;
            var leads = element.Ancestors(W + "hyperlink").FirstOrDefault() is { } link
                ? link.Attribute(W + "anchor") is { } anchor ? Place(anchor.Value) : links[link.Attribute(R + "id")!.Value] : "";
            if (leads != open) line.Append($"<{open = leads}>");
            line.Append(said);
        }
        return line.ToString();
    }

    private string Leads(XElement link)
    {
        var target = link.Attribute("Target")!.Value;
        return target.StartsWith("media/", StringComparison.Ordinal) ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(parts[$"word/{target}"]))[..8] : target;
    }

    private string Asked(string question) => string.Join(' ', question.Split(' ').Select(word => places.Value.GetValueOrDefault(word, word)));

    // The words that a link leads to. What was moved back has another name, and a link that stayed does not find it: that is the one thing that a rejection loses.
    private string Place(string name) => places.Value.GetValueOrDefault(name) ?? places.Value.FirstOrDefault(place => Was().Replace(place.Key, "") == name).Value ?? name;

    [GeneratedRegex(@"_was\d*$")]
    private static partial Regex Was();
}
