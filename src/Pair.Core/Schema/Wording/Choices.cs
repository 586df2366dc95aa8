using Pair.Core.Findings;

namespace Pair.Core.Schema.Wording;

/// <summary>What to do with a value that may be meant in two ways, or that belongs behind another key.</summary>
internal static class Choices
{
    /// <summary>The two ways, or where it belongs; null where nothing is known.</summary>
    /// <param name="fault">The value does not have the form or the format.</param>
    /// <param name="value">The value as it was typed.</param>
    /// <param name="fits">Whether a value has the form.</param>
    public static string? Of(Fault fault, string value, Func<string, bool> fits)
    {
        if (fault.Schema.Format is null) return fits("6w to 9m") ? OfAges(Mending.Unmarked(value) ?? value, fits) : null;
        if (fault.Schema.Format == "email" || !fits("https://x.example")) return null;
        if (Formats.Holds("email", value)) return $"an e-mail address belongs behind `email:`; if nothing else is to be opened here, write \"mailto:{value}\"";
        return value.Count(char.IsAsciiDigit) >= 3 && value.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '(' or ')' or '-')
            ? "a phone number belongs behind `phone:`. An address begins with https://" : null;
    }

    private static string? OfAges(string value, Func<string, bool> fits)
    {
        if (Repairs.AsAges(value) is not { Length: > 0 } ages) return null;
        // One age alone says neither where help begins nor where it ends.
        if (char.IsAsciiDigit(ages[0]) && fits("from " + ages)) return $"if it goes on from there, write \"from {ages}\"; if it ends there, \"birth to {ages}\"";
        var (years, months) = (Counted(ages, 'y'), Counted(ages, 'm'));
        return years != months && fits(years) ? $"say what the numbers count: \"{years}\" is in years, \"{months}\" in months" : null;
    }

    private static string Counted(string ages, char unit) =>
        string.Join(' ', ages.Split(' ').Select(word => word.All(char.IsAsciiDigit) ? word + unit : word));
}
