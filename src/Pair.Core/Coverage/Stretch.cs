using Pair.Core.Model;

namespace Pair.Core.Coverage;

/// <summary>A stretch of a baby's time, half-open; the ages are printed as their authors wrote them.</summary>
public sealed record Stretch(Age From, Age To)
{
    /// <summary>What coverage looks at: pregnancy to 24 months.</summary>
    public static Stretch Window { get; } = new(Age.Pregnancy, Age.Parse("24m")!.Value);

    /// <summary>Its length in days.</summary>
    public decimal Days => To.Days - From.Days;

    /// <summary>Whether some day lies in both.</summary>
    public bool Meets(Stretch other) => From < other.To && other.From < To;

    /// <summary>Whether every day of another lies in it.</summary>
    public bool Holds(Stretch other) => From <= other.From && other.To <= To;

    /// <summary>What of a range of ages coverage looks at; null for nothing.</summary>
    public static Stretch? Of(AgeRange ages) => Common(new Stretch(ages.From, ages.To is { } to && to < Window.To ? to : Window.To), Window);

    /// <summary>What two share; null for nothing.</summary>
    public static Stretch? Common(Stretch one, Stretch other)
    {
        if (!one.Meets(other)) return null;
        if (one.Holds(other)) return other;
        return other.Holds(one) ? one : new Stretch(one.From >= other.From ? one.From : other.From, one.To <= other.To ? one.To : other.To);
    }
}
