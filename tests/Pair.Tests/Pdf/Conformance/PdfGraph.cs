namespace Pair.Tests.Pdf.Conformance;

/// <summary>
/// A file as a graph of objects that a test may edit, and its bytes. Looking things up never fails: what is not there, or is of another kind,
/// is null or empty, because a checker meets files that are wrong.
/// </summary>
internal sealed class PdfGraph
{
    private PdfGraph(ReadOnlyMemory<byte> file)
    {
        File = file.ToArray();
        var objects = new PdfObjects(file);
        Trailer = objects.Trailer;
        foreach (var id in objects.Ids) Objects.Add(id, objects.Object(id));
        foreach (var (id, offset) in objects.Offsets) Offsets.Add(id, offset);
    }

    internal byte[] File { get; set; }

    internal PdfDictionary Trailer { get; }

    internal SortedDictionary<int, object?> Objects { get; } = [];

    /// <summary>Where in the file each object stands that is in no object stream.</summary>
    internal SortedDictionary<int, int> Offsets { get; } = [];

    internal PdfDictionary Catalog => Dictionary(Trailer.GetValueOrDefault("Root"));

    internal IReadOnlyList<int> PageIds
    {
        get
        {
            var ids = new List<int>();
            AddPages(Get(Catalog, "Pages"), ids, 0);
            return ids;
        }
    }

    internal static PdfGraph Of(ReadOnlyMemory<byte> file) => new(file);

    internal object? Resolve(object? value) => value is PdfReference reference ? Objects.GetValueOrDefault(reference.Id) : value;

    /// <summary>A dictionary or the head of a stream; an empty one where there is none.</summary>
    internal PdfDictionary Dictionary(object? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Head,
        _ => [],
    };

    /// <summary>The dictionary under a key.</summary>
    internal PdfDictionary Dictionary(PdfDictionary head, string key) => Dictionary(head.GetValueOrDefault(key));

    internal List<object?> Array(object? value) => Resolve(value) as List<object?> ?? [];

    internal object? Get(PdfDictionary head, string key) => Resolve(head.GetValueOrDefault(key));

    internal string? Name(PdfDictionary head, string key) => (Get(head, key) as PdfName)?.Name;

    internal string? Text(PdfDictionary head, string key) => (Get(head, key) as PdfString)?.Text;

    /// <summary>Every number of an array; null where one is none.</summary>
    internal double[]? Numbers(object? value)
    {
        var items = Array(value);
        return items.Count > 0 && items.TrueForAll(item => Resolve(item) is double) ? [.. items.Select(item => (double)Resolve(item)!)] : null;
    }

    /// <summary>What a name tree or number tree without branches holds.</summary>
    internal SortedDictionary<int, object?> NumberTree(object? value)
    {
        var nums = Array(Get(Dictionary(value), "Nums"));
        var result = new SortedDictionary<int, object?>();
        for (var i = 0; i + 1 < nums.Count; i += 2)
            if (nums[i] is double key) result.TryAdd((int)key, nums[i + 1]);
        return result;
    }

    /// <summary>Every dictionary and every other value of the file, with the number of its object (0 for the trailer). References are not followed.</summary>
    internal IEnumerable<(int Id, object? Value)> Everything()
    {
        foreach (var value in Inside(Trailer)) yield return (0, value);
        foreach (var (id, value) in Objects)
            foreach (var inner in Inside(value)) yield return (id, inner);
    }

    private static IEnumerable<object?> Inside(object? value)
    {
        yield return value;
        IEnumerable<object?> parts = value switch
        {
            PdfDictionary dictionary => dictionary.Values,
            List<object?> items => items,
            PdfStream stream => [stream.Head],
            _ => [],
        };
        foreach (var part in parts)
            foreach (var inner in Inside(part)) yield return inner;
    }

    private void AddPages(object? node, List<int> ids, int depth)
    {
        if (depth > 50) return;
        foreach (var kid in Array(Get(Dictionary(node), "Kids")))
            if (kid is PdfReference reference)
            {
                if (Name(Dictionary(kid), "Type") == "Page") ids.Add(reference.Id);
                else AddPages(kid, ids, depth + 1);
            }
    }
}
