using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Decoding;

/// <summary>Finds the first byte that is not UTF-8, which is nearly always a file saved by an older Windows program.</summary>
internal static class InvalidUtf8
{
    // What Windows-1252 holds from 0x80 to 0x9F; the rest of its upper half is Latin-1.
    private const string Windows1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static Finding? FirstIn(SourceText source, ReadOnlySpan<byte> bytes)
    {
        // A file may hold U+FFFD itself, so the sign alone proves nothing.
        if (!source.Content.Contains('\uFFFD')) return null;
        var at = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (at < 0) return null;
        var offset = Encoding.UTF8.GetCharCount(bytes[..at]);
        return SourceDecoder.Encoded(source, new TextSpan(offset, 1), Words(bytes[at]));
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }
        return -1;
    }

    private static string Words(byte value)
    {
        var meant = value >= 0xA0 ? (char)value : Windows1252[value - 0x80];
        return meant == '\uFFFD'
            ? "a character here cannot be read: the file is not saved as UTF-8"
            : $"a character here cannot be read (\"{meant}\", perhaps): the file is not saved as UTF-8";
    }
}
