using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Text;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Puts blocks in the place of controls.</summary>
/// <param name="fragments">Writes the blocks.</param>
/// <param name="body">The body of the text, whose sections say how wide a page is.</param>
internal sealed class Placement(Fragments fragments, XElement body)
{
    /// <summary>A control and what comes in its place: nothing where it is empty.</summary>
    internal sealed record Placing(Control Control, Seq<Block> Blocks);

    /// <summary>Puts the blocks of all controls of one part in their places.</summary>
    public void Place(List<Placing> placings, PartLinks links)
    {
        for (var i = 0; i < placings.Count; i++)
        {
            var (control, element, level) = (placings[i].Control, placings[i].Control.Element, placings[i].Control.Level);
            var paragraph = level == ControlLevel.Run ? element.Ancestors(W + "p").FirstOrDefault() : null;
            if (paragraph is null)
            {
                var blocks = fragments.Write(placings[i].Blocks, Rooms.Of(control.Cell ?? element, body), links);
                if (level == ControlLevel.Cell) control.ReplaceWithCell(blocks.Count > 0 ? blocks : [new XElement(W + "p")]);
                else Replace(element, blocks);
                continue;
            }
            // Several in one paragraph are one place: their blocks come in their order.
            var here = new List<Placing> { placings[i] };
            while (i + 1 < placings.Count && placings[i + 1].Control.Level == ControlLevel.Run && placings[i + 1].Control.Element.Ancestors(W + "p").FirstOrDefault() == paragraph)
                here.Add(placings[++i]);
            InParagraph(paragraph, here, links);
        }
    }

    /// <summary>Takes a paragraph away.</summary>
    public void Remove(XElement paragraph) => Replace(paragraph, []);

    /// <summary>Puts blocks behind all that the body holds; nothing but empty paragraphs is replaced.</summary>
    public void Append(Seq<Block> blocks, PartLinks links)
    {
        var last = body.Elements(W + "sectPr").LastOrDefault();
        var elements = fragments.Write(blocks, Rooms.OfSection(last), links);
        if (!body.Elements().Any(block => block != last && IsSeen(block, [])))
            body.Elements().Where(block => block.Name == W + "p").Remove();
        if ((last?.ElementsBeforeSelf() ?? body.Elements()).LastOrDefault()?.Name == W + "tbl") elements.Insert(0, fragments.Spacer());
        if (last is null) body.Add(elements);
        else last.AddBeforeSelf(elements);
    }

    private void InParagraph(XElement paragraph, List<Placing> placings, PartLinks links)
    {
        var room = Rooms.Of(paragraph, body);
        var blocks = new List<XElement>();
        foreach (var placing in placings) blocks.AddRange(fragments.Write(placing.Blocks, room, links));
        if (!IsSeen(paragraph, placings))
        {
            Replace(paragraph, blocks);
            return;
        }
        foreach (var placing in placings) placing.Control.Element.ReplaceWith(Markers.In(placing.Control.Element));
        paragraph.AddAfterSelf(blocks);
    }

    // A paragraph, or a control round some, makes room; what it says of the page stays.
    private void Replace(XElement old, List<XElement> blocks)
    {
        var (holder, before, after) = (old.Parent!, old.ElementsBeforeSelf().LastOrDefault(), old.ElementsAfterSelf().FirstOrDefault());
        var first = old.DescendantsAndSelf(W + "p").FirstOrDefault()?.Element(W + "pPr");
        if (first?.Element(W + "pageBreakBefore") is { } page && blocks.Count > 0) Break(blocks, page);
        if (before?.Name == W + "tbl" && blocks.FirstOrDefault()?.Name == W + "tbl") blocks.Insert(0, fragments.Spacer());
        foreach (var section in old.Descendants(W + "sectPr").ToList()) blocks.Add(new XElement(W + "p", new XElement(W + "pPr", new XElement(section))));
        // Two tables without a paragraph between become one.
        if (blocks.Count == 0 && before?.Name == W + "tbl" && after?.Name == W + "tbl") blocks.Add(fragments.Spacer());
        var marks = Markers.In(old);
        old.ReplaceWith(marks, blocks);
        Finish(holder);
    }

    // Whatever holds blocks ends with a paragraph.
    private static void Finish(XElement holder)
    {
        var last = holder.Elements().LastOrDefault(static block => block.Name == W + "p" || block.Name == W + "tbl" || block.Name == W + "sdt");
        if (last is not null && last.Name != W + "tbl") return;
        var paragraph = new XElement(W + "p");
        if (last is not null) last.AddAfterSelf(paragraph);
        else if (holder.Elements().FirstOrDefault(static one => one.Name == W + "sectPr") is { } section) section.AddBeforeSelf(paragraph);
        else holder.Add(paragraph);
    }

    private void Break(List<XElement> blocks, XElement page)
    {
        if (blocks[0].Name != W + "p") blocks.Insert(0, fragments.Spacer());
        var properties = blocks[0].Element(W + "pPr");
        if (properties is null) blocks[0].AddFirst(properties = new XElement(W + "pPr"));
        properties.Add(new XElement(page));
        ParagraphOrder.Sort(properties);
    }

    // Whether something beside the controls that are replaced would be seen or heard.
    private static bool IsSeen(XElement block, List<Placing> placings)
    {
        foreach (var inside in block.DescendantsAndSelf())
        {
            var seen = inside.Name.LocalName switch
            {
                "t" => inside.Value.AsSpan().Trim().Length > 0,
                "br" => inside.Attribute(W + "type")?.Value is "page" or "column",
                "drawing" or "pict" or "object" or "sym" or "instrText" or "fldSimple" or "footnoteReference" or "endnoteReference" or "oMath" or "oMathPara" or "tbl" => true,
                _ => false,
            };
            if (seen && !placings.Exists(placing => inside.Ancestors().Contains(placing.Control.Element))) return true;
        }
        return false;
    }
}
