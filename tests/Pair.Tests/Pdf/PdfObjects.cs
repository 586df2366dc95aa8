using System.IO.Compression;
using System.Text;

namespace Pair.Tests.Pdf;

/// <summary>
/// The objects of a PDF file, read from its bytes: cross-reference stream, object streams. Nothing is asked of what the objects mean, so it
/// reads files that are wrong too.
/// </summary>
internal sealed class PdfObjects
{
    private readonly byte[] file;
    private readonly Dictionary<int, (int Kind, int Place, int Index)> places = [];
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<int, byte[]> packs = [];

    internal PdfObjects(ReadOnlyMemory<byte> file)
    {
        this.file = file.ToArray();
        var tail = Encoding.Latin1.GetString(this.file);
        var start = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        Trailer = ReadTable(int.Parse(tail[(start + 9)..].Trim().Split('\n')[0]));
    }

    internal PdfDictionary Trailer { get; }

    internal IReadOnlyCollection<int> Ids => places.Keys;

    /// <summary>Number and place in the file of each object that is in no object stream.</summary>
    internal IEnumerable<(int Id, int Offset)> Offsets => places.Where(place => place.Value.Kind == 1).Select(place => (place.Key, place.Value.Place));

    internal object? Resolve(object? value) => value is PdfReference reference ? Object(reference.Id) : value;

    internal object? Object(int id)
    {
        if (objects.TryGetValue(id, out var known)) return known;
        if (!places.TryGetValue(id, out var place)) throw new InvalidDataException($"There is no object {id}.");
        object? value = null;
        if (place.Kind == 1) value = ReadObject(place.Place, id);
        if (place.Kind == 2)
        {
            var pack = (PdfStream)Object(place.Place)!;
            if (!packs.TryGetValue(place.Place, out var data)) packs.Add(place.Place, data = pack.Data);
            var index = new PdfParser(data, 0);
            var offset = 0;
            for (var i = 0; i <= place.Index; i++)
            {
                var number = (double)index.Read()!;
                offset = (int)(double)index.Read()!;
                if (i == place.Index && (int)number != id) throw new InvalidDataException($"Object {id} is not where the table says.");
            }

            value = new PdfParser(data, (int)(double)pack.Head["First"]! + offset).Read();
        }

        objects[id] = value;
        return value;
    }

    private PdfDictionary ReadTable(int at)
    {
        var stream = (PdfStream)ReadObject(at, null)!;
        var widths = (List<object?>)stream.Head["W"]!;
        int[] sizes = [(int)(double)widths[0]!, (int)(double)widths[1]!, (int)(double)widths[2]!];
        var data = stream.Data;
        var offset = 0;
        for (var id = 0; id < (int)(double)stream.Head["Size"]!; id++)
        {
            var row = new int[3];
            for (var field = 0; field < 3; field++)
                for (var k = 0; k < sizes[field]; k++) row[field] = row[field] << 8 | data[offset++];
            if (row[0] > 0) places[id] = (row[0], row[1], row[2]);
        }

        return stream.Head;
    }

    private object? ReadObject(int at, int? id)
    {
        var parser = new PdfParser(this.file, at);
        var number = (int)(double)parser.Read()!;
        if (id is not null && number != id) throw new InvalidDataException($"Object {id} is not where the table says.");
        parser.Read();
        if (parser.Read() is not PdfOperator { Name: "obj" }) throw new InvalidDataException("An object was expected.");
        var value = parser.Read();
        if (value is not PdfDictionary head || parser.Read() is not PdfOperator { Name: "stream" }) return value;
        var start = parser.At + 1; // the line end behind the word
        var length = (int)(double)Resolve(head["Length"])!;
        var after = new PdfParser(this.file, start + length);
        if (after.Read() is not PdfOperator { Name: "endstream" }) throw new InvalidDataException("A stream's length is wrong.");
        return new PdfStream(head, this.file.AsSpan(start, length).ToArray());
    }
}

internal sealed record PdfName(string Name);

internal sealed record PdfReference(int Id);

internal sealed record PdfOperator(string Name);

internal sealed record PdfString(byte[] Bytes)
{
    /// <summary>The string as text for people.</summary>
    internal string Text => Bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Bytes, 2, Bytes.Length - 2) : Encoding.Latin1.GetString(Bytes);
}

internal sealed class PdfDictionary : Dictionary<string, object?>;

internal sealed record PdfStream(PdfDictionary Head, byte[] Raw)
{
    internal byte[] Data
    {
        get
        {
            if (!Head.TryGetValue("Filter", out var filter) || filter is not PdfName { Name: "FlateDecode" }) return Raw;
            using var inflate = new ZLibStream(new MemoryStream(Raw), CompressionMode.Decompress);
            using var result = new MemoryStream();
            inflate.CopyTo(result);
            return result.ToArray();
        }
    }
}
