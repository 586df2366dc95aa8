using System.Text;
using System.Text.RegularExpressions;
using static Pair.Tests.Pdf.Conformance.Spoiling;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>One thing that is wrong.</summary>
/// <param name="Rule">The rule that must see it, and no other.</param>
/// <param name="What">What is wrong, in words.</param>
/// <param name="Plant">Makes it wrong.</param>
internal sealed record PlantedFault(string Rule, string What, Action<PdfGraph> Plant);

/// <summary>For every rule at least one way to break it, and nothing else.</summary>
internal static class PlantedFaults
{
    internal static IReadOnlyList<PlantedFault> All { get; } =
    [
        new("file-header", "a version of another standard", graph => graph.File[5] = (byte)'2'),
        new("file-header", "a comment of letters", graph => graph.File[10] = (byte)'a'),
        new("file-identifier", "no ID", graph => graph.Trailer.Remove("ID")),
        new("stream-length", "a length with another digit", graph =>
        {
            var at = Encoding.Latin1.GetString(graph.File).IndexOf("/Length ", graph.Offsets.Values.Min(), StringComparison.Ordinal) + 8;
            graph.File[at] = (byte)(graph.File[at] == '9' ? '1' : graph.File[at] + 1);
        }),
        new("not-encrypted", "an Encrypt entry", graph => graph.Trailer["Encrypt"] = new PdfDictionary()),
        new("nothing-active", "a script on opening", graph => graph.Catalog["OpenAction"] = new PdfDictionary { ["S"] = new PdfName("JavaScript") }),
        new("nothing-active", "a link that starts a program", graph => graph.Catalog["URI"] = new PdfDictionary { ["S"] = new PdfName("Launch") }),
        new("nothing-attached", "an associated file", graph => graph.Catalog["AF"] = new List<object?>()),
        new("no-dead-reference", "a reference to nothing", graph => graph.Catalog["PageLabels"] = new PdfReference(99_999)),
        new("short-strings", "keywords without end", graph => graph.Dictionary(graph.Trailer, "Info")["Keywords"] = Words(new string('k', 40_000))),
        new("no-transparency", "half a colour", graph => graph.Dictionary(graph.Page(), "Resources")["ExtGState"] = new PdfDictionary { ["G"] = new PdfDictionary { ["ca"] = 0.5 } }),
        new("no-transparency", "a transparency group", graph => graph.Page()["Group"] = new PdfDictionary { ["S"] = new PdfName("Transparency") }),
        new("no-transparency", "a state from outside", graph => graph.Draw(content => "/G gs\n" + content)),
        new("output-intent", "no intent", graph => graph.Catalog.Remove("OutputIntents")),
        new("output-intent", "a profile without its signature", graph =>
            graph.Stream(graph.Dictionary(graph.Array(graph.Catalog["OutputIntents"])[0])["DestOutputProfile"], profile => profile.Once("acsp", "pcsa"))),
        new("device-colours", "a printing ink", graph => graph.Draw(content => "0 0 0 1 k\n" + content)),
        new("page-boxes", "a page as tall as a house", graph => graph.Page()["MediaBox"] = new List<object?> { 0.0, 0.0, 595.0, 20_000.0 }),
        new("metadata-readable", "an element without end", graph => graph.Say("</rdf:RDF>", "")),
        new("conformance-claims", "another part of PDF/UA", graph => graph.Say("<pdfuaid:part>1<", "<pdfuaid:part>2<")),
        new("conformance-claims", "a lower level of PDF/A", graph => graph.Say("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")),
        new("extension-schema", "a schema of something else", graph => graph.Say("URI>http://www.aiim.org/pdfua/ns/id/<", "URI>http://www.aiim.org/other/<")),
        new("title", "windows show the file's name", graph => graph.Catalog.Remove("ViewerPreferences")),
        new("metadata-agrees", "another author", graph => graph.Dictionary(graph.Trailer, "Info")["Author"] = Words("Somebody else")),
        new("metadata-agrees", "another date", graph => graph.Say("2026-05-01", "2026-05-02")),
        new("document-language", "a name for a tag", graph =>
        {
            graph.Catalog["Lang"] = Words("en_GB");
            graph.Say("<rdf:li>en-GB<", "<rdf:li>en_GB<");
        }),
        new("part-language", "a name for a tag", graph => graph.Element("Span")["Lang"] = Words("the Welsh language")),
        new("marked", "not said to be tagged", graph => graph.Catalog.Remove("MarkInfo")),
        new("marked", "doubts", graph => graph.Dictionary(graph.Catalog, "MarkInfo")["Suspects"] = true),
        new("font-embedded", "no program", graph => graph.Dictionary(graph.Descendant(), "FontDescriptor").Remove("FontFile2")),
        new("font-composite", "codes from above", graph => graph.Font()["Encoding"] = new PdfName("Identity-V")),
        new("font-composite", "no map to glyphs", graph => graph.Descendant().Remove("CIDToGIDMap")),
        new("font-unicode", "no way back to letters", graph => graph.Font().Remove("ToUnicode")),
        new("font-unicode", "a private character", graph => graph.Stream(graph.Font()["ToUnicode"], map => map.Once("<0001> <", "<0001> <E000> <"))),
        new("font-widths", "a letter too wide", graph => ((List<object?>)graph.Array(graph.Descendant()["W"])[1]!)[0] = 2000.0),
        new("no-notdef", "an empty box", graph => graph.Draw(content => Regex.Replace(content, "Td\\[<....", "Td[<0000"))),
        new("font-known", "a font that is not there", graph => graph.Draw(content => content.Once("/F1 ", "/F9 "))),
        new("content-marked", "a rule that is no artifact", graph => graph.Draw(content => content.Once("/Artifact<</Type/Layout>>BDC", "/Span<<>>BDC"))),
        new("content-marked", "words that belong to no element", graph => graph.Draw(content => content.Once("/Artifact<</Type/Pagination/Subtype/Footer>>BDC", "/P BMC"))),
        new("marks-balanced", "an end too many", graph => graph.Draw(content => content + "EMC\n")),
        new("marks-balanced", "a state that is not restored", graph => graph.Draw(content => content + "q\n")),
        new("artifacts-apart", "an artifact in a heading", graph => graph.Draw(content => content.Once("<</MCID 0>>BDC\n", "<</MCID 0>>BDC\n/Artifact BMC EMC\n"))),
        new("furniture", "a foot that is mere decoration", graph => graph.Draw(content => content.Once("/Type/Pagination/Subtype/Footer", "/Type/Layout"))),
        new("legible", "small print", graph => graph.Draw(content => content.Once(" 9 Tf", " 8 Tf"))),
        new("legible", "print made small by a matrix", graph => graph.Draw(content => "0.5 0 0 0.5 0 0 cm\n" + content)),
        new("text-on-page", "words beside the paper", graph => graph.Draw(content => new Regex("Tf [0-9.]+ ").Replace(content, "Tf 590 ", 1))),
        new("marks-claimed-once", "a mark claimed twice", graph => graph.Array(graph.Element("H1")["K"]).Add(0.0)),
        new("parent-tree", "two marks of each other's element", graph => Swap(graph.Array(new Reading(graph).ParentTree[0]), 0, 1)),
        new("marks-numbered-once", "a number given twice", graph => graph.Draw(content => content + "/H1<</MCID 0>>BDC EMC\n")),
        new("one-document", "a section for a document", graph => graph.Element("Document")["S"] = new PdfName("Sect")),
        new("standard-types", "a type of its own", graph => graph.Element("P")["S"] = new PdfName("Paragraph")),
        new("parents", "another parent", graph => graph.Element("P")["P"] = graph.Catalog["Pages"]),
        new("heading-order", "a level skipped", graph => graph.Element("H2")["S"] = new PdfName("H3")),
        new("heading-order", "a first heading of the second level", graph => graph.Element("H1")["S"] = new PdfName("H2")),
        new("table-parts", "a section in a table", graph => graph.Element("TBody")["S"] = new PdfName("Sect")),
        new("table-parts", "a head without a body", graph => graph.Element("TBody")["S"] = new PdfName("THead")),
        new("table-even", "a cell too many", graph => graph.Array(graph.LastElement("TR")["K"]).Add(
            new PdfDictionary { ["S"] = new PdfName("TD"), ["P"] = graph.LastElement("TD")["P"] })),
        new("header-scope", "a header cell that heads nothing", graph => graph.Element("TH").Remove("A")),
        new("list-parts", "labels that do not say how they count", graph => graph.Element("L", 1).Remove("A")),
        new("list-parts", "an item without a body", graph => graph.Element("LBody")["S"] = new PdfName("P")),
        new("figure-described", "no words", graph => graph.Element("Figure").Remove("Alt")),
        new("figure-described", "no box", graph => graph.Element("Figure").Remove("A")),
        new("link-annotated", "a link that is not told", graph => graph.Element("Link")["S"] = new PdfName("Span")),
        new("annotation-parent", "two links of each other's element", graph =>
        {
            var links = graph.Annotations();
            (links[0]["StructParent"], links[1]["StructParent"]) = (links[1]["StructParent"], links[0]["StructParent"]);
        }),
        new("annotation-described", "no words", graph => graph.Annotations()[0].Remove("Contents")),
        new("annotation-prints", "hidden", graph => graph.Annotations()[0]["F"] = 6.0),
        new("annotation-place", "beside the page", graph => graph.Annotations()[0]["Rect"] = new List<object?> { 700.0, 10.0, 800.0, 20.0 }),
        new("annotation-place", "a part outside", graph => graph.Array(graph.Annotations()[0]["QuadPoints"])[0] = 1.0),
        new("link-target", "no scheme", graph => graph.Dictionary(graph.Annotations()[0], "A")["URI"] = Words("northshire.example")),
        new("link-target", "a page that is none", graph => graph.Array(graph.Annotations()[1]["Dest"])[0] = graph.Trailer["Root"]),
        new("tab-order", "no order", graph => graph.Page().Remove("Tabs")),
        new("outline", "no outline", graph => graph.Catalog.Remove("Outlines")),
        new("outline", "an entry without a title", graph => graph.Bookmark(1)["Title"] = Words(" ")),
        new("outline-places", "a page that is none", graph => graph.Array(graph.Bookmark(0)["Dest"])[0] = graph.Trailer["Root"]),
        new("outline-chain", "an entry too many", graph => graph.Bookmark(0)["Count"] = 7.0),
        new("outline-chain", "no way back", graph => graph.Bookmark(2).Remove("Prev")),
    ];
}
