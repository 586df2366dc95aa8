namespace Pair.Formats.Office.Reading;

/// <summary>A stranger's Word file, unpacked within limits and found harmless: every part, by its name without a slash before it.</summary>
/// <param name="Main">Name of the part that the package leads to: <c>word/document.xml</c>.</param>
/// <param name="Parts">The bytes of each part, sorted by name; the list of types is not among them. Small and capital letters are the same in a name.</param>
/// <param name="Types">The media type of each part.</param>
internal sealed record OfficeFile(string Main, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Parts, IReadOnlyDictionary<string, string> Types)
{
    /// <summary>Opens a Word file; never throws, whatever the bytes are.</summary>
    public static OfficeRead Open(ReadOnlyMemory<byte> bytes) => OfficeReader.Read(bytes);

    /// <summary>What a part leads to, in the order of its list; an empty name stands for the package itself.</summary>
    public IReadOnlyList<OfficeRelationship> RelationshipsOf(string part) =>
        Parts.TryGetValue(PartName.OfRelationships(part), out var list) ? RelationshipList.Read(part, list).Items : [];

    /// <summary>The parts that a part leads to by relationships of one kind, those that are missing left out.</summary>
    /// <param name="part">Its name; empty for the package itself.</param>
    /// <param name="kind">What the type of the relationship ends with: <c>styles</c>.</param>
    public IReadOnlyList<string> PartsOf(string part, string kind)
    {
        var found = new List<string>();
        foreach (var relationship in RelationshipsOf(part))
            if (relationship is { IsOutside: false } && relationship.Kind == kind && Parts.ContainsKey(relationship.Target)) found.Add(relationship.Target);
        return found;
    }
}

/// <summary>What came of opening a stranger's file.</summary>
internal abstract record OfficeRead
{
    private OfficeRead() { }

    /// <summary>It is within limits and harmless.</summary>
    public sealed record Opened(OfficeFile File) : OfficeRead;

    /// <summary>It is not taken.</summary>
    /// <param name="Message">What is wrong with it, behind "this file": "is locked with a password".</param>
    /// <param name="Help">What to do about it.</param>
    public sealed record Refused(string Message, string Help) : OfficeRead;
}

/// <summary>One thing that a part leads to.</summary>
/// <param name="Id">What the part calls it: <c>rId1</c>.</param>
/// <param name="Type">What it is, as an address that is never visited.</param>
/// <param name="Target">Name of a part of the same file, which may be missing; or an address outside, as written.</param>
/// <param name="IsOutside">Whether it leads out of the file.</param>
internal sealed record OfficeRelationship(string Id, string Type, string Target, bool IsOutside)
{
    /// <summary>The last word of its type: <c>hyperlink</c>, <c>image</c>.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
