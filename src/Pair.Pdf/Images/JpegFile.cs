using Pair.Pdf.Content;
using Pair.Pdf.Fonts;

namespace Pair.Pdf.Images;

/// <summary>Finds out size and colours of a JPEG; its pixels go into the PDF as they are.</summary>
internal static class JpegFile
{
    internal static Raster? TryRead(ReadOnlyMemory<byte> file)
    {
        var data = file.Span;
        if (data.Length < 4 || data[0] != 0xFF || data[1] != 0xD8) return null;
        var at = 2;
        while (at + 4 <= data.Length && data[at] == 0xFF)
        {
            var marker = data[at + 1];
            if (marker == 0xFF) // padding
            {
                at++;
                continue;
            }

            var length = FontFace.U16(data, at + 2);
            // Start of frame, but for the markers between that are none (tables, arithmetic coding).
            if (marker is >= 0xC0 and <= 0xC2)
            {
                if (at + 10 > data.Length || data[at + 4] != 8) return null;
                var (height, width, parts) = (FontFace.U16(data, at + 5), FontFace.U16(data, at + 7), data[at + 9]);
                // Four parts would be printing inks, which our colour space does not describe.
                if (width == 0 || height == 0 || (long)width * height > PngFile.MostPixels || parts is not (1 or 3)) return null;
                return new Raster(width, height, parts == 1, true, file);
            }

            if (marker is 0xDA or (>= 0xC3 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))) return null;
            at += 2 + length;
        }

        return null;
    }
}
