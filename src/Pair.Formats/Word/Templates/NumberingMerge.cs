using System.Globalization;
using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Our lists beside a template's, under numbers that it has not.</summary>
internal sealed class NumberingMerge(TemplatePackage package, PartLinks links, byte[] numbering)
{
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);
    private readonly List<string> used = [];
    private int next;

    private string? Part => links.Parts("numbering").FirstOrDefault();

    /// <summary>The template's number of a list of ours.</summary>
    public string Use(string number)
    {
        if (numbers.TryGetValue(number, out var known)) return known;
        if (next == 0) next = Highest() + 1;
        used.Add(number);
        return numbers[number] = (next++).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Adds the lists that were used.</summary>
    public void Save(StyleMerge styles)
    {
        if (used.Count == 0) return;
        var part = Part;
        var tree = (part is null ? null : package.Tree(part)) ?? New(W + "numbering");
        var root = tree.Root!;
        Declare(root);
        var ours = Read(numbering)!.Root!;
        var kind = root.Elements(W + "abstractNum").Select(one => one.Number("abstractNumId") ?? 0).DefaultIfEmpty(-1).Max() + 1;
        foreach (var number in used)
        {
            var list = ours.Elements(W + "num").First(one => one.Attribute(W + "numId")!.Value == number);
            var abstracted = new XElement(ours.Elements(W + "abstractNum").First(one => one.Attribute(W + "abstractNumId")!.Value == list.Element(W + "abstractNumId").Value()));
            abstracted.SetAttributeValue(W + "abstractNumId", kind);
            foreach (var style in abstracted.Descendants(W + "pStyle")) style.SetAttributeValue(W + "val", styles.Use(style.Value()!));
            foreach (var run in abstracted.Descendants(W + "rPr")) run.Element(W + "rFonts")?.Remove();
            Insert(root, abstracted, "abstractNum", "numPicBullet");
            Insert(root, new XElement(W + "num", new XAttribute(W + "numId", numbers[number]), new XElement(W + "abstractNumId", new XAttribute(W + "val", kind))), "num", "abstractNum");
            kind++;
        }
        part ??= package.FreeBesideText("numbering", ".xml");
        package.Set(part, TemplateXml.Write(tree), Office.PartType.Office + "wordprocessingml.numbering+xml");
        links.To("numbering", part);
    }

    // The standard wants all of a kind together: pictures, kinds of list, lists.
    private static void Insert(XElement root, XElement element, string after, string orAfter)
    {
        if ((root.Elements(W + after).LastOrDefault() ?? root.Elements(W + orAfter).LastOrDefault()) is { } last) last.AddAfterSelf(element);
        else root.AddFirst(element);
    }

    private int Highest() =>
        (Part is { } part ? package.Tree(part)?.Root : null)?.Elements(W + "num").Select(one => one.Number("numId") ?? 0).DefaultIfEmpty(0).Max() ?? 0;
}
