using Pair.Formats.Fitting;

namespace Pair.Formats.Word;

/// <summary>Arial in a size, as wide as Word sets it: without kerning.</summary>
/// <param name="halfPoints">Its size.</param>
/// <param name="bold">Whether it is bold; italics are as wide as upright letters.</param>
internal sealed class ArialType(int halfPoints, bool bold) : ITypeface
{
    private readonly double unit = halfPoints / 2.0 / ArialWidths.Em * 25.4 / 72;

    /// <summary>Height in mm of a line of a size, where Arial's own is 1.15 of it.</summary>
    /// <param name="halfPoints">The size.</param>
    /// <param name="line">Its spacing in 240ths.</param>
    public static double LineHeight(int halfPoints, int line) => halfPoints / 2.0 * 1.15 * line / 240 * 25.4 / 72;

    /// <inheritdoc/>
    public double Width(string text)
    {
        var units = 0L;
        foreach (var character in text) units += ArialWidths.Of(character, bold);
        return units * unit;
    }
}
