using System.Text;

namespace Pair.Tests.Pdf;

/// <summary>
/// Reads PDF files of our own making back: objects (with object streams), pages, text with its place, and the structure tree with the words
/// of each element. Written apart from the writer, so that a mistake in one is not hidden by the same mistake in the other.
/// </summary>
internal sealed class PdfReader
{
    private readonly PdfObjects objects;
    private readonly Dictionary<PdfDictionary, PdfFont> fonts = [];
    private readonly Dictionary<int, int> pageIndices = [];
    private List<string>? words;
    private List<string>? documentWords;

    internal PdfReader(ReadOnlyMemory<byte> file)
    {
        objects = new PdfObjects(file);
        Trailer = objects.Trailer;
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

    internal IReadOnlyCollection<int> ObjectIds => objects.Ids;

    /// <summary>
    /// The words of the document in structure order, without artifacts: split at white space and at the edges of elements other than those
    /// inside a line (Link, Span); soft hyphens left out.
    /// </summary>
    internal IReadOnlyList<string> Words => words ??= [.. Structure.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The same without what only pages have: the numbers that tell where in the file something stands.</summary>
    internal IReadOnlyList<string> WordsOfTheDocument => documentWords ??= [.. Structure.Said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Which page, from 0, an object is.</summary>
    internal int PageIndex(int id) => pageIndices[id];

    /// <summary>A font of a page; pages share them.</summary>
    internal PdfFont Font(object? reference)
    {
        var head = Dictionary(reference);
        if (!fonts.TryGetValue(head, out var font)) fonts.Add(head, font = new PdfFont(this, head));
        return font;
    }

    internal object? Resolve(object? value) => objects.Resolve(value);

    internal object? Object(int id) => objects.Object(id);

    internal PdfDictionary Dictionary(object? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Head,
        var other => throw new InvalidDataException($"A dictionary was expected, not {other}."),
    };

    internal List<object?> Array(object? value) => (List<object?>)Resolve(value)!;
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
        var (text, said) = (new StringBuilder(), new StringBuilder());
        foreach (var kid in Head.TryGetValue("K", out var kids) ? reader.Array(kids) : [])
        {
            switch (kid)
            {
                case double mark:
                    Add(reader, page, (int)mark, text, said);
                    break;
                case PdfReference reference:
                    var child = new PdfElement(reader, reference.Id, depth + 1) { Parent = this };
                    Children.Add(child);
                    var edge = InLine.Contains(child.Type) ? "" : "\n";
                    text.Append(edge).Append(child.Text).Append(edge);
                    said.Append(edge).Append(child.ToldPage is null ? child.Said : "").Append(edge);
                    break;
                case PdfDictionary part when ((PdfName)part["Type"]!).Name == "MCR":
                    Add(reader, ((PdfReference)part["Pg"]!).Id, (int)(double)part["MCID"]!, text, said);
                    break;
                case PdfDictionary part:
                    Annotations.Add(reader.Dictionary(part["Obj"]));
                    break;
                default:
                    throw new InvalidDataException($"An element cannot hold {kid}.");
            }
        }

        (Text, Said) = (text.Replace("\u00AD", "").ToString(), said.Replace("\u00AD", "").ToString());
        if (Type == "Link" && Text.StartsWith("(page\u00A0", StringComparison.Ordinal) && Text.EndsWith(')')) ToldPage = int.Parse(Text[6..^1]);
    }

    internal string Type { get; }

    internal PdfDictionary Head { get; }

    internal PdfElement? Parent { get; private init; }

    internal List<PdfElement> Children { get; } = [];

    internal List<PdfDictionary> Annotations { get; } = [];

    /// <summary>Pages and marks of its own content.</summary>
    internal List<(int Page, int Mark)> Marks { get; } = [];

    internal string Text { get; }

    /// <summary>The text without links that only tell a page.</summary>
    internal string Said { get; }

    /// <summary>The number that a link of its own tells, as in <c>(page 4)</c>; null for any other element.</summary>
    internal int? ToldPage { get; }

    internal string? Alternative => Head.TryGetValue("Alt", out var value) ? ((PdfString)value!).Text : null;

    internal string? Language => Head.TryGetValue("Lang", out var value) ? ((PdfString)value!).Text : null;

    internal PdfDictionary? Attributes => Head.TryGetValue("A", out var value) ? (PdfDictionary)value! : null;

    internal string? Scope => Attributes is { } a && a.TryGetValue("Scope", out var value) ? ((PdfName)value!).Name : null;

    /// <summary>This element and all below, in reading order.</summary>
    internal IEnumerable<PdfElement> All() => Children.SelectMany(child => child.All()).Prepend(this);

    internal IEnumerable<PdfElement> OfType(string type) => All().Where(element => element.Type == type);

    private void Add(PdfReader reader, int page, int mark, StringBuilder text, StringBuilder said)
    {
        var index = reader.PageIndex(page);
        Marks.Add((index, mark));
        text.Append(reader.Pages[index].TextOf(mark));
        said.Append(reader.Pages[index].TextOf(mark));
    }
}
