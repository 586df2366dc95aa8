using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Fields;

/// <summary>Ages of babies, compared by the day: 12 months are one year.</summary>
/// <param name="key">Its keys.</param>
/// <param name="words">What people call it.</param>
/// <param name="subject">How a sentence about it begins: "new families are taken".</param>
internal sealed class AgesField(string key, string words, string subject) : Field(key, words)
{
    /// <summary>The key beside the field whose ages hold where it says none; null where silence is "not said".</summary>
    public string? Else { get; init; }

    /// <summary>The lines of the policy for something else than a service: narrower, wider and moved.</summary>
    public Ground? Always { get; init; }

    public override IEnumerable<KeyValuePair<string, Reading>> Readings => [Reads(Reading.Ages)];

    protected override bool AreSame(FieldPair pair)
    {
        var (before, after) = Both(pair);
        return before == after;
    }

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = Both(pair);
        var (old, young) = (One(before is { } was ? Phrases.Of(was) : null), One(after is { } now ? Phrases.Of(now) : null));
        if (before is not { } from) pair.Tell(Always ?? Neutral.NowSaid, $"{Sentences.The(pair.Words)} {Sentences.Is(pair.Words)} said now: {string.Join("", young)}", old, young);
        else if (after is not { } to) pair.Tell(Always ?? Risky.NoLongerSaid, $"{Sentences.The(pair.Words)} {Sentences.Is(pair.Words)} no longer said: {string.Join("", old)}", old, young);
        else if (Judge(from, to) is var ground && ground == Neutral.Wording) pair.Tell(ground, $"{Sentences.The(pair.Words)} {Sentences.Is(pair.Words)} written otherwise: {string.Join("", young)}", old, young);
        else pair.Tell(ground, Says(from, to), old, young);
    }

    private Ground Judge(AgeRange before, AgeRange after)
    {
        var (starts, ends) = (after.From.CompareTo(before.From), Ends(after).CompareTo(Ends(before)));
        if (starts == 0 && ends == 0) return Neutral.Wording;
        if (Always is not null) return Always;
        if (starts >= 0 && ends <= 0) return Breaking.AgesNarrower;
        return starts <= 0 && ends >= 0 ? Neutral.AgesWider : Breaking.AgesMoved;
    }

    // "until 12 months, no longer until 22 months"
    private string Says(AgeRange before, AgeRange after)
    {
        var (starts, ends) = (after.From.CompareTo(before.From), Ends(after).CompareTo(Ends(before)));
        if (starts == 0 && ends != 0 && before.To is { } was && after.To is { } now)
            return $"{subject} until {Phrases.Of(now)}, no longer {(ends > 0 ? "only " : "")}until {Phrases.Of(was)}";
        if (ends == 0 && starts != 0)
            return $"{subject} from {Phrases.Of(after.From)}, no longer {(starts < 0 ? "only " : "")}from {Phrases.Of(before.From)}";
        return $"{subject} {Range(after)}, no longer {Range(before)}";
    }

    private static string Range(AgeRange ages) => ages.To is null ? Phrases.Of(ages) : $"from {Phrases.Of(ages)}";

    private static decimal Ends(AgeRange ages) => ages.To?.Days ?? decimal.MaxValue;

    private (AgeRange? Before, AgeRange? After) Both(FieldPair pair) => (Ages(pair.Before, pair.Entry.Old), Ages(pair.After, pair.Entry.Young));

    private AgeRange? Ages(YamlNode? node, YamlMapping? entry) =>
        Value(node) is { } said ? AgeRange.Parse(said) : Else is not null && Value(entry?[Else]) is { } other ? AgeRange.Parse(other) : null;
}
