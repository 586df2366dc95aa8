using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>All that an atlas takes from one area. Nothing of it holds on to the pathway.</summary>
/// <param name="Profile">What the atlas tells of it.</param>
/// <param name="Services">Its services, as far as they are compared with those of other areas.</param>
/// <param name="GroupNames">What it calls the groups of the frame, in their order; null for those it does not know.</param>
public sealed record AreaFacts(AreaProfile Profile, Seq<BorderEntry> Services, Seq<string?> GroupNames)
{
    /// <summary>Takes the facts of an area.</summary>
    /// <param name="pathway">Its pathway.</param>
    /// <param name="path">Its main file, as the user knows it.</param>
    /// <param name="day">The day that it is judged on.</param>
    /// <param name="frame">What is told apart.</param>
    /// <param name="findings">What the checks say of it, as its workspace wants to hear it.</param>
    /// <param name="builtOn">Title of the pathway that it is built on, or its id; null for none.</param>
    /// <param name="unfilled">How many of its names, numbers and other words still wait for the real ones.</param>
    public static AreaFacts Of(Pathway pathway, string path, DateOnly day, AtlasFrame frame, IReadOnlyList<Finding> findings, string? builtOn = null, int unfilled = 0)
    {
        var map = new CoverageMap(pathway, day);
        return new AreaFacts(AreaProfiler.Of(map, path, frame, findings) with { Base = builtOn, Unfilled = unfilled }, BorderEntry.AllOf(pathway), frame.Groups.Select(group => NameOf(pathway, group)).ToSeq());
    }

    private static string? NameOf(Pathway pathway, AtlasGroup group) => group.Id is { } id ? pathway.Cohorts.Find(id)?.Name.Value : group.Name;
}
