using System.Globalization;
using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>How much room a place of a template has from left to right, in twips.</summary>
internal static class Rooms
{
    // An inch: whatever a template says, a letter must fit. And A4 with margins of an inch, for one that says nothing.
    private const int Least = 1440, Usual = 9026;

    // What Word leaves left and right in a cell and in a text box where nobody says otherwise.
    private const int CellSides = 216, BoxSides = 288;

    /// <summary>Room for blocks that stand where an element stands.</summary>
    /// <param name="place">A paragraph or control.</param>
    /// <param name="body">The body of the text, whose sections say how wide a page is.</param>
    public static int Of(XElement place, XElement body) => Math.Max(Least, Found(place, body));

    /// <summary>Between the margins of a section, in its first column.</summary>
    public static int OfSection(XElement? section)
    {
        var (size, margins, columns) = (section?.Element(W + "pgSz"), section?.Element(W + "pgMar"), section?.Element(W + "cols"));
        if (size.Number("w") is not { } width) return Usual;
        width -= (margins.Number("left") ?? 1440) + (margins.Number("right") ?? 1440) + (margins.Number("gutter") ?? 0);
        if (columns?.Element(W + "col").Number("w") is { } first) return Math.Max(Least, first);
        return columns.Number("num") is > 1 and var count ? Math.Max(Least, (width - (count - 1) * (columns.Number("space") ?? 720)) / count) : Math.Max(Least, width);
    }

    private static int Found(XElement place, XElement body)
    {
        // The nearest that holds it counts.
        foreach (var outside in place.AncestorsAndSelf())
            if (outside.Name == W + "tc" && OfCell(outside) is { } cell) return cell;
            else if (outside.Name == W + "txbxContent" && OfBox(outside) is { } box) return box;
            else if (outside.Parent == body) return OfSection(SectionOf(outside));
        // The head or foot of pages: the last section stands for all.
        return OfSection(body.Elements(W + "sectPr").LastOrDefault());
    }

    private static XElement? SectionOf(XElement block)
    {
        for (var at = block; at is not null; at = at.ElementsAfterSelf().FirstOrDefault())
            if (at.Name == W + "sectPr") return at;
            else if (at.DescendantsAndSelf(W + "sectPr").FirstOrDefault(static one => one.Parent!.Name == W + "pPr") is { } ends) return ends;
        return null;
    }

    private static int? OfCell(XElement cell)
    {
        if (cell.Ancestors(W + "tbl").FirstOrDefault() is not { } table) return null;
        var row = cell.Ancestors(W + "tr").First();
        var properties = cell.Element(W + "tcPr");
        var sides = Sides(properties?.Element(W + "tcMar")) ?? Sides(table.Element(W + "tblPr")?.Element(W + "tblCellMar")) ?? CellSides;
        if (properties?.Element(W + "tcW") is { } width && width.Attribute(W + "type")?.Value is null or "dxa" && width.Number("w") is > 0 and var own) return own - sides;
        var grid = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Select(static one => one.Number("w") ?? 0).ToList() ?? [];
        var first = row.Element(W + "trPr")?.Element(W + "gridBefore").Number("val") ?? 0;
        foreach (var other in row.Descendants(W + "tc"))
        {
            if (other == cell) break;
            if (other.Ancestors(W + "tr").First() == row) first += Columns(other);
        }
        var sum = grid.Skip(first).Take(Columns(cell)).Sum();
        return sum > 0 ? sum - sides : null;
    }

    private static int Columns(XElement cell) => Math.Max(1, cell.Element(W + "tcPr")?.Element(W + "gridSpan").Number("val") ?? 1);

    private static int? Sides(XElement? margins) =>
        margins is null ? null : (Side(margins, "left", "start") ?? CellSides / 2) + (Side(margins, "right", "end") ?? CellSides / 2);

    private static int? Side(XElement margins, string name, string orName) => (margins.Element(W + name) ?? margins.Element(W + orName)).Number("w");

    // A drawing says its width as a number, an old picture in its style: width:170pt.
    private static int? OfBox(XElement box)
    {
        foreach (var outside in box.Ancestors())
        {
            if (outside.Parent is { } drawing && drawing.Name == W + "drawing" && outside.Element(Drawing + "extent")?.Attribute("cx") is { } wide
                && long.TryParse(wide.Value, CultureInfo.InvariantCulture, out var units))
                return (int)Math.Clamp(units / 635 - BoxSides, 0, 31680);
            if (outside.Attribute("style")?.Value is not { } style) continue;
            foreach (var rule in style.Split(';'))
                if (rule.Trim() is var said && said.StartsWith("width:", StringComparison.Ordinal) && said.EndsWith("pt", StringComparison.Ordinal)
                    && double.TryParse(said["width:".Length..^2], CultureInfo.InvariantCulture, out var points))
                    return (int)Math.Clamp(points * 20 - BoxSides, 0, 31680);
        }
        return null;
    }
}
