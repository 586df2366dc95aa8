using System.IO.Compression;
using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>What a zip holds, unpacked as far as the limits go. Sizes are counted as the bytes come: what a zip says of itself is believed nowhere.</summary>
/// <param name="Parts">By name; small and capital letters are the same.</param>
/// <param name="Refused">Why it is not taken; null where it is.</param>
internal sealed record Unpacking(SortedDictionary<string, ReadOnlyMemory<byte>> Parts, Refused? Refused)
{
    private const int Step = 64 * 1024;

    /// <summary>Unpacks a file that begins like a zip.</summary>
    public static Unpacking Of(ReadOnlyMemory<byte> bytes)
    {
        var parts = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase);
        if (ZipEnd.Count(bytes.Span) > OfficeLimits.Parts) return new Unpacking(parts, TooMany);
        try
        {
            using var zip = new ZipArchive(ByteStream.Over(bytes), ZipArchiveMode.Read);
            return new Unpacking(parts, Unpack(zip, parts));
        }
        // What the platform's reader throws at a zip that contradicts itself; an odd one may overflow its numbers too.
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return new Unpacking(parts, OfficeReader.Damaged("its zip is cut short or contradicts itself"));
        }
    }

    private static Refused TooMany => new($"has more than {OfficeLimits.Parts:#,##0} parts, which no Word document has", "take a template that Word or LibreOffice saved");

    private static Refused? Unpack(ZipArchive zip, SortedDictionary<string, ReadOnlyMemory<byte>> parts)
    {
        if (zip.Entries.Count > OfficeLimits.Parts) return TooMany;
        var left = OfficeLimits.UnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            // Some programs list folders too.
            if (name.EndsWith('/') && entry.Length == 0) continue;
            if (!PartName.IsPlain(name)) return OfficeReader.Damaged($"it has a part with an impossible name, \"{PartName.Shown(name)}\"");
            if (entry.IsEncrypted) return new Refused("is locked with a password", "save it again without a password, as Word document (.docx)");
            if (Refuse(entry, left, out var content) is { } refused) return refused;
            left -= content.Length;
            if (!parts.TryAdd(name, content)) return OfficeReader.Damaged($"it has two parts called \"{PartName.Shown(name)}\"");
        }
        return null;
    }

    private static Refused? Refuse(ZipArchiveEntry entry, int left, out ReadOnlyMemory<byte> content)
    {
        content = default;
        var isXml = XmlPart.IsXml(entry.FullName, "");
        var most = Math.Min(left, isXml ? OfficeLimits.XmlBytes : OfficeLimits.UnpackedBytes);
        // No more than can come is ever asked for, whatever the zip says; and ratios are counted against what is really there.
        var bytes = new byte[Math.Clamp(entry.Length, 0, Step) + 1];
        var length = 0;
        using var stream = entry.Open();
        while (true)
        {
            var more = stream.Read(bytes, length, bytes.Length - length);
            if (more == 0) break;
            length += more;
            if (length > most || length > OfficeLimits.RatioFrom && length / OfficeLimits.Ratio > entry.CompressedLength)
                return new Refused($"unpacks to far more than a template holds, at its part {PartName.Shown(entry.FullName)}",
                    isXml ? "take a template without the text of a whole book, saved by Word or LibreOffice" : "save its pictures as PNG or JPEG and put them in again");
            if (length == bytes.Length) Array.Resize(ref bytes, Math.Min(bytes.Length * 2, most + 1));
        }
        if (length != entry.Length) return OfficeReader.Damaged($"its part {PartName.Shown(entry.FullName)} is not as long as it says");
        content = bytes.AsMemory(0, length);
        return null;
    }
}
