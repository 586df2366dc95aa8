using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Formats.Word.Fields;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Puts the words of a field into a control, in the look of what stood there. It stays, round words alone, so that the words can come home.</summary>
internal static class FieldControl
{
    /// <summary>Fills a control.</summary>
    /// <param name="control">The control.</param>
    /// <param name="words">Null for a field that this pathway says nothing for: then nothing is seen.</param>
    /// <param name="placeholder">Id of the style that placeholders have; null for none.</param>
    /// <param name="fields">The document's fields.</param>
    /// <param name="store">Keeps the words of what can come home.</param>
    public static void Fill(Control control, string? words, string? placeholder, FieldWords fields, FieldStore store)
    {
        var properties = control.Element.Element(W + "sdtPr")!;
        var content = control.Element.Element(W + "sdtContent");
        var look = LookOf(properties, content, placeholder);
        var (paragraph, marks) = (content?.Descendants(W + "p").FirstOrDefault()?.Element(W + "pPr"), Markers.In(content));
        var inline = new XElement(W + "sdt", Properties(properties, fields.KeyOf(control.Key), words, fields, store), new XElement(W + "sdtContent", Run(look, words ?? " ")));
        if (control.Level == ControlLevel.Run) control.Element.ReplaceWith(inline, marks);
        else if (control.Level == ControlLevel.Block) control.Element.ReplaceWith(Paragraph(paragraph, inline, marks));
        else control.ReplaceWithCell([Paragraph(paragraph, inline, marks)]);
    }

    private static XElement Paragraph(XElement? properties, XElement inline, List<XElement> marks) => new(W + "p", properties is null ? null : new XElement(properties), inline, marks);

    // The look of the first words; where a placeholder stands, the look that the control gives to what is typed in its stead.
    private static XElement? LookOf(XElement properties, XElement? content, string? placeholder)
    {
        var typed = properties.Element(W + "rPr");
        var first = content?.Descendants(W + "r").FirstOrDefault(static run => run.Elements(W + "t").Any())?.Element(W + "rPr");
        var source = properties.Element(W + "showingPlcHdr") is not null ? typed ?? first : first ?? typed;
        if (source is null) return null;
        var look = new XElement(source);
        look.Elements(W + "rStyle").Where(style => style.Value() is "PlaceholderText" || style.Value() == placeholder).Remove();
        // What was changed by whom is told of words that are gone.
        foreach (var change in (ReadOnlySpan<string>)["ins", "del", "moveFrom", "moveTo", "rPrChange"]) look.Element(W + change)?.Remove();
        return look.HasElements ? look : null;
    }

    private static XElement Properties(XElement old, string key, string? words, FieldWords fields, FieldStore store)
    {
        var properties = new XElement(W + "sdtPr");
        properties.Add(Copy(old, W + "rPr"));
        properties.Add(new XElement(W + "alias", Val(FieldPath.Tag(key))), new XElement(W + "tag", Val(FieldPath.Tag(key))));
        properties.Add(Copy(old, W + "id"), Copy(old, W + "lock"));
        // Without words, a placeholder would come back and be printed.
        if (words is not null) properties.Add(Copy(old, W + "placeholder"));
        properties.Add(Copy(old, W15 + "color"), Copy(old, W15 + "appearance"));
        var answers = words is null ? [] : fields.AnswersOf(key);
        if (words is not null && fields.IsField(key)) properties.Add(Binding(store.Add(key, words, Controls.ValueOf(words, answers))));
        properties.Add(answers.IsEmpty ? new XElement(W + "text") : new XElement(W + "dropDownList", answers.Select(Item)));
        return properties;
    }

    private static XElement Binding(string path) => new(W + "dataBinding", new XAttribute(W + "prefixMappings", FieldPath.PrefixMappings), new XAttribute(W + "xpath", path),
        new XAttribute(W + "storeItemID", FieldStore.Id));

    private static XElement Item(Answer answer) => new(W + "listItem", new XAttribute(W + "displayText", answer.Text), new XAttribute(W + "value", answer.Value));

    private static XAttribute Val(string value) => new(W + "val", value);

    private static XElement? Copy(XElement old, XName name) => old.Element(name) is { } found ? new XElement(found) : null;

    private static XElement Run(XElement? look, string words) =>
        new(W + "r", look, new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Office.MarkupText.Clean(words)));
}
