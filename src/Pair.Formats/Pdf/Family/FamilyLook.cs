using Pair.Core.Documents;
using Pair.Pdf;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;

namespace Pair.Formats.Pdf.Family;

/// <summary>Type, spaces and rules of the family edition: large, few, the same on every page; nothing under 11 pt. The palette is that of <see cref="Look"/>.</summary>
internal static class FamilyLook
{
    /// <summary>Height of a line of running text as a multiple of its type.</summary>
    public const double Line = 1.3;

    /// <summary>From the edge of a table or band to its words, mm.</summary>
    public const double Side = 3;

    /// <summary>From the edge of the paper to the foot's base line, mm.</summary>
    public const double FootBaseline = 9;

    /// <summary>A4 upright.</summary>
    public static PageSetup Page { get; } = PageSetup.A4Portrait(new Insets(Top: 14, Right: 14, Bottom: 16, Left: 14));

    /// <summary>What to ring in danger.</summary>
    public static TextStyle Number { get; } = new() { Size = 15, Font = FontStyle.Bold, Colour = Look.Ink };

    /// <summary>Foot of each page, and what stands beside a code.</summary>
    public static TextStyle Foot { get; } = new() { Size = 11, Colour = Look.Soft };

    /// <summary>Head of a column of entries.</summary>
    public static TextStyle ColumnHead { get; } = new() { Size = 11, Font = FontStyle.Bold, Colour = Look.Ink };

    /// <summary>Head of a column of the map, on the dark ground.</summary>
    public static TextStyle MapHead { get; } = new() { Size = 11.5, Font = FontStyle.Bold, Colour = Colour.White };

    /// <summary>A name in the map.</summary>
    public static TextStyle MapName { get; } = new() { Size = 12, Colour = Look.Ink };

    /// <summary>A web or mail address, which must find room on a line.</summary>
    public static TextStyle Address { get; } = new() { Size = 11, Colour = Look.Ink, Underline = true };

    /// <summary>Rule between entries.</summary>
    public static Rule Between { get; } = Look.Between with { Width = 0.75 };

    /// <summary>A rule or frame in the colour of headings.</summary>
    public static Rule Edge { get; } = new(1, Look.Deep);

    /// <summary>A heading, by its size in pt.</summary>
    public static TextStyle Heading(double size) => new() { Size = size, Font = FontStyle.Bold, Colour = Look.Deep };

    /// <summary>Type of a paragraph.</summary>
    /// <param name="role">What the paragraph does.</param>
    /// <param name="inFull">Whether it stands in an entry in full, whose name is larger.</param>
    public static TextStyle Of(ParagraphRole role, bool inFull = false) => role switch
    {
        ParagraphRole.Lead => new() { Size = 14, Colour = Look.Ink },
        ParagraphRole.Name when inFull => new() { Size = 15, Colour = Look.Ink, Font = FontStyle.Bold },
        ParagraphRole.When => new() { Size = 13, Colour = Look.Deep, Font = FontStyle.Bold },
        ParagraphRole.Number => Number,
        ParagraphRole.Notice or ParagraphRole.Lintel => new() { Size = 13, Colour = Look.Ink, Font = FontStyle.Bold },
        ParagraphRole.Note or ParagraphRole.Key => new() { Size = 11, Colour = Look.Ink },
        _ => new() { Size = 13, Colour = Look.Ink },
    };
}
