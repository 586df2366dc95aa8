using System.Text;

namespace Pair.Core.Schema;

/// <summary>
/// The form of an e-mail address that a family can write to: RFC 5321 and its letters beyond ASCII (RFC 6531), without what it allows and
/// providers refuse: a name in quotes, a numbered server in brackets, a server without a point.
/// </summary>
internal static class EmailForm
{
    private const int MostBytes = 254;
    private const int MostOfName = 64;

    public static bool Holds(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= MostOfName && text.Length <= MostBytes && Encoding.UTF8.GetByteCount(text) <= MostBytes
            && IsName(text.AsSpan(0, at)) && IsServer(text[(at + 1)..]);
    }

    // Words with single points between them.
    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name[0] == '.' || name[^1] == '.' || name.IndexOf("..", StringComparison.Ordinal) >= 0) return false;
        foreach (var letter in name.EnumerateRunes())
            if (!(letter.IsAscii ? Rune.IsLetterOrDigit(letter) || "!#$%&'*+-/=?^_`{|}~.".Contains((char)letter.Value, StringComparison.Ordinal) : HostForm.IsLetter(letter))) return false;
        return true;
    }

    private static bool IsServer(string server)
    {
        if (!server.Contains('.', StringComparison.Ordinal) || server[^1] == '.' || !HostForm.IsName(server) || HostForm.EndsInNumber(server)) return false;
        foreach (var label in server.Split('.'))
            if (label[0] == '-' || label[^1] == '-' || label.Contains('_', StringComparison.Ordinal)) return false;
        return true;
    }
}
