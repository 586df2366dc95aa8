using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Decoding;

/// <summary>Makes text of a file's bytes: UTF-8 alone, with or without a byte order mark.</summary>
public static class SourceDecoder
{
    /// <summary>Larger files are refused: no pathway is so long, and reading one would take all memory.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private const string SaveAsUtf8 = "open the file in your editor, choose \"Save with encoding\" or \"Save as\", and pick UTF-8";

    /// <summary>Decodes a file; the first fault is found at its line and column.</summary>
    /// <param name="path">The path that findings print.</param>
    /// <param name="bytes">The file as it is on disk.</param>
    public static DecodedSource Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestFile) return TooLarge(path);
        if (OtherFiles.Name(bytes) is { } kind) return NotText(path, kind);
        if (Utf16(bytes) is { } wide) return SavedAsUtf16(path, wide.GetString(bytes[2..]));
        // Without a mark at the front: two letters of English words, and a zero behind each.
        if (bytes.Length > 3 && bytes[0] is not 0 && bytes[1] == 0 && bytes[2] is not 0 && bytes[3] == 0) return SavedAsUtf16(path, Encoding.Unicode.GetString(bytes));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        var content = Encoding.UTF8.GetString(bytes);
        var source = new SourceText(path, content);
        var finding = InvalidUtf8.FirstIn(source, bytes) ?? ForbiddenCharacter(source);
        return new DecodedSource(source, finding is null ? [] : [finding]);
    }

    private static DecodedSource TooLarge(string path)
    {
        var source = new SourceText(path, "");
        return new DecodedSource(source, [new Finding("yaml-too-deep", Severity.Error, "this file is larger than 64 MB", new Location(source, default))
        {
            Help = "split it into parts and name them under `include:`",
        }]);
    }

    private static DecodedSource NotText(string path, string kind)
    {
        var source = new SourceText(path, "");
        return new DecodedSource(source, [new Finding("encoding", Severity.Error, $"this is {kind}, not a text file", new Location(source, default))
        {
            Help = "a pathway is a plain text file; write it in a text editor, and save it as NAME.pair.yaml",
        }]);
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 2 ? null
        : (bytes[0], bytes[1]) switch
        {
            (0xFF, 0xFE) => Encoding.Unicode,
            (0xFE, 0xFF) => Encoding.BigEndianUnicode,
            _ => null,
        };

    private static DecodedSource SavedAsUtf16(string path, string content)
    {
        var source = new SourceText(path, content);
        return new DecodedSource(source, [Encoded(source, new TextSpan(0, 0), "this file is saved as UTF-16, not as UTF-8")]);
    }

    // Control characters come from broken copies and from files that are no text at all; the byte order mark is one when it stands inside.
    private static Finding? ForbiddenCharacter(SourceText source)
    {
        var at = NextOdd(source.Content, 0);
        while (at < source.Content.Length && !IsForbidden(source.Content[at])) at = NextOdd(source.Content, at + 1);
        if (at == source.Content.Length) return null;
        var character = source.Content[at];
        return Encoded(source, new TextSpan(at, 1), character switch
        {
            '\0' => "there is a NUL character here: this is not a text file, or it was damaged",
            '\uFEFF' => "there is an invisible byte order mark (U+FEFF) inside the text",
            _ => $"there is an invisible control character here (U+{(int)character:X4})",
        }) with
        {
            Help = character == '\0'
                ? "if the rest reads well, delete this one character; else take the last good copy of the file"
                : "delete it: put the cursor behind it, press Backspace once, and type the words again where some are missing",
        };
    }

    // The next character that is none of an English keyboard: looking at each by itself takes many times as long.
    private static int NextOdd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~');
        return length < 0 ? text.Length : from + length;
    }

    // Tab, line feed and carriage return are text; U+0085 (next line) is an odd space, but harmless.
    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or >= '\u007F' and < '\u00A0' and not '\u0085' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    internal static Finding Encoded(SourceText source, TextSpan span, string message) =>
        new("encoding", Severity.Error, message, new Location(source, span)) { Help = SaveAsUtf8 };
}
