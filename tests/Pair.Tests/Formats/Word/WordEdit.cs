using System.IO.Compression;
using System.Text;

namespace Pair.Tests.Formats.Word;

/// <summary>Does to a Word file what people and programs do: changes a part, adds or takes one away, and packs all anew.</summary>
internal static class WordEdit
{
    /// <summary>A file with other words in a part; they must stand there.</summary>
    public static byte[] Replace(byte[] file, string part, string old, string with) => Change(file, part, text =>
        text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, with, StringComparison.Ordinal) : throw new ArgumentException($"{part} does not hold \"{old}\".", nameof(old)));

    /// <summary>A file with another text in a part: null takes the part away; one that is not there is empty.</summary>
    public static byte[] Change(byte[] file, string part, Func<string, string?> change)
    {
        var parts = Parts(file);
        if (change(parts.TryGetValue(part, out var bytes) ? Encoding.UTF8.GetString(bytes) : "") is { } text) parts[part] = Encoding.UTF8.GetBytes(text);
        else parts.Remove(part);
        return Pack(parts);
    }

    /// <summary>A file of these parts.</summary>
    public static byte[] Pack(IReadOnlyDictionary<string, byte[]> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(bytes);
            }
        return file.ToArray();
    }

    /// <summary>A file whose body holds this markup alone; <c>w:</c>, <c>w15:</c> and <c>mc:</c> may be used.</summary>
    public static byte[] Body(string markup, string main = "word/document.xml", string head = "") => Pack(new Dictionary<string, byte[]>
    {
        ["_rels/.rels"] = Encoding.UTF8.GetBytes($"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/{main}"/>
            </Relationships>
            """),
        [main] = Encoding.UTF8.GetBytes($"""
            {head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"
              xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{markup}</w:body></w:document>
            """),
    });

    private static SortedDictionary<string, byte[]> Parts(byte[] file)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }
        return parts;
    }
}
