using System.Diagnostics;
using System.Text;
using Pair.Core.Documents;
using static Pair.Formats.Word.Palette;

namespace Pair.Formats.Word;

/// <summary>The looks of the tables: one style a role, and for levels of need one a colour.</summary>
internal static class TableStyles
{
    /// <summary>Adds them to the styles part.</summary>
    public static void AddTo(StringBuilder styles, Edition edition)
    {
        Add(styles, "Alert", "Alert", "TableNormal", Margins(TableRole.Alert, edition),
            UnderBand(13, Safeguarding) + Edge("insideV", 4, Safeguarding), "");
        Add(styles, "Steps", "Steps", "TableNormal", Margins(TableRole.Steps, edition),
            UnderBand(10, Heading) + Edge("insideH", 5, Heading) + Edge("insideV", 5, Heading), FirstRow("", Pale));
        if (edition == Edition.Family)
            Add(styles, "Plain", "Plain", "TableNormal", Margins(TableRole.Plain, edition), Rules, FirstRow(Edge("bottom", 8, Heading), ""));
        else
            Add(styles, "Plain", "Plain", "TableNormal", Margins(TableRole.Plain, edition), Rules, FirstRow(Edge("top", 10, Heading), Pale));
        Add(styles, "Map", "Map", "TableNormal", Margins(TableRole.Map, edition), Grid(8, Heading), FirstRow(Edge("insideV", 8, White), Heading));
        Add(styles, "Offers", "Offers", "TableNormal", Margins(TableRole.Offers, edition), Rules, FirstRow(Edge("bottom", 8, Heading), ""));
        Add(styles, "Again", "Again", "TableNormal", Margins(TableRole.Again, edition), Rules, FirstRow(Edge("bottom", 8, Heading), ""));
        Add(styles, "Level", "Level", "TableNormal", Margins(TableRole.Level, edition), Rules, "");
        for (var slot = 1; slot <= Levels; slot++)
            Add(styles, $"Level{slot}", $"Level {slot}", "Level", "", "", FirstRow(Edge("top", 11, Strong(slot)), Tint(slot)));
    }

    /// <summary>Margins left and right of what stands in a cell together, in twips.</summary>
    public static int Sides(TableRole role, Edition edition) => MarginsOf(role, edition).Sides;

    private static CellMargins MarginsOf(TableRole role, Edition edition) => role switch
    {
        TableRole.Alert => new(23, 113, 34, 85),
        TableRole.Steps => new(40, 142, 20, 142),
        TableRole.Plain => edition == Edition.Family ? new(68, 170, 79, 113) : new(26, 85, 28, 57),
        TableRole.Map => new(79, 113, 34, 85),
        TableRole.Offers => new(85, 170, 102, 57),
        TableRole.Again => new(68, 170, 79, 57),
        TableRole.Level => new(30, 85, 32, 28),
        _ => throw new UnreachableException($"A table of an unknown role: {role}"),
    };

    private static void Add(StringBuilder styles, string id, string name, string basedOn, string margins, string borders, string conditions)
    {
        styles.Append($"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{basedOn}\"/><w:qFormat/>");
        if (margins.Length + borders.Length > 0)
            styles.Append($"<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>{borders}</w:tblBorders>{margins}</w:tblPr>");
        styles.Append(conditions).Append("</w:style>");
    }

    private static string FirstRow(string borders, string ground) =>
        "<w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr>"
        + (borders.Length == 0 ? "" : $"<w:tcBorders>{borders}</w:tcBorders>")
        + (ground.Length == 0 ? "" : $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{ground}\"/>")
        + "<w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr>";

    private static string Rules => Edge("bottom", 4, Rule) + Edge("insideH", 4, Rule);

    private static string Grid(int eighths, string colour) =>
        Edge("top", eighths, colour) + UnderBand(eighths, colour) + Edge("insideH", eighths, colour) + Edge("insideV", eighths, colour);

    private static string Margins(TableRole role, Edition edition)
    {
        var (top, left, bottom, right) = MarginsOf(role, edition);
        return $"<w:tblCellMar><w:top w:w=\"{top}\" w:type=\"dxa\"/><w:left w:w=\"{left}\" w:type=\"dxa\"/><w:bottom w:w=\"{bottom}\" w:type=\"dxa\"/><w:right w:w=\"{right}\" w:type=\"dxa\"/></w:tblCellMar>";
    }

    // No rule at the top: the band above closes the frame, and two dark edges would show a hair of white between them.
    private static string UnderBand(int eighths, string colour) =>
        Edge("left", eighths, colour) + Edge("bottom", eighths, colour) + Edge("right", eighths, colour);

    private static string Edge(string edge, int eighths, string colour) =>
        $"<w:{edge} w:val=\"single\" w:sz=\"{eighths}\" w:space=\"0\" w:color=\"{colour}\"/>";

    private sealed record CellMargins(int Top, int Left, int Bottom, int Right)
    {
        public int Sides => Left + Right;
    }
}
