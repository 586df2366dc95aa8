using Pair.Core.Diffing.Policy;
using Pair.Core.Phrasing;

namespace Pair.Core.Diffing.Wording;

/// <summary>The sentences of changes: without the name of the entry, without a full stop.</summary>
internal static class Sentences
{
    private const int Longest = 120;
    private const int LongestProse = 60;

    // What stands behind these says more of the thing, and not how many there are.
    private static readonly string[] Joints = [" of ", " for ", " at ", " that ", " about ", " in ", " to ", " on ", " by ", " up", " down", " out"];

    /// <summary>What one value was and is.</summary>
    /// <param name="words">What people call the field.</param>
    /// <param name="ground">Which line of the policy.</param>
    /// <param name="before">What was said; null for nothing.</param>
    /// <param name="after">What is said.</param>
    /// <param name="isProse">Whether the value is a text of its author's, to be put in quotes.</param>
    public static string Value(string words, Ground ground, string? before, string? after, bool isProse)
    {
        if (before is not null && after is not null)
            return (isProse && Math.Max(before.Length, after.Length) > LongestProse) || before.Length + after.Length > Longest || before == after ? $"{The(words)} {Verb(words, "reads", "read")} otherwise" : $"{The(words)} {Is(words)} {Quoted(after, isProse)}, no longer {Quoted(before, isProse)}";
        if (after is not null) return $"{The(words)} {Is(words)} {(ground == Neutral.NowSaid ? "said now" : "new")}: {Quoted(after, isProse)}";
        return $"{The(words)} {Is(words)} {(ground == Risky.NoLongerSaid ? "no longer said" : "gone")}: {Quoted(before ?? "", isProse)}";
    }

    /// <summary>With its article, unless it has one or stands for a name.</summary>
    public static string The(string words) => words.StartsWith("the ", StringComparison.Ordinal) || words.StartsWith("who ", StringComparison.Ordinal) || words.StartsWith("what ", StringComparison.Ordinal) || words.StartsWith("whether ", StringComparison.Ordinal) ? words : $"the {words}";

    /// <summary>"is" or "are".</summary>
    public static string Is(string words) => Verb(words, "is", "are");

    /// <summary>The verb for one thing or for several.</summary>
    public static string Verb(string words, string one, string several) => IsSeveral(words) ? several : one;

    /// <summary>A text in quotes, cut where it is long.</summary>
    public static string Quoted(string text) => $"\"{Findings.Sentence.Short(text)}\"";

    /// <summary>Words as a list.</summary>
    public static string Listed(IReadOnlyList<string> words, string last = "and") => Phrases.Listed(words, last);

    private static string Quoted(string text, bool isProse) => isProse ? Quoted(text) : text;

    private static bool IsSeveral(string words)
    {
        var last = words;
        foreach (var joint in Joints)
            if (last.IndexOf(joint, StringComparison.Ordinal) is > 0 and var end) last = last[..end];
        return last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && !last.EndsWith("us", StringComparison.Ordinal);
    }
}
