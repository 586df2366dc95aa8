using System.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Fields;

/// <summary>
/// The fields that a document shows and their words, gathered while it is written. Word shows the words of this part in the controls bound to it: what
/// stands in both must be the same.
/// </summary>
internal sealed class FieldStore
{
    /// <summary>What the controls name the part by; any number that no other part has.</summary>
    public const string Id = "{7D0A1B6E-52C3-4F0B-9B1D-70616972F001}";

    /// <summary>Name of the part.</summary>
    public const string Part = "customXml/item1.xml";

    /// <summary>Name of the part that tells its number.</summary>
    public const string PropertiesPart = "customXml/itemProps1.xml";

    /// <summary>Media type of <see cref="PropertiesPart"/>.</summary>
    public const string PropertiesType = PartType.Office + "customXmlProperties+xml";

    private readonly Node root = new();

    /// <summary>Keeps the words of a field.</summary>
    /// <param name="key">Key of the field.</param>
    /// <param name="text">Its words, as shown.</param>
    /// <param name="stored">What its control is bound to: the words, or the value of the answer that they stand for.</param>
    /// <returns>The path of its control's binding; the same wherever the same words are shown.</returns>
    public string Add(string key, string text, string stored)
    {
        var node = root;
        foreach (var step in key.Split('.')) node = node.Child(FieldPath.Element(step));
        var wording = node.Wordings.IndexOf(text);
        if (wording < 0)
        {
            wording = node.Wordings.Count;
            node.Wordings.Add(text);
            node.Stored.Add(stored);
        }
        return FieldPath.Of(key, wording + 1);
    }

    /// <summary>The part.</summary>
    public byte[] ToBytes()
    {
        var xml = new StringBuilder($"<{FieldPath.Root} xmlns=\"{FieldPath.Namespace}\">");
        foreach (var child in root.Children) Write(xml, child);
        return MarkupText.Whole(xml.Append($"</{FieldPath.Root}>").ToString());
    }

    /// <summary>The part that tells its number.</summary>
    public static byte[] Properties() => MarkupText.Whole(
        $"<ds:datastoreItem ds:itemID=\"{Id}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\"{FieldPath.Namespace}\"/></ds:schemaRefs></ds:datastoreItem>");

    /// <summary>What leads from the one to the other.</summary>
    public static byte[] Relationships() => MarkupText.Whole(
        $"<Relationships xmlns=\"{OpenXml.RelationshipList}\"><Relationship Id=\"rId1\" Type=\"{OpenXml.Relationships}/customXmlProps\" Target=\"itemProps1.xml\"/></Relationships>");

    // A key has few steps, so the nesting is small.
    private static void Write(StringBuilder xml, Node node)
    {
        foreach (var stored in node.Stored) xml.Append($"<{node.Name}>{MarkupText.Escape(stored)}</{node.Name}>");
        if (node.Children.Count == 0) return;
        xml.Append($"<{node.Name}>");
        foreach (var child in node.Children) Write(xml, child);
        xml.Append($"</{node.Name}>");
    }

    private sealed class Node(string name = "")
    {
        private readonly Dictionary<string, Node> byName = new(StringComparer.Ordinal);

        public string Name { get; } = name;

        public List<string> Wordings { get; } = [];

        public List<string> Stored { get; } = [];

        public List<Node> Children { get; } = [];

        public Node Child(string step)
        {
            if (byName.TryGetValue(step, out var known)) return known;
            var child = new Node(step);
            byName.Add(step, child);
            Children.Add(child);
            return child;
        }
    }
}
