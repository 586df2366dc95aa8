using System.Text;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>Short ways to reach into a graph and spoil one thing.</summary>
internal static class Spoiling
{
    internal static PdfString Words(string text) => new(Encoding.Latin1.GetBytes(text));

    /// <summary>The element of a type that comes first (or after some others) in the tree.</summary>
    internal static PdfDictionary Element(this PdfGraph graph, string type, int index = 0) => new Reading(graph).Elements.Where(element => element.Type == type).ElementAt(index).Head;

    /// <summary>The element of a type that comes last in the tree.</summary>
    internal static PdfDictionary LastElement(this PdfGraph graph, string type) => new Reading(graph).Elements.Last(element => element.Type == type).Head;

    /// <summary>The annotations of the first page.</summary>
    internal static List<PdfDictionary> Annotations(this PdfGraph graph) => [.. graph.Array(graph.Page()["Annots"]).Select(graph.Dictionary)];

    internal static PdfDictionary Page(this PdfGraph graph) => graph.Dictionary(new PdfReference(graph.PageIds[0]));

    internal static PdfDictionary Font(this PdfGraph graph) => graph.Dictionary(graph.Dictionary(graph.Dictionary(graph.Page(), "Resources"), "Font").Values.First());

    internal static PdfDictionary Descendant(this PdfGraph graph) => graph.Dictionary(graph.Array(graph.Font()["DescendantFonts"])[0]);

    /// <summary>An entry of the outline, from the top.</summary>
    internal static PdfDictionary Bookmark(this PdfGraph graph, int index) => OutlineRules.Entries(new Reading(graph))[index].Head;

    /// <summary>Spoils the operators of the first page; each must change something.</summary>
    internal static void Draw(this PdfGraph graph, Func<string, string> change) => graph.Stream(graph.Page()["Contents"], change);

    /// <summary>Spoils the metadata.</summary>
    internal static void Say(this PdfGraph graph, string old, string with) => graph.Stream(graph.Catalog["Metadata"], text => text.Replace(old, with));

    /// <summary>Spoils a stream as text of one byte a letter.</summary>
    internal static void Stream(this PdfGraph graph, object? reference, Func<string, string> change)
    {
        var stream = (PdfStream)graph.Resolve(reference)!;
        var before = Encoding.Latin1.GetString(stream.Data);
        var after = change(before);
        Assert.NotEqual(before, after);
        stream.Head.Remove("Filter");
        graph.Objects[((PdfReference)reference!).Id] = new PdfStream(stream.Head, Encoding.Latin1.GetBytes(after));
    }

    /// <summary>The text with the first of several equal parts replaced.</summary>
    internal static string Once(this string text, string old, string with)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length));
    }

    internal static void Swap(List<object?> items, int one, int other) => (items[one], items[other]) = (items[other], items[one]);
}
