namespace Pair.Pdf.Content;

/// <summary>An opaque colour in sRGB, each part 0 to 255. There is no transparency: an archived file must look the same everywhere.</summary>
/// <param name="Red">Red part.</param>
/// <param name="Green">Green part.</param>
/// <param name="Blue">Blue part.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour of running text unless a style says otherwise.</summary>
    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>The colour of the paper.</summary>
    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>A colour from a number as it is written in style sheets, <c>0x16242C</c>.</summary>
    public static Colour Hex(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
