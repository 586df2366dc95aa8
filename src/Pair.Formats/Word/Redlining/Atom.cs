using System.Xml.Linq;
using Pair.Core.Alignment;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>The smallest that can be inserted or deleted: a word, a blank or sign, a picture, a break, a field that Word works out.</summary>
/// <param name="Key">Two atoms with the same key are the same: words, look, and where they lead.</param>
/// <param name="Text">Its words; null for what has none.</param>
/// <param name="Node">What stands there in stead of words; null for words.</param>
/// <param name="Look">Properties of its run; null for none.</param>
/// <param name="LookKey">These, as text.</param>
/// <param name="Link">The link that it stands in, with its attributes; null for none.</param>
/// <param name="LinkKey">Where that leads; empty for nowhere.</param>
/// <param name="Tag">Tag of the field whose words they are; null where they are no field's.</param>
internal sealed record Atom(string Key, string? Text, XElement? Node, XElement? Look, string LookKey, XElement? Link, string LinkKey, string? Tag)
{
    /// <summary>Whether it is a word, not a blank or a sign.</summary>
    public bool IsWord => Text is { } text && char.IsLetterOrDigit(text[0]);

    /// <summary>What a field that Word works out is asked, such as the page of a bookmark; null for anything else.</summary>
    public string? Question => Node?.Name == W + "fldSimple" ? Node.Attribute(W + "instr")!.Value : null;

    /// <summary>Its key if its link led somewhere else.</summary>
    public string KeyTo(string linkKey) => $"{Key[..^LinkKey.Length]}{linkKey}";

    /// <summary>Those of a paragraph, in order.</summary>
    public static IReadOnlyList<Atom> Of(XElement paragraph)
    {
        var atoms = new List<Atom>();
        foreach (var child in paragraph.Elements())
            if (child.Name == W + "hyperlink")
                foreach (var inside in child.Elements()) Add(atoms, inside, child);
            else Add(atoms, child, null);
        return atoms;
    }

    private static void Add(List<Atom> atoms, XElement element, XElement? link)
    {
        if (element.Name == W + "fldSimple")
            atoms.Add(Of(null, element, element.Element(W + "r")?.Element(W + "rPr"), link, null));
        else if (element.Name == W + "r")
            foreach (var piece in element.Elements())
                if (piece.Name == W + "t")
                    foreach (var word in WordDiff.Words(piece.Value)) atoms.Add(Of(word, null, element.Element(W + "rPr"), link, element.Annotation<string>()));
                else if (piece.Name != W + "rPr") atoms.Add(Of(null, piece, element.Element(W + "rPr"), link, element.Annotation<string>()));
    }

    private static Atom Of(string? text, XElement? node, XElement? look, XElement? link, string? tag)
    {
        var lookKey = look is null ? "" : string.Join(' ', look.Elements().Select(one => $"{one.Name.LocalName}={one.Value()}"));
        var linkKey = link is null ? "" : string.Join(' ', link.Attributes().Where(one => one.Name != W + "history").Select(one => one.Value));
        return new Atom($"{text ?? node!.ToString(SaveOptions.DisableFormatting)}\n{lookKey}\n{linkKey}", text, node, look, lookKey, link, linkKey, tag);
    }
}
