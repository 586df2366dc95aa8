using Pair.Core.Findings;
using Pair.Core.Likeness;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Duplicates;

/// <summary>How entries that may be one service are told of: by one rule each, so that a lead reads about them once.</summary>
internal static class Entered
{
    private const int MostPlaces = 10;
    private const int MostNames = 3;
    private const int LongestReason = 160;

    /// <summary>Whether they are one service that was entered once a level: one provider, and no level stands in two of them.</summary>
    public static bool OncePerLevel(AlikeGroup group)
    {
        var levels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in group.Services)
        {
            if (service.Levels.IsEmpty || service.Provider?.Value != group.Services[0].Provider?.Value) return false;
            foreach (var level in service.Levels)
                if (!levels.Add(level.Value)) return false;
        }
        return true;
    }

    /// <summary>Whether each level has its own families: entries for two levels that say when to refer in two ways are two by design.</summary>
    public static bool ByDesign(AlikeGroup group) => OncePerLevel(group) && Disagreement.OnCriteria(group) is not null;

    /// <summary>"Baby massage" seems to be entered twice; "Baby massage" and "Massage for babies" may be one service.</summary>
    public static string Said(AlikeGroup group)
    {
        if (HaveOneName(group)) return $"\"{Sentence.Short(group.Services[0].Name.Value)}\" seems to be entered {(group.Services.Count == 2 ? "twice" : $"{group.Services.Count} times")}";
        return $"{Named(group)} may be one service";
    }

    /// <summary>Their names, at most three of them.</summary>
    public static string Named(AlikeGroup group)
    {
        var names = new List<string>();
        var (seen, left) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0);
        foreach (var service in group.Services)
        {
            if (!seen.Add(service.Name.Value)) continue;
            if (names.Count < MostNames) names.Add($"\"{Sentence.Short(service.Name.Value)}\"");
            else left++;
        }
        if (left > 0) names.Add($"{left} more");
        return Phrases.Listed(names);
    }

    /// <summary>Why they may be one, in words; that they are called the same goes without saying where one name is told for all.</summary>
    /// <param name="group">The entries.</param>
    /// <param name="withOverlap">Whether ages and places belong to it; where the entries disagree on them, they prove little.</param>
    public static string Reasons(AlikeGroup group, bool withOverlap = true)
    {
        var reasons = new List<string>();
        foreach (var reason in group.Pairs[0].Reasons)
            if ((reason != "same name" || !HaveOneName(group)) && (withOverlap || !reason.StartsWith("both ", StringComparison.Ordinal))) reasons.Add(Sentence.OneLine(reason, LongestReason));
        return string.Join(", ", reasons);
    }

    /// <summary>Whether all are called the same, but for capitals.</summary>
    public static bool HaveOneName(AlikeGroup group)
    {
        foreach (var service in group.Services)
            if (!service.Name.Value.Equals(group.Services[0].Name.Value, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>Ids of all but the one that a finding is about, at most as many as it shows.</summary>
    public static string[] Facts(AlikeGroup group)
    {
        var ids = new List<string> { group.Services[0].Id.Value };
        for (var i = 2; i < group.Services.Count && ids.Count < MostPlaces; i++) ids.Add(group.Services[i].Id.Value);
        return [.. ids];
    }

    /// <summary>Where the others stand, the first of them first.</summary>
    public static Seq<RelatedPlace> Others(AlikeGroup group)
    {
        var places = new List<RelatedPlace> { new(group.Services[0].Name.Where, "the first entry") };
        for (var i = 2; i < group.Services.Count && places.Count < MostPlaces; i++) places.Add(new RelatedPlace(group.Services[i].Name.Where, "here too"));
        return places.ToSeq();
    }
}
