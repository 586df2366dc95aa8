namespace Pair.Formats.Word;

/// <summary>The sheet and its measures, in twips (a twentieth of a point) unless a name says otherwise.</summary>
internal static class Page
{
    /// <summary>A4, landscape.</summary>
    public const int Width = 16838;

    /// <inheritdoc cref="Width"/>
    public const int Height = 11906;

    /// <summary>7 mm.</summary>
    public const int Top = 397;

    /// <summary>8 mm, left and right.</summary>
    public const int Side = 454;

    /// <summary>9 mm; the foot stands inside it.</summary>
    public const int Bottom = 510;

    /// <summary>From the edge of the sheet to the foot: 4 mm.</summary>
    public const int Foot = 227;

    /// <summary>281 mm between the margins.</summary>
    public const int TextWidth = Width - 2 * Side;

    /// <summary>43.6 mm on the right, where the code of the live page stands.</summary>
    public const int Rail = KeptFree - 20;

    /// <summary>What keeps left of the rail stays away from the right margin by so much: 44 mm.</summary>
    public const int KeptFree = 2494;

    /// <summary>Millimetres as twips.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>Millimetres as English Metric Units, the measure of pictures.</summary>
    public static long Emu(double millimetres) => (long)Math.Round(millimetres * 36000);

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
