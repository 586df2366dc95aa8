using System.Globalization;
using System.Numerics;

namespace Pair.Core.Schema;

/// <summary>A JSON number without rounding: a whole number times a power of ten.</summary>
internal readonly record struct ExactNumber(BigInteger Digits, int Power) : IComparable<ExactNumber>
{
    // Beyond this, numbers are so far apart that only their size counts; working them out would take the memory of the machine.
    private const int MostPower = 2000;

    /// <summary>Reads a number in JSON's form.</summary>
    public static ExactNumber Parse(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var mantissa = e < 0 ? text : text[..e];
        var power = 0L;
        if (e >= 0 && !long.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power))
            power = text[e + 1] == '-' ? -MostPower : MostPower;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            power -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }
        // A number of a million digits is nobody's; reading it exactly would take quadratic time.
        if (mantissa.Length > MostPower)
        {
            power += mantissa.Length - MostPower;
            mantissa = mantissa[..MostPower];
        }
        var digits = BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new ExactNumber(digits, digits.IsZero ? 0 : (int)Math.Clamp(power, -MostPower * 2, MostPower)).Shortened();
    }

    /// <summary>Whether there is no fraction.</summary>
    public bool IsInteger => Power >= 0;

    /// <summary>Whether this is a whole number of times the other.</summary>
    public bool IsMultipleOf(ExactNumber other)
    {
        if (other.Digits.IsZero) return false;
        var least = Math.Min(Power, other.Power);
        return (Scaled(least) % other.Scaled(least)).IsZero;
    }

    public int CompareTo(ExactNumber other)
    {
        var least = Math.Min(Power, other.Power);
        return Scaled(least).CompareTo(other.Scaled(least));
    }

    private BigInteger Scaled(int power) => Power == power ? Digits : Digits * BigInteger.Pow(10, Power - power);

    // 1.50 and 1.5 are one number, so that they are equal and hash alike.
    private ExactNumber Shortened()
    {
        var (digits, power) = (Digits, Power);
        while (!digits.IsZero && power < MostPower)
        {
            var (quotient, rest) = BigInteger.DivRem(digits, 10);
            if (!rest.IsZero) break;
            (digits, power) = (quotient, power + 1);
        }
        return new ExactNumber(digits, power);
    }

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactNumber left, ExactNumber right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactNumber left, ExactNumber right) => left.CompareTo(right) >= 0;
}
