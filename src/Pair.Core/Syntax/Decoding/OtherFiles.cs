namespace Pair.Core.Syntax.Decoding;

/// <summary>Knows the files that people take for text by the bytes that they begin with.</summary>
internal static class OtherFiles
{
    /// <summary>What a file is when it is certainly no text, with its article; null where it may be one.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? "a Word or Excel document, or another zip file"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old Word or Excel document"
        : bytes.StartsWith("%PDF-"u8) ? "a PDF file"
        : bytes.StartsWith("{\\rtf"u8) ? "a rich text (RTF) document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a picture"
        : null;
}
