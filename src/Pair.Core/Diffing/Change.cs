using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>One thing that is otherwise in a pathway than it was: an entry, or one field of an entry. How a file is written (order of keys, quotes, comments) is no change.</summary>
/// <param name="Element">Where it is now, or was where it is gone: <c>services.imh-team</c>, or a section such as <c>safeguarding</c>.</param>
/// <param name="Key">The field inside it, parted by dots: <c>referral.ages</c>; empty for the whole entry.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Ground">The line of the policy that gave it its class.</param>
/// <param name="Entry">What people call the entry: "PIEW specialist team"; of a section "Safeguarding".</param>
/// <param name="Says">What changed, as one sentence without a full stop and without the entry's name: "new families are taken until 12 months, no longer until 22 months".</param>
/// <param name="Before">What stood there, as it reads on paper, one item each; empty where nothing did.</param>
/// <param name="After">What stands there now; empty where nothing does.</param>
public sealed record Change(string Element, string Key, ChangeKind Kind, Ground Ground, string Entry, string Says, Seq<string> Before, Seq<string> After)
{
    /// <summary>How much it means to whoever uses the pathway.</summary>
    public ChangeClass Class => Ground.Class;

    /// <summary>The element it was before, where the entry was given another id; null where it was not.</summary>
    public string? Was { get; init; }

    /// <summary>Where it stood; null where it did not.</summary>
    public Location? WhereBefore { get; init; }

    /// <summary>Where it stands; null where it does not.</summary>
    public Location? WhereAfter { get; init; }

    /// <summary>Sixteen hexadecimal digits of what changed from what into what, in which entry of which pathway; never of lines.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Who meant it so; null where nobody said.</summary>
    public Approval? Approved { get; init; }
}

/// <summary>What happened to an entry or a field.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>The entry has another id, and is known by its content.</summary>
    Renamed,
}

/// <summary>How much a change means, worst first.</summary>
public enum ChangeClass
{
    /// <summary>Something that somebody could use is gone or narrower.</summary>
    Breaking,

    /// <summary>Who is taken, who answers for it or what is done may be otherwise.</summary>
    Risky,

    /// <summary>Better than it was, or the same to whoever uses it.</summary>
    Neutral,
}

/// <summary>A line of the policy: what kind of change is in which class.</summary>
/// <param name="Name">Kebab-case, never reused: <c>ages-narrower</c>.</param>
/// <param name="Class">Its class.</param>
/// <param name="Says">What falls under it and why, in one sentence.</param>
public sealed record Ground(string Name, ChangeClass Class, string Says);

/// <summary>That a change is meant, as a file in the repository says.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided.</param>
public sealed record Approval(string Reason, string By)
{
    /// <summary>The day of it; null where nobody said.</summary>
    public DateOnly? Date { get; init; }
}
