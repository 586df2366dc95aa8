using System.Xml;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>What a part leads to.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="Refused">Why the file is not taken; null where it is.</param>
internal sealed record RelationshipList(IReadOnlyList<OfficeRelationship> Items, Refused? Refused)
{
    /// <summary>Reads a list that is known to be well-formed.</summary>
    /// <param name="owner">The part whose list it is; empty for the package.</param>
    /// <param name="list">Its bytes.</param>
    public static RelationshipList Read(string owner, ReadOnlyMemory<byte> list)
    {
        var (items, ids) = (new List<OfficeRelationship>(), new HashSet<string>(StringComparer.Ordinal));
        using var reader = XmlPart.Open(list);
        reader.MoveToContent();
        if (reader.LocalName != "Relationships" || reader.NamespaceURI != OpenXml.RelationshipList) return Odd(owner);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName != "Relationship" || reader.GetAttribute("Id") is not { } id || reader.GetAttribute("Type") is not { } type
                || reader.GetAttribute("Target") is not { } target || !ids.Add(id)) return Odd(owner);
            var isOutside = reader.GetAttribute("TargetMode") is not (null or "Internal") || HasScheme(target);
            items.Add(new OfficeRelationship(id, type, isOutside ? target : PartName.Resolve(owner, target), isOutside));
        }
        return new RelationshipList(items, null);
    }

    // A list that programs would understand in different ways is not understood at all.
    private static RelationshipList Odd(string owner) =>
        new([], OfficeReader.Damaged($"the list of what {(owner.Length == 0 ? "it" : PartName.Shown(owner))} leads to cannot be understood"));

    // Said to be inside and written like an address, a server or a disk: some program would go there.
    private static bool HasScheme(string target) =>
        target.AsSpan().IndexOfAny(':', '\\') >= 0 || target.StartsWith("//", StringComparison.Ordinal);
}
