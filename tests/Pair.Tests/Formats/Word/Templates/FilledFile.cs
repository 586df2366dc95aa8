using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Word;
using Pair.Formats.Word.Templates;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Templates;

/// <summary>A template that a document was put into, as a reader that we did not write sees it.</summary>
internal sealed class FilledFile
{
    public FilledFile(Document document, WordTemplate template)
    {
        var export = WordExport.Write(document, new WordWishes { Template = template });
        (Bytes, Findings, Parts) = (export.Bytes, export.Findings, TemplateFiles.Parts(export.Bytes));
    }

    public byte[] Bytes { get; }

    public Seq<Finding> Findings { get; }

    public SortedDictionary<string, byte[]> Parts { get; }

    public XElement Body => Xml("word/document.xml").Element(W + "body")!;

    /// <summary>What is wrong with it.</summary>
    public List<string> Errors
    {
        get
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(Bytes), false);
            return [.. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }
                .SelectMany(version => new OpenXmlValidator(version).Validate(package)).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
        }
    }

    public XElement Xml(string part) => XDocument.Load(new MemoryStream(Parts[part])).Root!;

    /// <summary>The words of an element, a line for each paragraph.</summary>
    public static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var inside in element.Descendants())
            if (inside.Name == W + "p") text.Append(text.Length == 0 ? "" : "\n");
            // Words behind the body, where none belong, stand apart from those of the last paragraph.
            else if (inside.Name == W + "t" && !TellsPage(inside)) text.Append(inside.Parent!.Name == W + "document" ? "\n" : "").Append(inside.Value);
            else if (inside.Name == W + "tab" && inside.Parent!.Name == W + "r") text.Append(' ');
            // Words between the cells, where none belong, stand apart from those of the last cell.
            else if (inside.Name == W + "r" && inside.Parent!.Name == W + "tr") text.Append('\n');
        return text.ToString();
    }

    /// <summary>The words of a control by its tag.</summary>
    public string Control(string tag, string part = "word/document.xml") => TextOf(ControlOf(tag, part));

    /// <summary>A control by its tag.</summary>
    public XElement ControlOf(string tag, string part = "word/document.xml") =>
        Xml(part).Descendants(W + "sdt").First(control => control.Element(W + "sdtPr")!.Element(W + "tag")?.Attribute(W + "val")!.Value == tag);

    /// <summary>What a person reviews: every paragraph with its style and where it stands, and in brackets the controls.</summary>
    public string Outline()
    {
        var text = new StringBuilder();
        foreach (var part in Parts.Keys.Where(name => name.StartsWith("word/document", StringComparison.Ordinal) || name.StartsWith("word/header", StringComparison.Ordinal) || name.StartsWith("word/footer", StringComparison.Ordinal)))
        {
            text.Append($"== {part}\n");
            var names = Parts.TryGetValue("word/styles.xml", out _)
                ? Xml("word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value, style => style.Element(W + "name")!.Attribute(W + "val")!.Value)
                : [];
            foreach (var block in Xml(part).Descendants())
                if (block.Name == W + "p")
                {
                    var style = block.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;
                    var deep = new string(' ', 2 * block.Ancestors(W + "tc").Count());
                    text.Append($"{deep}{(style is null ? "-" : names[style])}: {Line(block)}".TrimEnd()).Append('\n');
                }
                else if (block.Name == W + "sectPr") text.Append($"== section of {block.Element(W + "pgSz")?.Attribute(W + "w")?.Value}\n");
        }
        return text.ToString();
    }

    private static string Line(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var inside in paragraph.Descendants())
        {
            if (inside.Ancestors(W + "p").First() != paragraph) continue;
            if (inside.Name == W + "t") text.Append(inside.Ancestors(W + "sdt").FirstOrDefault() is { } control && control.Ancestors().Contains(paragraph) ? $"[{inside.Value}]" : inside.Value);
            else if (inside.Name == W + "tab" && inside.Parent!.Name == W + "r") text.Append(" | ");
            else if (inside.Name == W + "drawing") text.Append("(picture)");
            else if (inside.Name == W + "instrText") text.Append($"{{{inside.Value.Trim()}}}");
            else if (inside.Name == W + "br") text.Append("(break)");
        }
        return text.ToString();
    }
}
