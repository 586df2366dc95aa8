using System.Xml;
using System.Xml.Linq;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Fuzzing.Templates;

/// <summary>Changes to the tree of one part, which stays well-formed: what programs with faults write, and what somebody writes to find ours.</summary>
internal static class XmlMutations
{
    private static readonly string[] values =
    [
        "", "0", "-1", "1", "999999999999", "rId1", "rId2", "rId999", "document", "masthead", "safeguarding", "section-c", "section-a", "journey", "Section C", "help", "pathway.title", "pathway.area.name", "services.baby-massage.summary", "services.baby-massage",
        "services..", "services.none.name", "Heading1", "true", "false", "on", "External", "../../etc/passwd", "NULL", "#", "styles.xml", "document.xml", "/word/document.xml", "https://x.example/", "javascript:alert(1)", "/p:fields[1]/p:pathway[1]/p:title[1]", "/p:fields[0]",
        "begin", "separate", "end", "nextPage", "default", "first", "{00000000-0000-0000-0000-000000000000}", "x\u0301\u202E\uFFFD", "application/xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
    ];

    private static readonly string[] texts = ["", " ", "words", "INCLUDEPICTURE \"https://x.example/a.png\"", "PAGE", "TOC \\o", "\u0001".Replace('\u0001', 'x'), "]]>", "&amp;<", "\u200B", "1. ", new('m', 3000)];

    /// <summary>Changes one part, most often the text, and says how.</summary>
    public static string Apply(List<KeyValuePair<string, byte[]>> parts, Dice dice)
    {
        var main = parts.FindIndex(part => part.Key == "word/document.xml");
        var at = main >= 0 && dice.OneIn(2) ? main : dice.Below(parts.Count);
        var (name, bytes) = parts[at];
        if (Read(bytes) is not { } tree) return $"leave {name}";
        var how = Change(tree, dice.Of(tree.Descendants().ToList()), dice);
        if (Write(tree) is not { } changed) return $"leave {name}";
        parts[at] = new(name, changed);
        return $"{how} in {name}";
    }

    private static string Change(XDocument tree, XElement element, Dice dice)
    {
        var (name, others) = (element.Name.LocalName, tree.Descendants().ToList());
        var other = dice.Of(others);
        var isRoot = element.Parent is null;
        switch (dice.Below(13))
        {
            case 0 when !isRoot:
                element.Remove();
                return $"remove {name}";
            case 1 when !isRoot:
                element.AddAfterSelf(new XElement(element));
                return $"double {name}";
            case 2 when !isRoot && !other.AncestorsAndSelf().Contains(element):
                element.Remove();
                other.Add(element);
                return $"move {name} into {other.Name.LocalName}";
            case 3:
                element.Name = dice.OneIn(4) ? element.Name.LocalName : other.Name;
                return $"call {name} {element.Name.LocalName}";
            case 4 or 5 when element.Attributes().Any(one => !one.IsNamespaceDeclaration):
                var attribute = dice.Of(element.Attributes().Where(one => !one.IsNamespaceDeclaration).ToList());
                attribute.Value = dice.Of(values);
                return $"{name}/@{attribute.Name.LocalName} = {attribute.Value}";
            case 6:
                element.Attributes().Where(one => !one.IsNamespaceDeclaration && dice.OneIn(2)).ToList().ForEach(one => one.Remove());
                return $"attributes of {name} removed";
            case 7:
                foreach (var one in other.Attributes()) if (!one.IsNamespaceDeclaration) element.SetAttributeValue(one.Name, one.Value);
                return $"attributes of {other.Name.LocalName} on {name}";
            case 8:
                element.Add(new XText(dice.Of(texts)));
                return $"text in {name}";
            case 9:
                var depth = dice.OneIn(6) ? dice.Below(400) : dice.Below(30);
                var inside = new XElement(element);
                for (var i = 0; i < depth; i++) inside = new XElement(element.Name, inside);
                if (!isRoot) element.ReplaceWith(inside);
                return $"{name} {depth} deep";
            case 10:
                element.ReplaceNodes(element.Nodes().Reverse().ToList());
                return $"{name} back to front";
            case 11 when !isRoot:
                element.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtPr", new XElement(W + "tag", new XAttribute(W + "val", dice.Of(values)))), new XElement(W + "sdtContent", new XElement(element))));
                return $"a control round {name}";
            default:
                foreach (var one in tree.Descendants(element.Name).ToList())
                    if (one.Parent is not null && one != tree.Root && dice.OneIn(3)) one.Remove();
                return $"some {name} removed";
        }
    }

    private static XDocument? Read(byte[] bytes)
    {
        try
        {
            return XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Null where no XML says it: a prefix that would mean two things, a value of xml:space that is none.
    private static byte[]? Write(XDocument tree)
    {
        using var bytes = new MemoryStream();
        try
        {
            tree.Save(bytes, SaveOptions.DisableFormatting);
            return bytes.ToArray();
        }
        catch (Exception failure) when (failure is XmlException or ArgumentException)
        {
            return null;
        }
    }
}
