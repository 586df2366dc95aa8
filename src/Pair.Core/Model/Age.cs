using System.Diagnostics;
using System.Globalization;

namespace Pair.Core.Model;

/// <summary>A point of a baby's time, from before conception on. Counted from birth, never corrected for an early one.</summary>
/// <param name="Days">Days since the pregnancy began; birth is day 280, and before conception is below 0.</param>
/// <param name="Form">How its author counted, which is how it is printed.</param>
/// <param name="Number">Weeks, months or years in that form; 0 where the form is a word.</param>
public readonly record struct Age(decimal Days, AgeForm Form, int Number) : IComparable<Age>
{
    /// <summary>Day on which a pregnancy ends in this count: 40 weeks.</summary>
    public const int BirthDay = 280;

    /// <summary>The start of pregnancy.</summary>
    public static Age Pregnancy { get; } = new(0, AgeForm.Pregnancy, 0);

    /// <summary>The day of birth.</summary>
    public static Age Birth { get; } = new(BirthDay, AgeForm.Birth, 0);

    /// <summary>The age in the language's own form, as <see cref="Parse"/> reads it: <c>24w pregnant</c>, <c>12m</c>.</summary>
    public string Written => Form switch
    {
        AgeForm.Preconception => "preconception",
        AgeForm.Pregnancy => "pregnancy",
        AgeForm.WeeksPregnant => Digits + "w pregnant",
        AgeForm.Birth => "birth",
        AgeForm.Weeks => Digits + "w",
        AgeForm.Months => Digits + "m",
        AgeForm.Years => Digits + "y",
        _ => throw new UnreachableException($"An age of an unknown form: {Form}"),
    };

    /// <summary>Reads <c>preconception</c>, <c>pregnancy</c>, <c>24w pregnant</c>, <c>birth</c>, <c>6w</c>, <c>9m</c> or <c>2y</c>; null for anything else.</summary>
    public static Age? Parse(string text)
    {
        switch (text)
        {
            case "preconception": return new Age(-1, AgeForm.Preconception, 0);
            case "pregnancy": return Pregnancy;
            case "birth": return Birth;
        }
        const string pregnant = "w pregnant";
        if (text.EndsWith(pregnant, StringComparison.Ordinal))
            return Count(text[..^pregnant.Length]) is { } weeks and <= 42 ? new Age(weeks * 7, AgeForm.WeeksPregnant, weeks) : null;
        if (text.Length < 2 || Count(text[..^1]) is not { } number) return null;
        // A month is 30.4375 days and a year 365.25, as the language says.
        return text[^1] switch
        {
            'w' => new Age(BirthDay + number * 7, AgeForm.Weeks, number),
            'm' => new Age(BirthDay + number * 30.4375m, AgeForm.Months, number),
            'y' => new Age(BirthDay + number * 365.25m, AgeForm.Years, number),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public int CompareTo(Age other) => Days.CompareTo(other.Days);

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(Age left, Age right) => left.Days < right.Days;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(Age left, Age right) => left.Days > right.Days;

    /// <summary>Whether one comes before the other or is the same day.</summary>
    public static bool operator <=(Age left, Age right) => left.Days <= right.Days;

    /// <summary>Whether one comes after the other or is the same day.</summary>
    public static bool operator >=(Age left, Age right) => left.Days >= right.Days;

    private string Digits => Number.ToString(CultureInfo.InvariantCulture);

    private static int? Count(string digits) =>
        digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>How an age was written.</summary>
public enum AgeForm
{
    /// <summary>Before pregnancy.</summary>
    Preconception,

    /// <summary>The start of pregnancy.</summary>
    Pregnancy,

    /// <summary>Weeks of pregnancy.</summary>
    WeeksPregnant,

    /// <summary>The day of birth.</summary>
    Birth,

    /// <summary>Weeks after birth.</summary>
    Weeks,

    /// <summary>Months after birth.</summary>
    Months,

    /// <summary>Years after birth.</summary>
    Years,
}
