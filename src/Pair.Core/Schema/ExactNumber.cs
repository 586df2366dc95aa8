using System.Globalization;
using System.Numerics;

namespace Pair.Core.Schema;

/// <summary>
/// A JSON number without rounding, however long and with any exponent: its digits without noughts at either end, times a power of ten.
/// Each number has one such form, so that 1.50 and 15e-1 are equal and hash alike, and nothing is ever written out.
/// </summary>
/// <param name="Negative">Whether it is below nought.</param>
/// <param name="Digits">The digits; none for nought.</param>
/// <param name="Power">How many places the last digit stands left of the point.</param>
internal readonly record struct ExactNumber(bool Negative, string Digits, long Power) : IComparable<ExactNumber>
{
    // Exponents beyond this, of eighteen digits, count as one.
    private const long MostPower = long.MaxValue / 8;

    // So many digits are taken at a time.
    private const int Chunk = 18;

    /// <summary>Reads a number in JSON's form.</summary>
    public static ExactNumber Parse(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var power = e < 0 ? 0 : Exponent(text.AsSpan(e + 1));
        var negative = text[0] == '-';
        var digits = text[(negative ? 1 : 0)..(e < 0 ? text.Length : e)];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            power -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }
        var shortened = digits.TrimEnd('0');
        power += digits.Length - shortened.Length;
        shortened = shortened.TrimStart('0');
        return shortened.Length == 0 ? new ExactNumber(false, "", 0) : new ExactNumber(negative, shortened, power);
    }

    private static long Exponent(ReadOnlySpan<char> text)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)) power = text[0] == '-' ? -MostPower : MostPower;
        return Math.Clamp(power, -MostPower, MostPower);
    }

    /// <summary>Whether there is no fraction.</summary>
    public bool IsInteger => Power >= 0;

    /// <summary>Whether this is a whole number of times the other.</summary>
    public bool IsMultipleOf(ExactNumber other)
    {
        if (other.Digits.Length == 0) return false;
        if (Digits.Length == 0) return true;
        // The last digit is not nought, so what stands further left cannot measure it.
        if (Power < other.Power) return false;
        var unit = BigInteger.Parse(other.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return (Rest(unit) * BigInteger.ModPow(10, Power - other.Power, unit) % unit).IsZero;
    }

    // What the digits leave when they are divided, as one divides by hand.
    private BigInteger Rest(BigInteger unit)
    {
        var rest = BigInteger.Zero;
        for (var at = 0; at < Digits.Length; at += Chunk)
        {
            var part = Digits.AsSpan(at, Math.Min(Chunk, Digits.Length - at));
            rest = (rest * BigInteger.Pow(10, part.Length) + long.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)) % unit;
        }
        return rest;
    }

    public int CompareTo(ExactNumber other)
    {
        if (Sign != other.Sign) return Sign.CompareTo(other.Sign);
        // Behind the same first place, digits compare as words do.
        var first = (Power + Digits.Length).CompareTo(other.Power + other.Digits.Length);
        return Sign * (first != 0 ? first : string.CompareOrdinal(Digits, other.Digits));
    }

    private int Sign => Digits.Length == 0 ? 0 : Negative ? -1 : 1;

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;
}
