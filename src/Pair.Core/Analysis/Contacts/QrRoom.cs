using System.Text;

namespace Pair.Core.Analysis.Contacts;

/// <summary>How large a QR code is that holds an address, at error correction M (ISO/IEC 18004, table of capacities).</summary>
public static class QrRoom
{
    private const int SmallestCode = 21;
    private const int ModulesAVersion = 4;

    // Of versions 1 to 17; the language allows no longer addresses.
    private static ReadOnlySpan<short> Bytes => [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504];

    // Signs out of digits, capital letters and a few others need less room.
    private static ReadOnlySpan<short> Capitals => [20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734];

    /// <summary>Modules a side; that of version 18 for all that is longer.</summary>
    public static int Modules(string address)
    {
        var inCapitals = IsInCapitals(address);
        var room = inCapitals ? Capitals : Bytes;
        var length = inCapitals ? address.Length : Length(address);
        var version = 0;
        while (version < room.Length && room[version] < length) version++;
        return SmallestCode + ModulesAVersion * version;
    }

    /// <summary>The longest address, in bytes, whose code has no more than some modules a side.</summary>
    public static int Longest(int modules) => Bytes[(modules - SmallestCode) / ModulesAVersion];

    private static bool IsInCapitals(string address)
    {
        foreach (var letter in address)
            if (!char.IsAsciiDigit(letter) && !char.IsAsciiLetterUpper(letter) && !" $%*+-./:".Contains(letter)) return false;
        return true;
    }

    // Latin letters with accents take one byte each; other scripts make the whole text UTF-8.
    private static int Length(string address) => address.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') < 0 ? address.Length : Encoding.UTF8.GetByteCount(address);
}
