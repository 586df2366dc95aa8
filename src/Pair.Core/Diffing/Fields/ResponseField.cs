using System.Globalization;
using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>How soon an answer comes, in words; those that name hours, days or weeks can be compared.</summary>
internal sealed class ResponseField(string key, string words) : ValueField(key, words, Reading.Text, new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Risky.ResponseChanged))
{
    protected override Ground Judge(FieldPair pair, string? before, string? after)
    {
        if (before is null || after is null || Hours(before) is not { } old || Hours(after) is not { } young) return base.Judge(pair, before, after);
        return young > old ? Risky.ResponseSlower : young < old ? Neutral.ResponseFaster : Risky.ResponseChanged;
    }

    // "within 5 working days": five working days are a week, one has 24 hours like any other. Null for words that say no length.
    private static decimal? Hours(string text)
    {
        var said = text.ToLowerInvariant();
        if (said is "the same day" or "same day" or "on the same day") return 12;
        if (said.StartsWith("within ", StringComparison.Ordinal)) said = said["within ".Length..];
        var words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 3 || (words.Length == 3 && words[1] is not ("working" or "calendar"))) return null;
        if (!decimal.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) number = words[0] is "a" or "an" or "one" ? 1 : 0;
        if (number == 0 || number > 10_000) return null;
        var working = words.Length == 3 && words[1] == "working";
        return words[^1] switch
        {
            "minute" or "minutes" => number / 60,
            "hour" or "hours" => number,
            "day" or "days" => number * 24 * (working ? 1.4m : 1),
            "week" or "weeks" => number * 24 * 7,
            _ => null,
        };
    }
}
