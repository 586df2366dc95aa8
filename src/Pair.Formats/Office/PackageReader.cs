using System.IO.Compression;
using System.Xml;
using Pair.Core.Text;

namespace Pair.Formats.Office;

/// <summary>
/// A file that was perhaps written by pair, perhaps by anybody: its parts are read within limits, one at a time. What cannot be read throws an exception
/// for which <see cref="IsRefusal"/> is true.
/// </summary>
internal sealed class PackageReader : IDisposable
{
    // Far more than an edition of ten thousand services has, each with a code.
    private const int MostBytes = 64 * 1024 * 1024;
    private const int MostParts = 50_000;
    private const long MostUnpacked = 256L * 1024 * 1024;
    private const int MostXml = 128 * 1024 * 1024;
    private const int DeepestXml = 500;

    private readonly ZipArchive zip;
    private readonly List<ZipArchiveEntry> parts = [];
    private readonly byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private PackageReader(ZipArchive zip)
    {
        this.zip = zip;
        if (zip.Entries.Count > MostParts) throw new InvalidDataException($"it has more than {MostParts} parts");
        parts.AddRange(zip.Entries);
        parts.Sort(static (one, other) => string.CompareOrdinal(one.FullName, other.FullName));
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].FullName == parts[i - 1].FullName) throw new InvalidDataException("it holds a part twice");
    }

    /// <summary>Opens a file.</summary>
    public static PackageReader Open(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes) throw new InvalidDataException("it is larger than 64 MB");
        return new PackageReader(new ZipArchive(ByteStream.Over(bytes)));
    }

    /// <summary>Whether an exception says that a file cannot be read, rather than that the program is wrong.</summary>
    // A broken zip or a broken deflate stream shows itself in any of these ways. The bytes are in memory, so a file that is missing is a part of the program.
    public static bool IsRefusal(Exception failure) => failure is InvalidDataException or XmlException or NotSupportedException
        or ArgumentException or ArithmeticException or InvalidOperationException or IndexOutOfRangeException
        || (failure is IOException and not (FileNotFoundException or FileLoadException));

    /// <summary>Names of all parts, in their order.</summary>
    public IEnumerable<string> Names => parts.Select(part => part.FullName);

    /// <summary>Whether there is a part of this name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The bytes of a part.</summary>
    public MemoryStream Read(string name)
    {
        var part = Find(name) ?? throw new InvalidDataException($"it has no part {name}");
        var bytes = new MemoryStream();
        using var stream = part.Open();
        for (var length = Next(stream); length > 0; length = Next(stream))
        {
            if (bytes.Length + length > MostXml) throw TooLarge();
            bytes.Write(buffer, 0, length);
        }
        bytes.Position = 0;
        return bytes;
    }

    // Names of parts are the same in capitals (Open Packaging Conventions, equivalence of part names), and Word opens what others call word/Document.xml.
    private ZipArchiveEntry? Find(string name) => zip.GetEntry(name) ?? parts.Find(part => part.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A part as XML: without a DTD, and from nowhere else.</summary>
    public XmlReader Xml(string name) => XmlReader.Create(Read(name), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
    });

    /// <summary>Holds XML against the limit of its depth; to be asked at each node.</summary>
    public static void CheckDepth(XmlReader xml)
    {
        if (xml.Depth > DeepestXml) throw new InvalidDataException("its XML is nested too deeply");
    }

    /// <summary>What is in the file, as one that pair writes says it of itself: see <see cref="ContentHash"/>.</summary>
    public string HashContent()
    {
        var all = new ContentHash();
        foreach (var part in parts)
        {
            var one = new Sha256();
            using var stream = part.Open();
            for (var length = Next(stream); length > 0; length = Next(stream)) one.Add(buffer.AsSpan(0, length));
            all.AddHash(part.FullName, one.Finish());
        }
        return all.ToText();
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    // Counted as it comes: what a zip says of its own sizes may be wrong.
    private int Next(Stream stream)
    {
        var length = stream.Read(buffer, 0, buffer.Length);
        unpacked += length;
        return unpacked <= MostUnpacked ? length : throw TooLarge();
    }

    private static InvalidDataException TooLarge() => new("it is too large when it is unpacked");
}
