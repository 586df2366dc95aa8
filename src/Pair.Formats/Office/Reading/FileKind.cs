using System.Text;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>What a file is when it is not a zip, told by how it begins.</summary>
internal static class FileKind
{
    private const string SaveAs = "open it in Word or LibreOffice and save it as Word document (.docx)";

    /// <summary>A refusal for what is no zip or too large; null for a zip, of whatever.</summary>
    public static Refused? Refuse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return new Refused("is empty", "take the file again from where it came");
        if (bytes.Length > OfficeLimits.FileBytes)
            return new Refused($"is larger than {OfficeLimits.FileBytes >> 20} MB", "make its pictures smaller (in Word: Picture Format > Compress Pictures) and save it again");
        if (bytes.StartsWith("PK\x03\x04"u8)) return null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Old(bytes);
        if (bytes.StartsWith("%PDF-"u8)) return new Refused("is a PDF", "take the Word document that it was made from");
        if (bytes.StartsWith("{\\rtf"u8)) return new Refused("is in Rich Text Format (RTF)", SaveAs);
        if (bytes.StartsWith("PK\x05\x06"u8)) return OfficeReader.Damaged("it is an empty zip");
        if (bytes.StartsWith("version https://git-lfs"u8))
            return new Refused("is only the placeholder that git keeps for a large file", "fetch the file itself with `git lfs pull`");
        return Text(bytes);
    }

    // Both an old .doc and a locked .docx are files of the form that Office had before 2007; the names in it tell which.
    private static Refused Old(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return new Refused("is locked with a password", "open it in Word, take the password away (File > Info > Protect Document > Encrypt with Password, leave it empty) and save it");
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0)
            return new Refused("is in Word's old form (.doc)", "open it in Word or LibreOffice and save it as Word document (.docx), without a password");
        return new Refused("is of an old Office form, or locked with a password", "open it in Word and save it as Word document (.docx), without a password");
    }

    private static Refused Text(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        var words = Encoding.ASCII.GetString(start[..Math.Min(start.Length, 512)]).TrimStart();
        if (words.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || words.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return new Refused("is a web page", "where it was downloaded, the page may have come instead of the file: download it again, or open it in Word and save it as Word document (.docx)");
        if (words.StartsWith("<?xml", StringComparison.Ordinal)) return new Refused("is XML, not a Word document", SaveAs);
        return new Refused("is not a Word document", "name a .docx or .dotx file that Word or LibreOffice saved");
    }
}
