using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>The sheet of an edition and its measures, in twips (a twentieth of a point) unless a name says otherwise.</summary>
internal sealed record Page
{
    private static readonly Page practitioner = new()
    {
        Edition = Edition.Practitioner, Width = 16838, Height = 11906, Top = 397, Side = 454, Bottom = 510, Foot = 227, KeptFree = 2494, RailStandsAlone = false, CodesBeside = 5,
    };

    // 14 mm, 16 mm at the foot; a rail of 48 mm holds the address under the code in one line of 11 pt.
    private static readonly Page family = new()
    {
        Edition = Edition.Family, Width = 11906, Height = 16838, Top = 794, Side = 794, Bottom = 907, Foot = 397, KeptFree = 2750, RailStandsAlone = true, CodesBeside = 2,
    };

    /// <summary>For whom.</summary>
    public required Edition Edition { get; init; }

    /// <summary>A4: landscape for practitioners, portrait for families.</summary>
    public required int Width { get; init; }

    /// <inheritdoc cref="Width"/>
    public required int Height { get; init; }

    /// <summary>Margin at the top.</summary>
    public required int Top { get; init; }

    /// <summary>Margins left and right.</summary>
    public required int Side { get; init; }

    /// <summary>Margin at the bottom; the foot stands inside it.</summary>
    public required int Bottom { get; init; }

    /// <summary>From the edge of the sheet to the foot.</summary>
    public required int Foot { get; init; }

    /// <summary>What keeps left of the rail, where the code of the live page stands, stays away from the right margin by so much.</summary>
    public required int KeptFree { get; init; }

    /// <summary>Whether only title and purpose stand beside the rail; else what follows them keeps left of it too.</summary>
    public required bool RailStandsAlone { get; init; }

    /// <summary>Codes that stand side by side, each with room for an address in one or two lines.</summary>
    public required int CodesBeside { get; init; }

    /// <summary>Whether all stands one under the other, without columns, frames and sections of its own, because the sheet is somebody else's.</summary>
    public bool Flows { get; init; }

    /// <summary>Between the margins.</summary>
    public int TextWidth => Width - 2 * Side;

    /// <summary>Width of the rail.</summary>
    public int Rail => KeptFree - 20;

    /// <summary>The sheet of an edition.</summary>
    public static Page Of(Edition edition) => edition == Edition.Family ? family : practitioner;

    /// <summary>A room of so many twips on somebody else's sheet, for an edition.</summary>
    public static Page Inside(Edition edition, int room) => Of(edition) with { Width = room, Side = 0, KeptFree = 0, RailStandsAlone = true, CodesBeside = 1, Flows = true };

    /// <summary>Millimetres as twips.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>Twips as millimetres.</summary>
    public static double Millimetres(int twips) => twips * 25.4 / 1440;

    /// <summary>Millimetres as English Metric Units, the measure of pictures.</summary>
    public static long Emu(double millimetres) => (long)Math.Round(millimetres * 36000);

    /// <summary>A width divided as widths in mm compare; the parts add up to it exactly.</summary>
    public static int[] Share(int width, double[] millimetres)
    {
        var weights = new int[millimetres.Length];
        for (var i = 0; i < weights.Length; i++) weights[i] = Math.Max((int)Math.Round(millimetres[i] * 100), 1);
        return Share(width, weights.AsSpan());
    }

    /// <summary>A width divided by weights; the parts add up to it exactly.</summary>
    public static int[] Share(int width, ReadOnlySpan<int> weights)
    {
        var whole = 0;
        foreach (var weight in weights) whole += weight;
        var parts = new int[weights.Length];
        var (passed, given) = (0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            passed += weights[i];
            var edge = (int)((long)width * passed / whole);
            parts[i] = edge - given;
            given = edge;
        }
        return parts;
    }
}
