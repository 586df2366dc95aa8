namespace Pair.Core.Analysis.Persons;

/// <summary>Finds NHS numbers, and Scotland's and Northern Ireland's of the same form: ten digits, alone or as 3-3-4, whose last is right for the others.</summary>
public static class NhsNumbers
{
    private const int Digits = 10;

    /// <summary>Where the next one begins in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Just behind it.</param>
    /// <returns>Its first digit; -1 where there is none.</returns>
    public static int Find(string text, out int end)
    {
        for (var i = NextDigit(text, 0); i >= 0; i = NextDigit(text, i))
        {
            if (IsAt(text, i, out end)) return i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        }
        end = -1;
        return -1;
    }

    private static int NextDigit(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return length < 0 ? -1 : from + length;
    }

    private static bool IsAt(string text, int start, out int end)
    {
        end = start;
        // Part of a longer number, of a word or of an address.
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '+' or '/' or '=' or '_' or '.')) return false;
        if (start > 1 && text[start - 1] is ' ' or '-' && char.IsAsciiDigit(text[start - 2])) return false;
        Span<int> digits = stackalloc int[Digits];
        var count = 0;
        var parted = false;
        for (; end < text.Length && count < Digits; end++)
        {
            if (char.IsAsciiDigit(text[end])) digits[count++] = text[end] - '0';
            else if (text[end] is ' ' or '-' && (count == 3 || (count == 6 && parted))) parted = true;
            else return false;
        }
        if (count < Digits || (parted && text[start + 7] is not (' ' or '-')) || !IsFree(text, end)) return false;
        return MayBeGiven(digits) && IsRight(digits) && !IsBookNumber(text, start);
    }

    private static bool IsFree(string text, int end) =>
        end == text.Length
        || !(char.IsLetterOrDigit(text[end]) || (end + 1 < text.Length && text[end] is ' ' or '-' or '.' or '/' && char.IsAsciiDigit(text[end + 1])));

    // England and Wales give 4, 6, 7 and for tests 9; Northern Ireland 32 to 39; Scotland's begins with the day of birth. Others are phones and accounts.
    private static bool MayBeGiven(ReadOnlySpan<int> digits)
    {
        var same = true;
        foreach (var digit in digits) same &= digit == digits[0];
        if (same) return false;
        var (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]);
        return digits[0] is 4 or 6 or 7 or 9 || day is >= 32 and <= 39 || (day is >= 1 and <= 31 && month is >= 1 and <= 12);
    }

    // The check digit of modulus 11.
    private static bool IsRight(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        for (var i = 0; i < Digits - 1; i++) sum += digits[i] * (Digits - i);
        var check = 11 - sum % 11;
        return check != 10 && check % 11 == digits[Digits - 1];
    }

    // Numbers of books are made by the same rule.
    private static bool IsBookNumber(string text, int start) => text.AsSpan(0, start).TrimEnd(" :-").EndsWith("ISBN", StringComparison.OrdinalIgnoreCase);
}
