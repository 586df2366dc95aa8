using System.Text;

namespace Pair.Tests.Outside.Codes;

/// <summary>
/// Cuts a page into pieces that overlap by half: a phone is held over one code at a time, and zbarimg is known to overlook
/// one of several on a sheet.
/// </summary>
public static class Tiles
{
    /// <summary>Pixels: three times a code of 30 mm at 110 dpi, so that each is whole in some piece.</summary>
    private const int Side = 400;

    /// <summary>The pieces of a picture (PGM, as pdftoppm writes it), as files beside it.</summary>
    public static IEnumerable<string> Of(string picture)
    {
        var bytes = File.ReadAllBytes(picture);
        // P5, width, height and the value of white stand in the first three lines.
        var (lines, start) = (0, 0);
        while (lines < 3) if (bytes[start++] == '\n') lines++;
        var head = Encoding.ASCII.GetString(bytes, 0, start).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (width, height) = (int.Parse(head[1]), int.Parse(head[2]));
        for (var top = 0; top < height; top += Side / 2)
            for (var left = 0; left < width; left += Side / 2)
            {
                var (wide, high) = (Math.Min(Side, width - left), Math.Min(Side, height - top));
                var file = Path.ChangeExtension(picture, $"{left}-{top}.pgm");
                using var tile = File.Create(file);
                tile.Write(Encoding.ASCII.GetBytes($"P5\n{wide} {high}\n255\n"));
                for (var row = top; row < top + high; row++) tile.Write(bytes, start + row * width + left, wide);
                yield return file;
            }
    }
}
