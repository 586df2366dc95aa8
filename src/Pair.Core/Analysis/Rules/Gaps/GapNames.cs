using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>A declared gap in a sentence.</summary>
internal static class GapNames
{
    /// <summary>Its text in quotes, without the full stop, which would look like the end of the sentence; where it has none, its levels or its id.</summary>
    public static string Of(Pathway pathway, Gap gap)
    {
        if (Steps.IsSaid(gap.Text)) return $"\"{Sentence.Short(gap.Text.Value.Trim().TrimEnd('.'))}\"";
        if (gap.Levels.IsEmpty) return $"\"{gap.Id.Value}\"";
        var names = new List<string>();
        foreach (var level in gap.Levels) names.Add($"\"{Names.Level(pathway, level.Value)}\"");
        return $"at {Phrases.Listed(names)}";
    }
}
