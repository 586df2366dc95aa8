using System.IO.Compression;
using System.Text;

namespace Pair.Formats.Office;

/// <summary>The parts of a file while they are gathered, and the zip that holds them: sorted and with one date, so that the same content
/// gives the same bytes.</summary>
/// <param name="types">What each part is, in the order of the types list, also some that it may not have; pictures go by their ending.</param>
internal sealed class OfficePackage(IReadOnlyList<PartType> types)
{
    // The earliest that a zip can say: the clock has no part in a document.
    private static readonly DateTimeOffset date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<Part> parts = [];

    /// <summary>Adds a part under its name, without a slash before it.</summary>
    public void Add(string name, byte[] bytes) => parts.Add(new Part(name, bytes));

    /// <summary>The bytes of a part that was added.</summary>
    public byte[] Read(string name) => parts.Find(part => part.Name == name)!.Bytes;

    /// <summary>Names of the parts that were added, in that order.</summary>
    public IEnumerable<string> Names => parts.Select(static part => part.Name);

    /// <summary>The whole file.</summary>
    /// <param name="provenance">What the file says of where it comes from, over a hash of all else in it; null to say nothing.</param>
    /// <param name="beside">Puts that part together with what stands in its place already; null where nothing does.</param>
    public byte[] ToBytes(Provenance? provenance = null, Func<byte[], byte[]>? beside = null)
    {
        Add("[Content_Types].xml", ContentTypes(provenance is not null));
        Sort();
        if (provenance is not null)
        {
            var part = provenance.ToBytes(Content());
            Add(Provenance.Part, beside is null ? part : beside(part));
            Sort();
        }
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                // A picture is packed already.
                var level = name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)
                    ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = date;
                // Permission bits differ between operating systems.
                entry.ExternalAttributes = 0;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        return ZipOrigin.Unsaid(file.ToArray());
    }

    private sealed record Part(string Name, byte[] Bytes);

    private void Sort() => parts.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));

    private string Content()
    {
        var hash = new ContentHash();
        foreach (var (name, bytes) in parts) hash.Add(name, bytes);
        return hash.ToText();
    }

    private byte[] ContentTypes(bool tellsProvenance)
    {
        var list = new StringBuilder($"<Types xmlns=\"{OpenXml.ContentTypes}\">")
            .Append("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>")
            .Append("<Default Extension=\"png\" ContentType=\"image/png\"/>")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var part in types)
            if (part.Name == Provenance.Part ? tellsProvenance : parts.Exists(here => here.Name == part.Name)) list.Append($"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>");
        return MarkupText.Whole(list.Append("</Types>").ToString());
    }
}

/// <summary>What a part is.</summary>
/// <param name="Name">Its name, without a slash before it.</param>
/// <param name="Type">Its media type.</param>
internal sealed record PartType(string Name, string Type)
{
    /// <summary>How the media types of the office formats begin.</summary>
    public const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>What both say of themselves.</summary>
    public static IReadOnlyList<PartType> Properties { get; } =
    [
        new("docProps/app.xml", Office + "extended-properties+xml"),
        new("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ];
}
