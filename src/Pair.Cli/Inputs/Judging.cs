using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Core.Accepting;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// Makes a verdict of what is found: the rules speak, what a team has accepted is marked, and each finding is weighed as its workspace and the user want it.
/// </summary>
internal sealed class Judging(SharedChoices choices, Room sources, World world)
{
    private readonly Dictionary<Home, Severities> severities = [];
    // By the pathway itself: comparing two would walk both.
    private readonly Dictionary<Pathway, Acceptances> acceptances = new(ReferenceEqualityComparer.Instance);
    private readonly Baselines baselines = new(choices, sources, world);

    /// <summary>Files of accepted findings that were read.</summary>
    public Baselines Baselines => baselines;

    /// <summary>All that is found in pathways which were read together, and in what they accept.</summary>
    public List<Finding> Judge(IReadOnlyList<ReadPathway> pathways)
    {
        var findings = new List<Finding>();
        foreach (var pathway in pathways)
        {
            findings.AddRange(Judge(pathway, pathway.Compiled.Findings));
            if (pathway.Compiled is not { Pathway: { } bound, Root: { } root }) continue;
            findings.AddRange(Judge(pathway, Examiner.Examine(root, bound, CircumstancesOf(pathway, pathways))));
            findings.AddRange(Weigh(pathway.Home, AcceptancesOf(bound).Faults()));
        }
        foreach (var (home, faults) in baselines.Faults(pathways)) findings.AddRange(Weigh(home, faults));
        return findings;
    }

    /// <summary>What was found in one pathway, by the rules or while its documents were made: marked where it is accepted, and weighed.</summary>
    public IEnumerable<Finding> Judge(ReadPathway pathway, IEnumerable<Finding> found)
    {
        if (pathway.Compiled.Pathway is not { } bound) return Weigh(pathway.Home, found);
        var (own, listed, shown) = (AcceptancesOf(bound), baselines.Of(pathway.Home), new List<Finding>());
        foreach (var finding in found)
        {
            var marked = own.Accept(finding with { Pathway = bound.Id.Value });
            shown.Add(listed?.Accept(marked) ?? marked);
        }
        return Weigh(pathway.Home, shown);
    }

    /// <summary>Findings as grave as a workspace and the user want them; those that are to be silent are left out.</summary>
    /// <param name="home">The workspace; null for none.</param>
    /// <param name="found">The findings.</param>
    public IEnumerable<Finding> Weigh(Home? home, IEnumerable<Finding> found)
    {
        foreach (var finding in found)
        {
            var weighed = home is not null && SeveritiesOf(home) is { } settings ? settings.Weigh(finding) : finding;
            if (weighed is not null && !choices.Rules.Settings.IsEmpty) weighed = Severities.Weigh(weighed, choices.Rules.Settings);
            if (weighed is not null && IsSelected(weighed)) yield return weighed;
        }
    }

    private bool IsSelected(Finding finding) =>
        choices.Rules.Select is not { } select || select.Contains(finding.Rule) || RuleList.Find(finding.Rule) is null or { Group: RuleGroup.Structure, MayBeAccepted: false };

    private Circumstances CircumstancesOf(ReadPathway pathway, IReadOnlyList<ReadPathway> pathways)
    {
        var home = pathway.Home;
        var workspace = new List<Pathway>();
        foreach (var other in pathways)
            if (other.Home == home && other.Compiled.Pathway is { } bound) workspace.Add(bound);
        // Only what stands in a part may be used by others: without parts, nobody looks for other pathways on the disk.
        var whole = pathway.Compiled.Sources.Count == 1 || workspace.Count >= home.Pathways.Count;
        return new Circumstances(choices.AsOf, workspace.ToSeq(), whole, Severities.Grace(home.Settings));
    }

    private Acceptances AcceptancesOf(Pathway pathway)
    {
        if (!acceptances.TryGetValue(pathway, out var known)) acceptances[pathway] = known = new Acceptances(pathway, choices.AsOf);
        return known;
    }

    // Null where the workspace says nothing of rules, which is the usual case.
    private Severities? SeveritiesOf(Home home)
    {
        if (home.Settings is not { } settings || (settings.Rules.IsEmpty && settings.Overrides.IsEmpty)) return null;
        if (!severities.TryGetValue(home, out var known)) severities[home] = known = new Severities(settings, sources);
        return known;
    }
}
