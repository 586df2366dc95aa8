using System.Xml.Linq;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>A file as an independent reader sees it: pages, content, fonts, structure, metadata. Made anew for each check of a graph.</summary>
internal sealed class Reading
{
    private readonly Dictionary<PdfDictionary, FontReading> fonts = [];

    internal Reading(PdfGraph graph)
    {
        Graph = graph;
        var number = 0;
        foreach (var id in graph.PageIds) Pages.Add(new PageReading(this, id, ++number));
        StructureRoot = graph.Dictionary(graph.Catalog, "StructTreeRoot");
        var kids = graph.Resolve(StructureRoot.GetValueOrDefault("K"));
        foreach (var kid in kids is List<object?> list ? list : [StructureRoot.GetValueOrDefault("K")])
            if (graph.Resolve(kid) is PdfDictionary head) Roots.Add(new ElementReading(graph, head, null, (kid as PdfReference)?.Id ?? 0));
        foreach (var root in Roots) Elements.AddRange(root.All());
        ParentTree = graph.NumberTree(StructureRoot.GetValueOrDefault("ParentTree"));
        if (graph.Get(graph.Catalog, "Metadata") is PdfStream { Data: var xmp })
        {
            try
            {
                using var stream = new MemoryStream(xmp);
                Metadata = XDocument.Load(stream);
            }
            catch (System.Xml.XmlException)
            {
                // Null says that it cannot be read, and a rule reports it.
            }
        }
    }

    internal PdfGraph Graph { get; }

    internal List<PageReading> Pages { get; } = [];

    internal PdfDictionary StructureRoot { get; }

    /// <summary>The elements directly below the root.</summary>
    internal List<ElementReading> Roots { get; } = [];

    /// <summary>All elements in reading order.</summary>
    internal List<ElementReading> Elements { get; } = [];

    internal SortedDictionary<int, object?> ParentTree { get; }

    /// <summary>XMP; null where it is not there or no XML.</summary>
    internal XDocument? Metadata { get; }

    internal IEnumerable<FontReading> Fonts => fonts.Values;

    internal FontReading Font(object? reference)
    {
        var head = Graph.Dictionary(reference);
        if (!fonts.TryGetValue(head, out var font)) fonts.Add(head, font = new FontReading(Graph, head));
        return font;
    }

    internal PageReading? Page(int id) => Pages.Find(page => page.Id == id);
}

/// <summary>A page: its fonts, its content, its annotations.</summary>
internal sealed class PageReading
{
    private readonly Dictionary<string, FontReading> fonts = [];

    internal PageReading(Reading reading, int id, int number)
    {
        var graph = reading.Graph;
        (Id, Where) = (id, $"page {number}");
        Head = graph.Dictionary(new PdfReference(id));
        Box = graph.Numbers(Head.GetValueOrDefault("MediaBox")) is { Length: 4 } box ? box : [0, 0, 0, 0];
        foreach (var (name, font) in graph.Dictionary(graph.Dictionary(Head, "Resources"), "Font")) fonts.Add(name, reading.Font(font));
        var content = graph.Get(Head, "Contents") is PdfStream stream ? stream.Data : [];
        Content = new ContentReading(content, (font, code) => fonts.GetValueOrDefault(font)?.Widths.GetValueOrDefault(code) ?? 0);
        foreach (var annotation in graph.Array(Head.GetValueOrDefault("Annots")))
            Annotations.Add(new AnnotationReading((annotation as PdfReference)?.Id ?? 0, graph.Dictionary(annotation), this));
    }

    internal int Id { get; }

    /// <summary>How a finding names it.</summary>
    internal string Where { get; }

    internal PdfDictionary Head { get; }

    /// <summary>Left, lower, right and upper edge; zeros where it has no box.</summary>
    internal double[] Box { get; }

    internal ContentReading Content { get; }

    internal List<AnnotationReading> Annotations { get; } = [];

    internal FontReading? Font(string name) => fonts.GetValueOrDefault(name);

    /// <summary>Whether a rectangle lies on the page, but for a hundredth of a point.</summary>
    internal bool Holds(double left, double lower, double right, double upper) =>
        left <= right && lower <= upper && left >= Box[0] - 0.01 && lower >= Box[1] - 0.01 && right <= Box[2] + 0.01 && upper <= Box[3] + 0.01;
}

/// <summary>An annotation of a page.</summary>
internal sealed record AnnotationReading(int Id, PdfDictionary Head, PageReading Page)
{
    /// <summary>How a finding names it.</summary>
    internal string Where => $"annotation {Id} on {Page.Where}";
}
