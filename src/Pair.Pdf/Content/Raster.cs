using Pair.Pdf.Images;

namespace Pair.Pdf.Content;

/// <summary>A picture of pixels, read and ready for the file. Pictures are the same only if they are one object: share it where it is drawn twice.</summary>
public sealed class Raster
{
    internal Raster(int width, int height, bool isGrey, bool isJpeg, ReadOnlyMemory<byte> data) =>
        (Width, Height, IsGrey, IsJpeg, Data) = (width, height, isGrey, isJpeg, data);

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    internal bool IsGrey { get; }

    /// <summary>The data is a JPEG file, which goes into the PDF as it is.</summary>
    internal bool IsJpeg { get; }

    internal ReadOnlyMemory<byte> Data { get; }

    /// <summary>
    /// Reads a JPEG (grey or colour) or a PNG (not interlaced; transparency is laid on white). Null for anything else, for damaged files, and for
    /// pictures of more than 40 million pixels.
    /// </summary>
    public static Raster? TryRead(ReadOnlyMemory<byte> file) => JpegFile.TryRead(file) ?? PngFile.TryRead(file.Span);
}
