using System.IO.Compression;

namespace Pair.Pdf.Files;

/// <summary>
/// The objects of a PDF 1.7 file and the file's frame: header, object streams, cross-reference stream. Objects are numbered in the order
/// in which they are reserved, so the same calls give the same bytes.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;

    // One below the library's own choice: half a per cent larger files, for three quarters of the time.
    private static readonly ZLibCompressionOptions packing = new() { CompressionLevel = 5 };

    private readonly List<Entry> objects = [];

    private sealed record Entry(byte[] Body, byte[]? Stream);

    /// <summary>Takes the next object number, to be filled later.</summary>
    internal int Reserve()
    {
        objects.Add(null!); // filled by Set before Write, which checks it
        return objects.Count;
    }

    /// <summary>Fills a reserved object that is no stream.</summary>
    internal void Set(int id, ByteWriter body) => objects[id - 1] = new Entry(body.ToArray(), null);

    /// <summary>Adds an object that is no stream and returns its number.</summary>
    internal int Add(ByteWriter body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    /// <summary>Adds a stream. <paramref name="dictionary"/> holds the entries besides Length and Filter, without the brackets.</summary>
    internal int AddStream(ByteWriter dictionary, ReadOnlySpan<byte> data, StreamCoding coding = StreamCoding.Deflate)
    {
        var id = Reserve();
        SetStream(id, dictionary, data, coding);
        return id;
    }

    /// <summary>Fills a reserved object with a stream.</summary>
    internal void SetStream(int id, ByteWriter dictionary, ReadOnlySpan<byte> data, StreamCoding coding = StreamCoding.Deflate) =>
        objects[id - 1] = MakeStream(dictionary, data, coding);

    /// <summary>The whole file. Metadata and other streams stand first, then the object streams, then the cross-reference stream.</summary>
    internal byte[] Write(int catalog, int info)
    {
        var hash = new ContentHash();
        var file = new ByteWriter(1 << 16);
        // Four bytes over 127 tell transfer programs that the file is binary; PDF/A demands them.
        file.Ascii("%PDF-1.7\n%").Bytes([0xE2, 0xE3, 0xCF, 0xD3]).Byte((byte)'\n');

        var count = objects.Count;
        var packs = new List<int>();
        for (var i = 0; i < count; i++)
            if (objects[i].Stream is null) packs.Add(i + 1);
        var packCount = (packs.Count + ObjectsPerStream - 1) / ObjectsPerStream;
        var size = count + packCount + 2; // object 0, and the cross-reference stream itself
        var kinds = new byte[size];
        var places = new int[size];
        var indices = new int[size];
        indices[0] = 65535;

        for (var i = 0; i < count; i++)
        {
            hash.Add(objects[i].Body);
            if (objects[i].Stream is { } stream)
            {
                hash.Add(stream);
                (kinds[i + 1], places[i + 1]) = (1, file.Length);
                Append(file, i + 1, objects[i]);
            }
        }

        for (var pack = 0; pack < packCount; pack++)
        {
            var id = count + 1 + pack;
            var members = packs.GetRange(pack * ObjectsPerStream, Math.Min(ObjectsPerStream, packs.Count - pack * ObjectsPerStream));
            for (var k = 0; k < members.Count; k++) (kinds[members[k]], places[members[k]], indices[members[k]]) = (2, id, k);
            (kinds[id], places[id]) = (1, file.Length);
            Append(file, id, Pack(members));
        }

        var table = size - 1;
        (kinds[table], places[table]) = (1, file.Length);
        var rows = new ByteWriter(size * 7);
        for (var i = 0; i < size; i++) rows.Byte(kinds[i]).U32((uint)places[i]).U16(indices[i]);
        var head = new ByteWriter().Ascii("/Type/XRef/Size ").Int(size).Ascii("/W[1 4 2]/Root ").Reference(catalog)
            .Ascii("/Info ").Reference(info).Ascii("/ID[");
        var identifier = hash.First.ToString("X16", null) + hash.Second.ToString("X16", null);
        head.Ascii("<" + identifier + "><" + identifier + ">]");
        var start = file.Length;
        Append(file, table, MakeStream(head, rows.Written, StreamCoding.Deflate));
        return file.Ascii("startxref\n").Int(start).Ascii("\n%%EOF\n").ToArray();
    }

    private Entry Pack(List<int> members)
    {
        var index = new ByteWriter();
        var bodies = new ByteWriter(1 << 14);
        foreach (var member in members)
        {
            index.Int(member).Byte((byte)' ').Int(bodies.Length).Byte((byte)' ');
            bodies.Bytes(objects[member - 1].Body).Byte((byte)'\n');
        }

        var head = new ByteWriter().Ascii("/Type/ObjStm/N ").Int(members.Count).Ascii("/First ").Int(index.Length);
        return MakeStream(head, index.Bytes(bodies.Written).Written, StreamCoding.Deflate);
    }

    private static void Append(ByteWriter file, int id, Entry entry) =>
        file.Int(id).Ascii(" 0 obj\n").Bytes(entry.Body).Ascii("\nstream\n").Bytes(entry.Stream).Ascii("\nendstream\nendobj\n");

    private static Entry MakeStream(ByteWriter dictionary, ReadOnlySpan<byte> data, StreamCoding coding)
    {
        var stream = coding == StreamCoding.Deflate ? Deflate(data) : data.ToArray();
        var body = new ByteWriter().Ascii("<<").Bytes(dictionary.Written).Ascii("/Length ").Int(stream.Length);
        if (coding == StreamCoding.Deflate) body.Ascii("/Filter/FlateDecode");
        if (coding == StreamCoding.Jpeg) body.Ascii("/Filter/DCTDecode");
        return new Entry(body.Ascii(">>").ToArray(), stream);
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, packing, leaveOpen: true)) deflate.Write(data);
        return packed.ToArray();
    }
}

/// <summary>How the bytes of a stream are stored.</summary>
internal enum StreamCoding
{
    /// <summary>Packed by this writer.</summary>
    Deflate,

    /// <summary>As they are, so that other programs can read them in place (metadata).</summary>
    Plain,

    /// <summary>They are a JPEG file already.</summary>
    Jpeg,
}
