using System.Xml.Linq;
using Pair.Formats.Word.Fields;
using Pair.Formats.Word.Reading;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>A content control of a template.</summary>
/// <param name="Element">The control.</param>
/// <param name="Key">What it is called: from its binding, else its tag, else its title.</param>
/// <param name="Level">What it stands round.</param>
internal sealed record Control(XElement Element, string Key, ControlLevel Level)
{
    /// <summary>Which wording of a field it is bound to, from 1.</summary>
    public int Wording { get; init; } = 1;

    /// <summary>The cell that it stands round; null where it stands round none.</summary>
    public XElement? Cell => Element.Element(W + "sdtContent")?.Element(W + "tc");

    /// <summary>Makes way for its cell, which keeps its look and holds other blocks now.</summary>
    public void ReplaceWithCell(IEnumerable<XElement> blocks)
    {
        var cell = Cell is { } found ? new XElement(found) : new XElement(W + "tc");
        foreach (var block in cell.Elements().ToList())
            if (block.Name != W + "tcPr") block.Remove();
        cell.Add(blocks);
        Element.ReplaceWith(cell, Element.Element(W + "sdtContent")?.Elements(W + "tc").Skip(1).Select(static other => new XElement(other)));
    }

    /// <summary>The controls that a part names, in reading order. Left alone are those without a name, those bound to another store, and kinds that no words are put
    /// into, such as a table of contents or a picture.</summary>
    public static List<Control> In(XElement root)
    {
        var controls = new List<Control>();
        foreach (var element in root.Descendants(W + "sdt"))
            if (KeyOf(element.Element(W + "sdtPr")) is { Key.Length: > 0 } name) controls.Add(new Control(element, name.Key, LevelOf(element)) { Wording = name.Occurrence });
        return controls;
    }

    private static WordField? KeyOf(XElement? properties)
    {
        if (properties is null) return null;
        foreach (var property in properties.Elements())
            if (property.Name.LocalName is "docPartObj" or "docPartList" or "group" or "picture" or "equation" or "bibliography" or "citation" or "checkbox"
                or "repeatingSection" or "repeatingSectionItem" or "webExtensionLinked" or "entityPicker")
                return null;
        foreach (var name in (ReadOnlySpan<XName>)[W + "dataBinding", W15 + "dataBinding"])
            if (properties.Element(name) is { } binding)
                return binding.Attribute(W + "prefixMappings")?.Value.Contains(FieldPath.Namespace, StringComparison.Ordinal) == true ? FieldKey.Of(binding.Attribute(W + "xpath")?.Value, null, null) : null;
        var called = properties.Element(W + "tag").Value()?.Trim() is { Length: > 0 } tag ? tag : properties.Element(W + "alias").Value()?.Trim();
        return called is null ? null : new WordField(called, 1, "");
    }

    private static ControlLevel LevelOf(XElement element)
    {
        // What it stands round tells, however deep controls stand in one another; an empty one is known by where it stands.
        foreach (var inside in element.Descendants())
            if (inside.Name == W + "tr") return ControlLevel.Row;
            else if (inside.Name == W + "tc") return ControlLevel.Cell;
            else if (inside.Name == W + "p" || inside.Name == W + "tbl") return ControlLevel.Block;
            else if (inside.Name == W + "r") return ControlLevel.Run;
        foreach (var outside in element.Ancestors())
            if (outside.Name == W + "p") return ControlLevel.Run;
            else if (outside.Name == W + "tr") return ControlLevel.Cell;
            else if (outside.Name == W + "tbl") return ControlLevel.Row;
            else if (outside.Name == W + "tc" || outside.Name == W + "txbxContent") return ControlLevel.Block;
        return ControlLevel.Block;
    }
}

/// <summary>What a control stands round.</summary>
internal enum ControlLevel
{
    /// <summary>Words of a paragraph.</summary>
    Run,

    /// <summary>Paragraphs and tables.</summary>
    Block,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>A row.</summary>
    Row,
}
