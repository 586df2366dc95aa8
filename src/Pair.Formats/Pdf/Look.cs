using Pair.Core.Documents;
using Pair.Pdf;
using Pair.Pdf.Content;
using FontStyle = Pair.Pdf.Content.FontStyle;

namespace Pair.Formats.Pdf;

/// <summary>Colours, type and rules of the practitioner page. Contrast of each on its ground is 4.5 or more (WCAG 2.2 AA).</summary>
internal static class Look
{
    /// <summary>The paper and its margins.</summary>
    public static PageSetup Page { get; } = PageSetup.A4Landscape(new Insets(Top: 7, Right: 8, Bottom: 9, Left: 8));

    /// <summary>Width of the text in mm.</summary>
    public const double TextWidth = 281;

    /// <summary>Width of the rail beside the title, in mm.</summary>
    public const double RailWidth = 40;

    /// <summary>Width of what stands beside the rail, in mm, with a gap of 4 between them.</summary>
    public const double BesideRail = TextWidth - RailWidth - 4;

    /// <summary>An entry's five columns in mm, before they are fitted to the text.</summary>
    public static ReadOnlySpan<double> EntryColumns => [48, 54, 67, 75, 37];

    /// <summary>What an entry's columns have at the least, in mm: wide enough to read down.</summary>
    public static ReadOnlySpan<double> EntryLeast => [40, 40, 54, 54, 30];

    /// <summary>Text.</summary>
    public static Colour Ink { get; } = Colour.Hex(0x16242C);

    /// <summary>Second voice and page foot.</summary>
    public static Colour Soft { get; } = Colour.Hex(0x44535B);

    /// <summary>Headings, frames, lintel.</summary>
    public static Colour Deep { get; } = Colour.Hex(0x0B4650);

    /// <summary>Ground under the heads of steps and plain tables.</summary>
    public static Colour DeepTint { get; } = Colour.Hex(0xE1EEEF);

    /// <summary>Safeguarding.</summary>
    public static Colour Alarm { get; } = Colour.Hex(0x9C1420);

    /// <summary>Rule between entries.</summary>
    public static Rule Between { get; } = new(0.5, Colour.Hex(0x9AA8AF));

    /// <summary>Foot of each page.</summary>
    public static TextStyle Foot { get; } = new() { Size = 9, Colour = Soft };

    private static readonly LevelLook[] Levels =
    [
        new(ChipShape.Circle, Colour.Hex(0x1B6A52), Colour.Hex(0xE4F1EB)),
        new(ChipShape.Square, Colour.Hex(0x1F5C94), Colour.Hex(0xE4EEF7)),
        new(ChipShape.Diamond, Colour.Hex(0x5A4B9B), Colour.Hex(0xECE9F6)),
        new(ChipShape.Hexagon, Colour.Hex(0x8A3068), Colour.Hex(0xF7E8F0)),
        new(ChipShape.Shield, Colour.Hex(0x79490F), Colour.Hex(0xF8EEDF)),
    ];

    /// <summary>Shape, colour and ground of a level, which is told by its number and name first. More than five begin again.</summary>
    public static LevelLook Level(int number) => Levels[(Math.Max(number, 1) - 1) % Levels.Length];

    /// <summary>Type of a paragraph outside tables.</summary>
    public static TextStyle Running(ParagraphRole role) => role switch
    {
        ParagraphRole.Key or ParagraphRole.Note => new() { Size = 9, Colour = Ink },
        ParagraphRole.Lintel => new() { Size = 11, Colour = Colour.White },
        ParagraphRole.Notice => new() { Size = 11, Colour = Ink, Font = FontStyle.Bold },
        ParagraphRole.Number => new() { Size = 12, Colour = Ink, Font = FontStyle.Bold },
        _ => new() { Size = 11, Colour = Ink },
    };

    /// <summary>Type of a paragraph inside a table.</summary>
    public static TextStyle InCell(ParagraphRole role, TableRole table) => role switch
    {
        ParagraphRole.Number => new() { Size = 12, Colour = Ink, Font = FontStyle.Bold },
        ParagraphRole.Name => new() { Size = 9, Colour = Ink, Font = FontStyle.Bold },
        _ => new() { Size = table == TableRole.Steps ? 9.5 : 9, Colour = Ink },
    };
}

/// <summary>How a level of need looks.</summary>
/// <param name="Shape">Shape of its mark.</param>
/// <param name="Colour">Colour of its mark and rules.</param>
/// <param name="Tint">Ground of its heads.</param>
internal sealed record LevelLook(ChipShape Shape, Colour Colour, Colour Tint);
