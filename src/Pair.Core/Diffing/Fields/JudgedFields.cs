using System.Globalization;
using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Likeness;

namespace Pair.Core.Diffing.Fields;

/// <summary>A phone number or an address: written otherwise, it may still be the same.</summary>
internal sealed class ContactField(string key, string words, bool isPhone, Grounds? grounds = null)
    : ValueField(key, words, Reading.Address, grounds ?? new Grounds(Neutral.ContactAdded, Breaking.ContactRemoved, Risky.ContactChanged))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after) =>
        before is not null && after is not null && Leads(before) == Leads(after) ? Neutral.Wording : base.Judge(pair, before, after);

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) =>
        ground == Neutral.Wording ? $"{Sentences.The(pair.Words)} {Sentences.Is(pair.Words)} written otherwise: {after}" : base.Says(pair, ground, before, after);

    private string Leads(string value) => isPhone && ContactKeys.Dialled(value) is { Length: > 0 } dialled && !value.Any(char.IsLetter) ? dialled : value.TrimEnd('/');
}

/// <summary>Whether a service takes families: only <c>active</c> does.</summary>
internal sealed class StatusField(string key, string words) : ValueField(key, words, Reading.Choice, new Grounds(Neutral.ServiceStarted, Breaking.ServiceStopped, Risky.StatusChanged))
{
    private const string Active = "active";

    protected override Ground Judge(FieldPair pair, string? before, string? after) => before == Active ? Grounds.Removed : after == Active ? Grounds.Added : Grounds.Changed;

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => $"it is {after} now, no longer {before}";
}

/// <summary>What it costs.</summary>
internal sealed class CostField(string key, string words) : ValueField(key, words, Reading.Text, new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Risky.CostChanged))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after) => (IsFree(before), IsFree(after)) switch
    {
        (true, false) => Breaking.FreeNoMore,
        (false, true) => Neutral.NowFree,
        (true, true) => Neutral.Wording,
        _ => base.Judge(pair, before, after),
    };

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) =>
        IsFree(after) ? "it is free now"
        : IsFree(before) && after is null ? "it is no longer said that it is free"
        : base.Says(pair, ground, before, after);

    private static bool IsFree(string? cost) => cost is not null && cost.Equals("free", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Whether interpreters are booked; left out is "not said".</summary>
internal sealed class InterpreterField(string key, string words) : ValueField(key, words, Reading.Flag, new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Neutral.InterpreterAdded))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after) =>
        after == "true" ? Neutral.InterpreterAdded : before == "true" ? Breaking.InterpreterRemoved : base.Judge(pair, before, after);

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => after switch
    {
        "yes" => "interpreters are booked now",
        "no" => before is null ? "it is said now that no interpreters are booked" : "interpreters are no longer booked",
        _ => before == "yes" ? "it is no longer said that interpreters are booked" : "it is no longer said that no interpreters are booked",
    };
}

/// <summary>Whether a family must agree before it is referred.</summary>
internal sealed class ConsentField(string key, string words) : ValueField(key, words, Reading.Choice, new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Risky.ConsentChanged))
{
    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => after switch
    {
        "required" => before is null ? "it is said now that a family must agree to a referral" : "a family must agree to a referral now, and did not have to before",
        null => "it is no longer said whether a family must agree to a referral",
        _ => before is null ? "it is said now that a family need not agree to a referral" : "a family need not agree to a referral any more",
    };
}

/// <summary>How many weeks families wait.</summary>
internal sealed class WeeksField(string key, string words) : ValueField(key, words, Reading.Text, new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Risky.WaitLonger))
{
    protected override bool AreSame(FieldPair pair) => base.AreSame(pair) || (Number(Value(pair.Before)) is { } before && before == Number(Value(pair.After)));

    protected override Ground Judge(FieldPair pair, string? before, string? after) =>
        Number(before) is { } old && Number(after) is { } young ? young > old ? Risky.WaitLonger : Neutral.WaitShorter : base.Judge(pair, before, after);

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => (before, after) switch
    {
        (null, _) => $"it is said now how long families wait: {Weeks(after)}",
        (_, null) => $"it is no longer said how long families wait; it was {Weeks(before)}",
        _ => $"families wait {Weeks(after)}, no longer {(ground == Risky.WaitLonger ? "only " : "")}{Weeks(before)}",
    };

    private static string Weeks(string? number) => number == "1" ? "1 week" : $"{number} weeks";

    private static decimal? Number(string? said) => decimal.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>The day on which the money ends; left out is no end that is known.</summary>
internal sealed class FundingField(string key, string words) : ValueField(key, words, Reading.Day, new Grounds(Risky.FundingShorter, Neutral.FundingLonger, Risky.FundingShorter))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after) =>
        before is not null && after is not null && string.CompareOrdinal(after, before) > 0 ? Neutral.FundingLonger : base.Judge(pair, before, after);

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => (before, after) switch
    {
        (null, _) => $"it is funded until {after}; no end was named",
        (_, null) => $"no end of its funding is named; it was {before}",
        _ => $"it is funded until {after}, no longer {(ground == Neutral.FundingLonger ? "only " : "")}until {before}",
    };
}

/// <summary>Whether the pathway is a draft.</summary>
internal sealed class PathwayStatusField(string key, string words) : ValueField(key, words, Reading.Choice, Fields.Grounds.Always(Neutral.DetailChanged))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after) =>
        after == "draft" ? Risky.PathwayWithdrawn : before == "draft" ? Neutral.PathwayPublished : after == "published" ? Neutral.NowSaid : Risky.NoLongerSaid;

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => (before, after) switch
    {
        (_, null) => $"it is no longer said that it is {before}",
        (null, _) => $"it is said now that it is {after}",
        (_, "draft") => "it is a draft again, no longer published",
        _ => $"it is {after} now, no longer a {before}",
    };
}

/// <summary>Local groups that the area made its own PLUS groups.</summary>
internal sealed class PlusField(string key, string words) : ValueField(key, words, Reading.Flag, Fields.Grounds.Always(Neutral.PlusGroupAdded))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after) => after == "true" ? Neutral.PlusGroupAdded : Risky.PlusGroupRemoved;

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) =>
        after == "yes" ? "it is one of the area's PLUS groups now" : "it is no longer one of the area's PLUS groups";
}
