using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>When something is open: hours that are no longer said are gone for whoever would come; others are compared where days and times are plain on both sides.</summary>
internal sealed class HoursField(string key, string words) : ValueField(key, words, Reading.Text, new Grounds(Neutral.HoursAdded, Breaking.HoursRemoved, Risky.HoursChanged))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after)
    {
        if (before is null || after is null || OpeningHours.Parse(before) is not { } old || OpeningHours.Parse(after) is not { } young) return base.Judge(pair, before, after);
        var (keeps, adds) = (young.Holds(old), !old.Holds(young));
        return keeps ? adds ? Neutral.HoursWider : Neutral.Wording : adds ? Risky.HoursChanged : Breaking.HoursNarrower;
    }

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after)
    {
        if (after is null) return $"{Sentences.The(pair.Words)} are no longer said: {Sentences.Quoted(before ?? "")}";
        return before is null ? $"{Sentences.The(pair.Words)} are said now: {Sentences.Quoted(after)}" : base.Says(pair, ground, before, after);
    }
}
