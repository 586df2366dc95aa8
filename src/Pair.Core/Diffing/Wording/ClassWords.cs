namespace Pair.Core.Diffing.Wording;

/// <summary>What the classes of changes are called, in every form of a report.</summary>
public static class ClassWords
{
    /// <summary>The classes, worst first.</summary>
    public static ReadOnlySpan<ChangeClass> All => [ChangeClass.Breaking, ChangeClass.Risky, ChangeClass.Neutral];

    /// <summary>Its name at the start of a line.</summary>
    public static string Name(ChangeClass kind) => Phrasing.Phrases.Capital(Inside(kind));

    /// <summary>Its name inside a sentence.</summary>
    public static string Inside(ChangeClass kind) => kind switch
    {
        ChangeClass.Breaking => "breaking",
        ChangeClass.Risky => "risky",
        ChangeClass.Neutral => "better or neutral",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What it means, as a sentence.</summary>
    public static string Means(ChangeClass kind) => kind switch
    {
        ChangeClass.Breaking => "Something that somebody could use is gone or narrower.",
        ChangeClass.Risky => "Who is taken, who answers for it or what is done may be otherwise.",
        ChangeClass.Neutral => "Better than it was, or the same to whoever uses it.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
