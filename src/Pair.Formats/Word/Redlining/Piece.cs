using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>A piece of a document that stands, goes or comes: a paragraph, a table, or a row of one.</summary>
internal abstract class Piece
{
    private Piece(XElement element, string shape) => (Element, Shape) = (element, shape);

    /// <summary>It, as it was written.</summary>
    public XElement Element { get; }

    /// <summary>What two pieces must share to be one in two wordings: kind, style, number of columns.</summary>
    public string Shape { get; }

    /// <summary>Two with the same key say the same.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The name by which links find it, which stays when its words change; null for none.</summary>
    public string? Anchor { get; private init; }

    /// <summary>Numbers of its words, sorted.</summary>
    public int[] Words { get; private init; } = [];

    /// <summary>All atoms in it, in order.</summary>
    public abstract IEnumerable<Atom> Atoms { get; }

    /// <summary>How alike its words and those of another are, from 0 to 1.</summary>
    public double Likeness(Piece other) =>
        Words.Length + other.Words.Length == 0 ? 0 : 2.0 * Vocabulary.Common(Words, other.Words) / (Words.Length + other.Words.Length);

    /// <summary>The pieces of a body, a cell or a foot.</summary>
    public static IReadOnlyList<Piece> Of(XElement container, Vocabulary vocabulary)
    {
        var pieces = new List<Piece>();
        foreach (var element in container.Elements())
            if (element.Name == W + "p") pieces.Add(new Paragraph(element, vocabulary));
            else if (element.Name == W + "tbl") pieces.Add(new Table(element, vocabulary));
        return pieces;
    }

    private static string? AnchorIn(XElement element) => element.Descendants(W + "bookmarkStart").FirstOrDefault()?.Attribute(W + "name")?.Value;

    private static int[] Together(IEnumerable<int[]> lists)
    {
        var all = lists.SelectMany(static list => list).ToArray();
        Array.Sort(all);
        return all;
    }

    /// <summary>A paragraph.</summary>
    public sealed class Paragraph : Piece
    {
        private readonly IReadOnlyList<Atom> atoms;

        /// <summary>Reads one.</summary>
        public Paragraph(XElement element, Vocabulary vocabulary) : base(element, ShapeOf(element))
        {
            atoms = Atom.Of(element);
            Key = string.Join('\u0001', atoms.Select(static atom => atom.Key).Prepend(Shape));
            Anchor = AnchorIn(element);
            Words = vocabulary.Of(atoms);
        }

        /// <inheritdoc/>
        public override IReadOnlyList<Atom> Atoms => atoms;

        /// <summary>Its properties.</summary>
        public XElement Properties => Element.Element(W + "pPr")!;

        /// <summary>Whether a section ends with it.</summary>
        public bool EndsSection => Properties.Element(W + "sectPr") is not null;

        /// <summary>Whether a column begins with it.</summary>
        public bool BeginsColumn => atoms.Count > 0 && atoms[0].Node?.Name == W + "br";

        // One in a frame stands elsewhere on the page than one without.
        private static string ShapeOf(XElement element)
        {
            var properties = element.Element(W + "pPr")!;
            return $"{properties.Element(W + "pStyle").Value()} {(properties.Element(W + "framePr") is null ? "" : "in a frame")}";
        }
    }

    /// <summary>A table.</summary>
    public sealed class Table : Piece
    {
        /// <summary>Reads one.</summary>
        public Table(XElement element, Vocabulary vocabulary)
            : base(element, $"table {element.Element(W + "tblPr")!.Element(W + "tblStyle").Value()} {element.Element(W + "tblGrid")!.Elements().Count()}")
        {
            Rows = [.. element.Elements(W + "tr").Select(row => new Row(row, vocabulary))];
            Key = string.Join('\u0003', Rows.Select(static row => row.Key).Prepend(Shape));
            Anchor = Rows[0].Anchor;
            Words = Together(Rows.Select(static row => row.Words));
        }

        /// <summary>Its rows.</summary>
        public IReadOnlyList<Row> Rows { get; }

        /// <inheritdoc/>
        public override IEnumerable<Atom> Atoms => Rows.SelectMany(static row => row.Atoms);
    }

    /// <summary>A row.</summary>
    public sealed class Row : Piece
    {
        /// <summary>Reads one.</summary>
        public Row(XElement element, Vocabulary vocabulary)
            : base(element, element.Element(W + "trPr")?.Element(W + "tblHeader") is null ? $"row {element.Elements(W + "tc").Count()}" : $"header {element.Elements(W + "tc").Count()}")
        {
            Cells = [.. element.Elements(W + "tc").Select(cell => Of(cell, vocabulary))];
            Key = string.Join('\u0002', Cells.Select(static cell => string.Join('\u0004', cell.Select(static piece => piece.Key))).Prepend(Shape));
            Anchor = AnchorIn(element);
            Words = Together(Cells.SelectMany(static cell => cell).Select(static piece => piece.Words));
        }

        /// <summary>What stands in its cells: paragraphs.</summary>
        public IReadOnlyList<IReadOnlyList<Piece>> Cells { get; }

        /// <inheritdoc/>
        public override IEnumerable<Atom> Atoms => Cells.SelectMany(static cell => cell).SelectMany(static piece => piece.Atoms);
    }
}
