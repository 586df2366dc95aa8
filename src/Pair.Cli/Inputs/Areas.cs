using Pair.Cli.Commands;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>The areas of a run, each as an atlas tells of it.</summary>
/// <param name="Frame">What they are told apart by.</param>
/// <param name="Facts">Those that were understood, in the order of their files.</param>
/// <param name="Unread">The others.</param>
internal sealed record Areas(AtlasFrame Frame, IReadOnlyList<AreaFacts> Facts, IReadOnlyList<UnreadArea> Unread)
{
    /// <summary>Takes the facts of each area that was read; nothing of a pathway is kept.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="choices">The day that all is judged on, and how many areas are worked on at once.</param>
    /// <param name="frame">What areas are told apart by; null for what their workspaces want.</param>
    public static Areas Of(Reading reading, SharedChoices choices, AtlasFrame? frame = null)
    {
        var shared = frame ?? AtlasFrame.Of(reading.Pathways.SelectMany(pathway => pathway.Home.Settings?.Gaps.Cohorts ?? default).Select(cohort => cohort.Value));
        var (facts, unread) = (new List<AreaFacts>(), new List<UnreadArea>());
        // All of them, whatever --changed-since leaves out of a report; what stands in a part of several areas is each one's.
        var found = ByPathway(reading.Found);
        InOrder.Run(reading.Pathways, choices.Jobs,
            pathway => new Taken(pathway.IsUnderstood && pathway.Compiled() is { Pathway: { } bound } compiled
                ? AreaFacts.Of(bound, pathway.Path, choices.AsOf, shared, FindingsOf(pathway, found), compiled.Heritage?.Name, compiled.Root is { } root ? Waiting.Words(root, bound) : 0) : null),
            (pathway, taken) =>
            {
                if (taken.Facts is { } its) facts.Add(its);
                else unread.Add(new UnreadArea(pathway.Path, null, FindingsOf(pathway, found).Count(finding => finding is { Severity: Severity.Error, Accepted: null })));
            });
        return new Areas(shared, facts, unread);
    }

    /// <summary>Findings of an atlas as the workspace of the area that each stands in wants them, and as that area has accepted them.</summary>
    public static Seq<Finding> Judge(Reading reading, Seq<Finding> findings)
    {
        var judged = new List<Finding>();
        foreach (var finding in findings)
        {
            var owner = reading.Pathways.FirstOrDefault(pathway => pathway.Id == finding.Pathway && pathway.IsReadFrom(finding.Where.Source.Path));
            judged.AddRange(owner is null ? reading.Judging.Weigh(null, [finding]) : reading.Judging.Judge(owner, [finding]));
        }
        return judged.ToSeq();
    }

    // Findings of a file that could not be understood belong to no id.
    private static Dictionary<string, List<Finding>> ByPathway(IReadOnlyList<Finding> findings)
    {
        var found = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var id = finding.Pathway ?? "";
            if (!found.TryGetValue(id, out var its)) found[id] = its = [];
            its.Add(finding);
        }
        return found;
    }

    // A file that was copied may have the id of the first: then a finding belongs to the pathway that it stands in.
    private static List<Finding> FindingsOf(ReadPathway pathway, Dictionary<string, List<Finding>> found)
    {
        var its = new List<Finding>();
        if (found.TryGetValue(pathway.Id ?? "", out var all))
            foreach (var finding in all)
                if (pathway.IsReadFrom(finding.Where.Source.Path)) its.Add(finding);
        return its;
    }

    private sealed record Taken(AreaFacts? Facts);
}
