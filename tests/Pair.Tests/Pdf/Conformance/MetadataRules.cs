using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>What the file says of itself, and in which language it speaks.</summary>
internal static partial class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("metadata-readable", "The catalogue has metadata in XMP, not packed, which is good XML.", (reading, report) =>
        {
            report.Expect(reading.Metadata is not null, "metadata", "not there, or no XML");
            var head = reading.Graph.Dictionary(reading.Graph.Catalog, "Metadata");
            report.Expect(!head.ContainsKey("Filter"), "metadata", "packed, so that other programs cannot read it in place");
        }),
        new("conformance-claims", "The metadata claims PDF/A-2a and PDF/UA-1.", (reading, report) =>
        {
            if (reading.Metadata is null) return;
            report.Expect(Value(reading, PdfA + "part") == "2" && Value(reading, PdfA + "conformance") == "A", "metadata", "does not claim PDF/A-2a");
            report.Expect(Value(reading, PdfUa + "part") == "1", "metadata", "does not claim PDF/UA-1");
        }),
        new("extension-schema", "The metadata describes the schema of PDF/UA, which PDF/A does not know.", (reading, report) =>
        {
            if (reading.Metadata is null) return;
            var schema = reading.Metadata.Descendants(Schema + "namespaceURI").FirstOrDefault(uri => uri.Value == PdfUa.NamespaceName)?.Parent;
            report.Expect(schema?.Element(Schema + "prefix")?.Value == "pdfuaid", "metadata", "no description of pdfuaid");
            var part = schema?.Descendants(Property + "name").FirstOrDefault(name => name.Value == "part")?.Parent;
            report.Expect(
                part?.Element(Property + "valueType")?.Value == "Integer" && part.Element(Property + "category") is not null && part.Element(Property + "description") is not null,
                "metadata", "no description of pdfuaid:part");
        }),
        new("title", "The file has a title, and windows show it instead of the file's name.", (reading, report) =>
        {
            report.Expect(reading.Metadata is null || !string.IsNullOrWhiteSpace(Item(reading, "title")), "metadata", "no title");
            report.Expect(reading.Graph.Dictionary(reading.Graph.Catalog, "ViewerPreferences").GetValueOrDefault("DisplayDocTitle") is true, "catalogue", "DisplayDocTitle is not true");
        }),
        new("metadata-agrees", "Information dictionary and metadata say the same.", Agrees),
        new("document-language", "The catalogue names the language of the document by a good tag (BCP 47).", (reading, report) =>
            report.Expect(IsLanguage(reading.Graph.Text(reading.Graph.Catalog, "Lang")), "catalogue", "no good language")),
        new("part-language", "Where a part names another language, its tag is a good one.", (reading, report) =>
        {
            foreach (var element in reading.Elements)
                report.Expect(!element.Head.ContainsKey("Lang") || IsLanguage(reading.Graph.Text(element.Head, "Lang")), element.Where, "no good language");
            foreach (var page in reading.Pages)
                foreach (var marks in page.Content.Marks)
                    report.Expect(!marks[^1].Properties.TryGetValue("Lang", out var tag) || IsLanguage((tag as PdfString)?.Text), page.Where, "no good language of marked content");
        }),
        new("marked", "The file says that it is tagged, and does not doubt it.", (reading, report) =>
        {
            var marked = reading.Graph.Dictionary(reading.Graph.Catalog, "MarkInfo");
            report.Expect(marked.GetValueOrDefault("Marked") is true, "catalogue", "Marked is not true");
            report.Expect(marked.GetValueOrDefault("Suspects") is not true, "catalogue", "Suspects is true");
        }),
    ];

    /// <summary>Whether a tag has the form of RFC 5646; whether its parts are registered is not asked.</summary>
    private static bool IsLanguage(string? tag) => tag is not null && Tag().IsMatch(tag);

    [GeneratedRegex("^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*(?:-[0-9A-WYZa-wyz](?:-[0-9A-Za-z]{2,8})+)*(?:-x(?:-[0-9A-Za-z]{1,8})+)?$|^x(?:-[0-9A-Za-z]{1,8})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private static string? Value(Reading reading, XName name) => reading.Metadata!.Descendants(name).FirstOrDefault()?.Value;

    /// <summary>The first item of a list of alternatives, people or languages.</summary>
    private static string? Item(Reading reading, string name) => reading.Metadata!.Descendants(Dc + name).FirstOrDefault()?.Descendants(Rdf + "li").FirstOrDefault()?.Value;

    private static void Agrees(Reading reading, Report report)
    {
        if (reading.Metadata is null) return;
        var info = reading.Graph.Dictionary(reading.Graph.Trailer, "Info");
        void Same(string key, string? value) => report.Expect(reading.Graph.Text(info, key) == value, "metadata", $"{key} is \"{reading.Graph.Text(info, key)}\" in one place and \"{value}\" in the other");
        Same("Title", Item(reading, "title"));
        Same("Author", Item(reading, "creator"));
        Same("Subject", Item(reading, "description"));
        Same("Creator", Value(reading, Xmp + "CreatorTool"));
        Same("Producer", Value(reading, Pdf + "Producer"));
        Same("CreationDate", Date(Value(reading, Xmp + "CreateDate")));
        Same("ModDate", Date(Value(reading, Xmp + "ModifyDate")));
        report.Expect(Item(reading, "language") == reading.Graph.Text(reading.Graph.Catalog, "Lang"), "metadata", "another language than the catalogue's");
    }

    /// <summary>2026-05-01T09:00:00Z as D:20260501090000Z.</summary>
    private static string? Date(string? xmp) => xmp is null ? null : "D:" + xmp.Replace("-", "").Replace(":", "").Replace("T", "");
}
