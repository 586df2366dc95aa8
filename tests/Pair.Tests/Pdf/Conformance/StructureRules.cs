namespace Pair.Tests.Pdf.Conformance;

/// <summary>The tree that a screen reader walks: one document, headings in order, tables and lists of the right parts, pictures in words.</summary>
internal static class StructureRules
{
    private static readonly string[] Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula",
    ];

    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("one-document", "The structure is one Document.", (reading, report) =>
            report.Expect(reading.Roots is [{ Type: "Document" }] && reading.Elements.Count(element => element.Type == "Document") == 1, "structure", "not one Document")),
        new("standard-types", "Elements are of standard types.", (reading, report) =>
        {
            foreach (var element in reading.Elements) report.Expect(Standard.Contains(element.Type), element.Where, "no standard type");
        }),
        new("parents", "Every element names the one above it.", (reading, report) =>
        {
            foreach (var element in reading.Elements)
                report.Expect(ReferenceEquals(reading.Graph.Resolve(element.Head.GetValueOrDefault("P")), element.Parent?.Head ?? reading.StructureRoot), element.Where, "names another parent");
        }),
        new("heading-order", "Headings begin with the first level and never skip one.", (reading, report) =>
        {
            var before = 0;
            foreach (var element in reading.Elements)
            {
                if (element.Type is not ['H', >= '1' and <= '6']) continue;
                var level = element.Type[1] - '0';
                report.Expect(level <= before + 1, element.Where, before == 0 ? "the first heading" : $"follows a heading of level {before}");
                before = level;
            }
        }),
        new("table-parts", "A table holds rows, in a head and a body where it has a head; a row holds cells.", TableParts),
        new("table-even", "All rows of a table have as many cells.", (reading, report) =>
        {
            foreach (var table in reading.Elements.Where(element => element.Type == "Table"))
            {
                var counts = Rows(table).Select(row => row.Children.Sum(cell => Span(reading, cell))).Distinct().ToList();
                report.Expect(counts.Count == 1, table.Where, $"rows of {string.Join(", ", counts)} cells");
            }
        }),
        new("header-scope", "Every header cell says what it heads.", (reading, report) =>
        {
            foreach (var cell in reading.Elements.Where(element => element.Type == "TH"))
                report.Expect(Attribute(reading, cell, "Scope") is PdfName { Name: "Row" or "Column" or "Both" }, cell.Where, "no scope");
        }),
        new("list-parts", "A list holds items, an item a label and a body; a list with labels says how they count.", ListParts),
        new("figure-described", "Every figure is told in words and says where on its page it stands.", (reading, report) =>
        {
            foreach (var figure in reading.Elements.Where(element => element.Type == "Figure"))
            {
                report.Expect(!string.IsNullOrWhiteSpace(reading.Graph.Text(figure.Head, "Alt")), figure.Where, "no words");
                var page = figure.Marks.Count == 0 ? null : reading.Page(figure.Marks[0].Page);
                report.Expect(reading.Graph.Numbers(Attribute(reading, figure, "BBox")) is [var left, var lower, var right, var upper] && page?.Holds(left, lower, right, upper) == true, figure.Where, "no box on its page");
            }
        }),
    ];

    private static void TableParts(Reading reading, Report report)
    {
        foreach (var element in reading.Elements)
        {
            var kids = element.Children.ConvertAll(child => child.Type);
            switch (element.Type)
            {
                case "Table":
                    report.Expect(kids.TrueForAll(kid => kid is "THead" or "TBody" or "TFoot" or "TR" or "Caption"), element.Where, $"holds {string.Join(", ", kids)}");
                    report.Expect(kids.Count(kid => kid == "THead") <= 1 && (!kids.Contains("THead") || kids.Contains("TBody")), element.Where, "several heads, or a head without a body");
                    break;
                case "THead" or "TBody" or "TFoot":
                    report.Expect(element.Parent?.Type == "Table" && kids.Count > 0 && kids.TrueForAll(kid => kid == "TR"), element.Where, "no part of a table, or other than rows in it");
                    break;
                case "TR":
                    report.Expect(element.Parent?.Type is "Table" or "THead" or "TBody" or "TFoot" && kids.Count > 0 && kids.TrueForAll(kid => kid is "TH" or "TD"), element.Where, "no row of a table, or other than cells in it");
                    report.Expect(element.Marks.Count == 0, element.Where, "has content outside its cells");
                    break;
                case "TH" or "TD":
                    report.Expect(element.Parent?.Type == "TR", element.Where, "in no row");
                    break;
            }
        }
    }

    private static void ListParts(Reading reading, Report report)
    {
        foreach (var element in reading.Elements)
        {
            var kids = element.Children.ConvertAll(child => child.Type);
            switch (element.Type)
            {
                case "L":
                    report.Expect(kids.Count > 0 && kids.TrueForAll(kid => kid is "LI" or "Caption"), element.Where, "holds other than items");
                    report.Expect(
                        element.Children.TrueForAll(item => item.Children.TrueForAll(part => part.Type != "Lbl")) || Attribute(reading, element, "ListNumbering") is PdfName,
                        element.Where, "has labels and does not say how they count");
                    break;
                case "LI":
                    report.Expect(element.Parent?.Type == "L" && kids is ["LBody"] or ["Lbl", "LBody"] && element.Marks.Count == 0, element.Where, "is not a label and a body in a list");
                    break;
                case "Lbl" or "LBody":
                    report.Expect(element.Parent?.Type == "LI", element.Where, "in no item");
                    break;
            }
        }
    }

    private static IEnumerable<ElementReading> Rows(ElementReading table) =>
        table.Children.SelectMany(part => part.Type == "TR" ? [part] : part.Children.Where(row => row.Type == "TR"));

    private static int Span(Reading reading, ElementReading cell) => Attribute(reading, cell, "ColSpan") is double span ? (int)span : 1;

    private static object? Attribute(Reading reading, ElementReading element, string key)
    {
        var attributes = reading.Graph.Resolve(element.Head.GetValueOrDefault("A"));
        foreach (var part in attributes is List<object?> list ? list : [attributes])
            if (reading.Graph.Get(reading.Graph.Dictionary(part), key) is { } value) return value;
        return null;
    }
}
