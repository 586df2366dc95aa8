namespace Pair.Core.Model;

/// <summary>From the day a baby reaches one age until the day it reaches another; half-open.</summary>
/// <param name="From">First age; <c>to X</c> begins with pregnancy.</param>
/// <param name="To">First age that is outside; null where there is no end.</param>
public readonly record struct AgeRange(Age From, Age? To)
{
    /// <summary>Whether it ends before or where it begins.</summary>
    public bool IsBackwards => To is { } to && to <= From;

    /// <summary>Reads <c>pregnancy to 24m</c>, <c>from 6w</c> or <c>to 12m</c>; null for anything else.</summary>
    public static AgeRange? Parse(string text)
    {
        if (text.StartsWith("from ", StringComparison.Ordinal))
            return Age.Parse(text["from ".Length..]) is { } from ? new AgeRange(from, null) : null;
        if (text.StartsWith("to ", StringComparison.Ordinal))
            return Age.Parse(text["to ".Length..]) is { } to ? new AgeRange(Age.Pregnancy, to) : null;
        var middle = text.IndexOf(" to ", StringComparison.Ordinal);
        if (middle < 0) return null;
        return Age.Parse(text[..middle]) is { } first && Age.Parse(text[(middle + " to ".Length)..]) is { } last
            ? new AgeRange(first, last)
            : null;
    }
}
