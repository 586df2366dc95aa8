using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// What is wrong in a base is found in every pathway that is built on it, each time with that pathway's name: told once, with all of them. What only one of them finds stays as
/// it is, because then it is mostly that one which took away what the base names.
/// </summary>
internal static class InheritedOnce
{
    private const int MostNamed = 3;
    private const int MostPlaces = 10;

    /// <summary>The findings, each of a base once.</summary>
    public static List<Finding> Of(List<Finding> findings)
    {
        if (!findings.Exists(finding => finding.Inherited is not null)) return findings;
        var (told, byPlace) = (new List<Finding>(findings.Count), new Dictionary<Place, List<Finding>>());
        foreach (var finding in findings)
        {
            if (finding.Inherited is not { } inherited)
            {
                told.Add(finding);
                continue;
            }
            var place = new Place(finding.Rule, finding.Where.Source.Path, finding.Where.Span.Start, inherited.Message);
            if (!byPlace.TryGetValue(place, out var same)) byPlace[place] = same = [];
            if (!same.Exists(other => other.Inherited!.File == inherited.File)) same.Add(finding);
        }
        foreach (var (_, same) in byPlace) told.Add(same.Count == 1 ? same[0] : Together(same));
        return told;
    }

    private static Finding Together(List<Finding> same)
    {
        var (first, inherited, places, files) = (same[0], same[0].Inherited!, new List<RelatedPlace>(), new List<string>());
        foreach (var finding in same)
        {
            if (files.Count < MostNamed || same.Count == MostNamed + 1) files.Add(finding.Inherited!.File);
            if (places.Count < MostPlaces) places.AddRange(finding.Related);
        }
        if (files.Count < same.Count) files.Add($"{same.Count - files.Count} more");
        return first with
        {
            Message = $"{inherited.Message} in {Phrases.Listed(files)}",
            Help = inherited.Help is { } meant ? $"{meant} If the base is right: in each of these files, {inherited.Way}" : $"mend it in the base; or in each of these files, {inherited.Way}",
            Related = places.ToSeq(),
        };
    }

    private sealed record Place(string Rule, string Path, int Start, string Message);
}
