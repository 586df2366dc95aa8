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
    private readonly Dictionary<Home, HashSet<string>> awake = [];
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
        foreach (var home in HomesOf(pathways))
            if (home.Settings is { Gaps.Cohorts.IsEmpty: false } settings && Bound(home, pathways) is var bound && bound.Count >= home.Pathways.Count)
                findings.AddRange(Weigh(home, GapSettingsReader.UnknownCohorts(settings.Gaps, bound)));
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
            if (IsAsleep(home, finding)) continue;
            var weighed = home is not null && SeveritiesOf(home) is { } settings ? settings.Weigh(finding) : finding;
            if (weighed is not null && !choices.Rules.Settings.IsEmpty) weighed = Severities.Weigh(weighed, choices.Rules.Settings);
            if (weighed is not null && IsSelected(weighed)) yield return weighed;
        }
    }

    private bool IsSelected(Finding finding) =>
        choices.Rules.Select is not { } select || select.Contains(finding.Rule) || RuleList.Find(finding.Rule) is null or { FixedBecause: not null };

    // A rule that is off by default runs where anybody asks for it, and speaks in those files alone for which they do.
    private bool IsAsleep(Home? home, Finding finding) =>
        home is not null && AwakeIn(home).Contains(finding.Rule) && !IsWoken(finding.Rule) && SeveritiesOf(home)?.Wakes(finding.Rule, finding.Where.Source.Path) != true;

    private bool IsWoken(string rule) => choices.Rules.Select?.Contains(rule) == true || Severities.Wakes(choices.Rules.Settings, rule);

    private HashSet<string> AwakeIn(Home home)
    {
        if (awake.TryGetValue(home, out var known)) return known;
        awake[home] = known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in RuleList.OfPathways)
            if (rule.IsOffByDefault && (IsWoken(rule.Name) || (home.Settings is { } settings && Severities.Wakes(settings, rule.Name)))) known.Add(rule.Name);
        return known;
    }

    private Circumstances CircumstancesOf(ReadPathway pathway, IReadOnlyList<ReadPathway> pathways)
    {
        var home = pathway.Home;
        var workspace = Bound(home, pathways);
        // Only what stands in a part may be used by others: without parts, nobody looks for other pathways on the disk.
        var whole = pathway.Compiled.Sources.Count == 1 || workspace.Count >= home.Pathways.Count;
        return new Circumstances(choices.AsOf, workspace, whole, Severities.Grace(home.Settings)) { FocusCohorts = FocusOf(home), Awake = AwakeIn(home) };
    }

    // The pathways of a workspace that were understood.
    private static Seq<Pathway> Bound(Home home, IReadOnlyList<ReadPathway> pathways)
    {
        var bound = new List<Pathway>();
        foreach (var pathway in pathways)
            if (pathway.Home == home && pathway.Compiled.Pathway is { } its) bound.Add(its);
        return bound.ToSeq();
    }

    private static List<Home> HomesOf(IReadOnlyList<ReadPathway> pathways)
    {
        var homes = new List<Home>();
        foreach (var pathway in pathways)
            if (!homes.Contains(pathway.Home)) homes.Add(pathway.Home);
        return homes;
    }

    private static Seq<string> FocusOf(Home home)
    {
        var focus = new List<string>();
        foreach (var cohort in home.Settings?.Gaps.Cohorts ?? default) focus.Add(cohort.Value);
        return focus.ToSeq();
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
