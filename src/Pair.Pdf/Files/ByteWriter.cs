using System.Buffers.Binary;
using System.Text;

namespace Pair.Pdf.Files;

/// <summary>A growing buffer of bytes with the few ways in which PDF writes things: names, numbers, strings.</summary>
internal sealed class ByteWriter
{
    private byte[] buffer;

    internal ByteWriter(int capacity = 256) => buffer = new byte[capacity];

    /// <summary>How many bytes stand in the buffer.</summary>
    internal int Length { get; private set; }

    /// <summary>What was written so far; valid until the next write.</summary>
    internal ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    internal byte[] ToArray() => Written.ToArray();

    internal ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        return this;
    }

    internal ByteWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        return this;
    }

    /// <summary>Text of PDF's own syntax; every character is below 128.</summary>
    internal ByteWriter Ascii(string text)
    {
        var room = Room(text.Length);
        for (var i = 0; i < text.Length; i++) room[i] = (byte)text[i];
        return this;
    }

    internal ByteWriter Utf8(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    internal ByteWriter U16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Room(2), (ushort)value);
        return this;
    }

    internal ByteWriter U32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(4), value);
        return this;
    }

    internal ByteWriter Int(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        return Bytes(digits[..length]);
    }

    /// <summary>A real number with at most three decimals, never in exponent form (PDF knows none).</summary>
    internal ByteWriter Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        Int(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0) return this;
        Byte((byte)'.').Byte((byte)('0' + rest / 100));
        if (rest % 100 == 0) return this;
        Byte((byte)('0' + rest / 10 % 10));
        return rest % 10 == 0 ? this : Byte((byte)('0' + rest % 10));
    }

    /// <summary>An indirect reference to an object.</summary>
    internal ByteWriter Reference(int id) => Int(id).Ascii(" 0 R");

    /// <summary>Four hexadecimal digits, as glyph codes are written.</summary>
    internal ByteWriter Hex16(int value) => Hex8(value >> 8).Hex8(value & 0xFF);

    internal ByteWriter Hex8(int value)
    {
        var room = Room(2);
        room[0] = Digit(value >> 4 & 15);
        room[1] = Digit(value & 15);
        return this;
    }

    /// <summary>A string for people (title, alternative text), cleaned: plain where it is ASCII, else UTF-16 with a byte order mark.</summary>
    internal ByteWriter TextString(string text)
    {
        text = PlainText.Clean(text);
        var plain = true;
        foreach (var c in text) plain &= c is >= ' ' and < (char)127;
        if (!plain)
        {
            Ascii("<FEFF");
            foreach (var c in text) Hex16(c);
            return Byte((byte)'>');
        }

        Byte((byte)'(');
        foreach (var c in text)
        {
            if (c is '(' or ')' or '\\') Byte((byte)'\\');
            Byte((byte)c);
        }

        return Byte((byte)')');
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private Span<byte> Room(int count)
    {
        if (Length + count > buffer.Length) Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + count));
        Length += count;
        return buffer.AsSpan(Length - count, count);
    }
}
