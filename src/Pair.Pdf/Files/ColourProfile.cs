namespace Pair.Pdf.Files;

/// <summary>
/// The sRGB colour space (IEC 61966-2-1) as a small ICC profile of version 4: three primaries and one curve. It tells what the numbers of a
/// colour mean, which an archived file must say.
/// </summary>
internal static class ColourProfile
{
    internal static byte[] Make()
    {
        var xyz = (double x, double y, double z) => new ByteWriter().Ascii("XYZ ").U32(0).Fixed(x).Fixed(y).Fixed(z).ToArray();
        // Parametric curve 3: a power above d, a line below.
        var curve = new ByteWriter().Ascii("para").U32(0).U16(3).U16(0)
            .Fixed(2.4).Fixed(1 / 1.055).Fixed(0.055 / 1.055).Fixed(1 / 12.92).Fixed(0.04045).ToArray();
        // From the white of sRGB (D65) to that of profiles (D50), after Bradford.
        var adaptation = new ByteWriter().Ascii("sf32").U32(0)
            .Fixed(1.047882).Fixed(0.022919).Fixed(-0.050201)
            .Fixed(0.029587).Fixed(0.990479).Fixed(-0.017059)
            .Fixed(-0.009232).Fixed(0.015076).Fixed(0.751678).ToArray();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")), ("cprt", Words("No copyright")), ("wtpt", xyz(0.9642, 1, 0.8249)), ("chad", adaptation),
            ("rXYZ", xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];

        var table = new ByteWriter().U32((uint)tags.Length);
        var data = new ByteWriter();
        var first = 128 + 4 + 12 * tags.Length;
        var curveAt = 0;
        foreach (var (tag, bytes) in tags)
        {
            // The three curves are one.
            var at = bytes == curve && curveAt > 0 ? curveAt : first + data.Length;
            table.Ascii(tag).U32((uint)at).U32((uint)bytes.Length);
            if (bytes == curve && curveAt > 0) continue;
            if (bytes == curve) curveAt = at;
            data.Bytes(bytes);
            while (data.Length % 4 != 0) data.Byte(0);
        }

        var profile = new ByteWriter().U32((uint)(first + data.Length)).U32(0).U32(0x04200000).Ascii("mntrRGB XYZ ")
            .U16(2026).U16(1).U16(1).U16(0).U16(0).U16(0) // a date of making is demanded; a fixed one keeps the bytes the same
            .Ascii("acsp").U32(0).U32(0).U32(0).U32(0).U32(0).U32(0).U32(0)
            .Fixed(0.9642).Fixed(1).Fixed(0.8249);
        while (profile.Length < 128) profile.Byte(0);
        return profile.Bytes(table.Written).Bytes(data.Written).ToArray();
    }

    private static byte[] Words(string text)
    {
        var words = new ByteWriter().Ascii("mluc").U32(0).U32(1).U32(12).Ascii("enUS").U32((uint)(2 * text.Length)).U32(28);
        foreach (var letter in text) words.U16(letter);
        return words.ToArray();
    }

    /// <summary>A number with sixteen binary places.</summary>
    private static ByteWriter Fixed(this ByteWriter writer, double value) => writer.U32((uint)(int)Math.Round(value * 65536));
}
