using System.Buffers.Binary;

namespace Pair.Formats.Office;

/// <summary>Where a zip was made: the platform writes its operating system into the list of entries, so that Windows and Linux would give other bytes for the same content.</summary>
internal static class ZipOrigin
{
    // Places in the records of a zip, in the words of its specification (APPNOTE 4.3.12 and 4.3.16).
    private const int EndRecord = 22;
    private const int EntriesInEnd = 10;
    private const int ListInEnd = 16;
    private const int Entry = 46;
    private const int SystemInEntry = 5;
    private const int NameInEntry = 28;
    private const int ExtraInEntry = 30;
    private const int CommentInEntry = 32;

    /// <summary>Says 0 for each entry, as Word does itself. It also leaves the permissions of an unpacked part to whoever unpacks it; 3, Unix, means that the zip says them.</summary>
    /// <param name="file">A whole zip as the platform has just written it: without a comment, and too small for the records of large ones. It is changed in place.</param>
    public static byte[] Unsaid(byte[] file)
    {
        var end = file.AsSpan(file.Length - EndRecord);
        var at = BinaryPrimitives.ReadInt32LittleEndian(end[ListInEnd..]);
        for (var left = Number(file, file.Length - EndRecord + EntriesInEnd); left > 0; left--)
        {
            file[at + SystemInEntry] = 0;
            at += Entry + Number(file, at + NameInEntry) + Number(file, at + ExtraInEntry) + Number(file, at + CommentInEntry);
        }
        return file;
    }

    private static ushort Number(byte[] file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));
}
