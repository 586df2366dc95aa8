using System.IO.Compression;
using System.Text;

namespace Pair.Tests.Pdf;

/// <summary>
/// Reads PDF files of our own making back: objects (with object streams), pages, text with its place, and the structure tree with the words
/// of each element. Written apart from the writer, so that a mistake in one is not hidden by the same mistake in the other.
/// </summary>
internal sealed class PdfReader
{
    private readonly byte[] file;
    private readonly Dictionary<int, (int Kind, int Place, int Index)> places = [];
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<PdfDictionary, PdfFont> fonts = [];
    private readonly Dictionary<int, byte[]> packs = [];
    private readonly Dictionary<int, int> pageIndices = [];
    private List<string>? words;

    internal PdfReader(ReadOnlyMemory<byte> file)
    {
        this.file = file.ToArray();
        var tail = Encoding.Latin1.GetString(this.file);
        var start = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        Trailer = ReadTable(int.Parse(tail[(start + 9)..].Trim().Split('\n')[0]));
        Catalog = Dictionary(Trailer["Root"]);
        foreach (var page in Array(Dictionary(Catalog["Pages"])["Kids"]))
        {
            pageIndices.Add(((PdfReference)page!).Id, Pages.Count);
            Pages.Add(new PdfPage(this, ((PdfReference)page).Id));
        }

        var root = Dictionary(Catalog["StructTreeRoot"]);
        Structure = new PdfElement(this, ((PdfReference)root["K"]!).Id, 0);
    }

    internal PdfDictionary Trailer { get; }

    internal PdfDictionary Catalog { get; }

    internal List<PdfPage> Pages { get; } = [];

    /// <summary>The Document element.</summary>
    internal PdfElement Structure { get; }

    internal IReadOnlyCollection<int> ObjectIds => places.Keys;

    /// <summary>
    /// The words of the document in structure order, without artifacts: split at white space and at the edges of elements other than those
    /// inside a line (Link, Span); soft hyphens left out.
    /// </summary>
    internal IReadOnlyList<string> Words => words ??= [.. Structure.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Which page, from 0, an object is.</summary>
    internal int PageIndex(int id) => pageIndices[id];

    /// <summary>A font of a page; pages share them.</summary>
    internal PdfFont Font(object? reference)
    {
        var head = Dictionary(reference);
        if (!fonts.TryGetValue(head, out var font)) fonts.Add(head, font = new PdfFont(this, head));
        return font;
    }

    internal object? Resolve(object? value) => value is PdfReference reference ? Object(reference.Id) : value;

    internal PdfDictionary Dictionary(object? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Head,
        var other => throw new InvalidDataException($"A dictionary was expected, not {other}."),
    };

    internal List<object?> Array(object? value) => (List<object?>)Resolve(value)!;

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

/// <summary>An element of the structure tree.</summary>
internal sealed class PdfElement
{
    private static readonly string[] InLine = ["Link", "Span"];

    internal PdfElement(PdfReader reader, int id, int depth)
    {
        if (depth > 100) throw new InvalidDataException("The structure is too deep.");
        Head = reader.Dictionary(reader.Object(id));
        Type = ((PdfName)Head["S"]!).Name;
        var page = Head.TryGetValue("Pg", out var own) ? ((PdfReference)own!).Id : 0;
        var text = new StringBuilder();
        foreach (var kid in Head.TryGetValue("K", out var kids) ? reader.Array(kids) : [])
        {
            switch (kid)
            {
                case double mark:
                    Add(reader, page, (int)mark, text);
                    break;
                case PdfReference reference:
                    var child = new PdfElement(reader, reference.Id, depth + 1) { Parent = this };
                    Children.Add(child);
                    var edge = InLine.Contains(child.Type) ? "" : "\n";
                    text.Append(edge).Append(child.Text).Append(edge);
                    break;
                case PdfDictionary part when ((PdfName)part["Type"]!).Name == "MCR":
                    Add(reader, ((PdfReference)part["Pg"]!).Id, (int)(double)part["MCID"]!, text);
                    break;
                case PdfDictionary part:
                    Annotations.Add(reader.Dictionary(part["Obj"]));
                    break;
                default:
                    throw new InvalidDataException($"An element cannot hold {kid}.");
            }
        }

        Text = text.Replace("\u00AD", "").ToString();
    }

    internal string Type { get; }

    internal PdfDictionary Head { get; }

    internal PdfElement? Parent { get; private init; }

    internal List<PdfElement> Children { get; } = [];

    internal List<PdfDictionary> Annotations { get; } = [];

    /// <summary>Pages and marks of its own content.</summary>
    internal List<(int Page, int Mark)> Marks { get; } = [];

    internal string Text { get; }

    internal string? Alternative => Head.TryGetValue("Alt", out var value) ? ((PdfString)value!).Text : null;

    internal string? Language => Head.TryGetValue("Lang", out var value) ? ((PdfString)value!).Text : null;

    internal PdfDictionary? Attributes => Head.TryGetValue("A", out var value) ? (PdfDictionary)value! : null;

    internal string? Scope => Attributes is { } a && a.TryGetValue("Scope", out var value) ? ((PdfName)value!).Name : null;

    /// <summary>This element and all below, in reading order.</summary>
    internal IEnumerable<PdfElement> All() => Children.SelectMany(child => child.All()).Prepend(this);

    internal IEnumerable<PdfElement> OfType(string type) => All().Where(element => element.Type == type);

    private void Add(PdfReader reader, int page, int mark, StringBuilder text)
    {
        var index = reader.PageIndex(page);
        Marks.Add((index, mark));
        text.Append(reader.Pages[index].TextOf(mark));
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
