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
        var (told, groups) = (new List<Finding>(findings.Count), new Dictionary<Mistake, List<Finding>>());
        foreach (var finding in findings)
        {
            if (finding.Inherited is not { } inherited)
            {
                told.Add(finding);
                continue;
            }
            // One pathway tells a mistake where it meets it first, which another may have removed; two in one pathway are two.
            for (var again = 0; ; again++)
            {
                var mistake = new Mistake(finding.Rule, finding.Where.Source.Path, finding.Where.Words, inherited.Message, again);
                if (!groups.TryGetValue(mistake, out var same)) groups[mistake] = same = [];
                var own = same.Find(other => other.Inherited!.File == inherited.File);
                if (own is null) same.Add(finding);
                else if (own.Where.Span.Start != finding.Where.Span.Start) continue;
                break;
            }
        }
        foreach (var (_, same) in groups) told.Add(same.Count == 1 ? same[0] : Together(same));
        return told;
    }

    private static Finding Together(List<Finding> same)
    {
        var (first, places, files) = (same[0], new List<RelatedPlace>(), new List<string>());
        var (most, differs) = (0, false);
        foreach (var finding in same)
        {
            if (finding.Where.Span.Start < first.Where.Span.Start) first = finding;
            if (files.Count < MostNamed || same.Count == MostNamed + 1) files.Add(finding.Inherited!.File);
            differs |= most > 0 && finding.Inherited!.Places != most;
            most = Math.Max(most, finding.Inherited!.Places);
            foreach (var place in finding.Related)
                if (places.Count < MostPlaces && !places.Exists(known => IsOne(known.Where, place.Where))) places.Add(place);
        }
        if (files.Count < same.Count) files.Add($"{same.Count - files.Count} more");
        var inherited = first.Inherited!;
        places.RemoveAll(place => IsOne(place.Where, first.Where));
        return first with
        {
            Message = $"{inherited.Message}{InheritedWords.NamedIn(most, atMost: differs)} in {Phrases.Listed(files)}",
            Help = inherited.Help is { } meant ? $"{meant} If the base is right: in each of these files, {inherited.Way}" : $"mend it in the base; or in each of these files, {inherited.Way}",
            Related = places.ToSeq(),
        };
    }

    // Each pathway reads the base for itself.
    private static bool IsOne(Location one, Location other) => one.Span == other.Span && one.Source.Path == other.Source.Path;

    private sealed record Mistake(string Rule, string Path, string Words, string Message, int Again);
}
