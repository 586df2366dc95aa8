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
    private readonly Dictionary<Home, Circumstances> circumstances = [];
    private readonly Dictionary<ReadPathway, Acceptances> acceptances = [];
    private readonly Dictionary<Home, List<string>> cohorts = [];
    private readonly Lock judging = new();
    private readonly SharedFindings shared = new();
    private int expected;
    private readonly Baselines baselines = new(choices, sources, world);

    /// <summary>Files of accepted findings that were read.</summary>
    public Baselines Baselines => baselines;

    /// <summary>Gets ready for pathways of a workspace; before any of them is examined.</summary>
    public void Expect(Home home)
    {
        expected++;
        if (!circumstances.ContainsKey(home))
            circumstances[home] = new Circumstances(choices.AsOf, Severities.Grace(home.Settings)) { FocusCohorts = FocusOf(home), Awake = AwakeIn(home) };
    }

    /// <summary>What the rules find in a pathway; asks nothing of other pathways, so several may be examined at once.</summary>
    public Seq<Finding> Examine(CompiledPathway compiled, Home home)
    {
        if (compiled is not { Pathway: { } bound, Root: { } root }) return [];
        // Only what stands in a part may be used by others: without parts, nobody looks for other pathways on the disk.
        var sharesParts = compiled.Sources.Count > 1 && home.Pathways.Count > 1;
        var its = sharesParts ? circumstances[home] with { SharesParts = true } : circumstances[home];
        return Examiner.Examine(root, bound, compiled.Heritage is { } heritage ? its with { TakenOut = TakenFromBase.Of(heritage) } : its);
    }

    /// <summary>All that is found in a pathway alone; one after the other, in the order of the run.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="compiled">The same, while it is at hand.</param>
    /// <param name="examined">What the rules found.</param>
    public List<Finding> Judge(ReadPathway pathway, CompiledPathway compiled, Seq<Finding> examined)
    {
        var findings = new List<Finding>();
        if (compiled.Pathway is { } bound)
        {
            acceptances[pathway] = new Acceptances(bound, choices.AsOf);
            NoteCohorts(pathway.Home, bound);
        }
        findings.AddRange(Judge(pathway, compiled.Findings));
        if (compiled.Pathway is { } its && expected > 1) shared.Note(pathway.Home, its, examined);
        findings.AddRange(Judge(pathway, shared.Hold(pathway, examined)));
        return findings;
    }

    /// <summary>What is found once all pathways are read: in what they share, and in what they accept.</summary>
    public List<Finding> JudgeTogether(IReadOnlyList<ReadPathway> pathways)
    {
        var findings = new List<Finding>();
        foreach (var held in shared.Told(pathways))
        {
            findings.AddRange(Judge(held.Teller, [held.Finding]));
            // Told once; and yet each accepts something where it says so.
            foreach (var by in held.By)
                if (by != held.Teller) acceptances[by].Accept(held.Finding);
        }
        foreach (var pathway in pathways)
            if (acceptances.TryGetValue(pathway, out var own)) findings.AddRange(Weigh(pathway.Home, own.Faults()));
        foreach (var (home, faults) in baselines.Faults(pathways)) findings.AddRange(Weigh(home, faults));
        foreach (var (home, known) in cohorts)
            if (CountIn(home, pathways) >= home.Pathways.Count) findings.AddRange(Weigh(home, GapSettingsReader.UnknownCohorts(home.Settings!.Gaps, known)));
        return findings;
    }

    /// <summary>What was found in one pathway, by the rules or while its documents were made: marked where it is accepted, and weighed. On any thread.</summary>
    public IReadOnlyList<Finding> Judge(ReadPathway pathway, IEnumerable<Finding> found)
    {
        // What accepts something remembers that it did, and what a workspace wants is looked up once.
        lock (judging) return [.. JudgeNow(pathway, found)];
    }

    private IEnumerable<Finding> JudgeNow(ReadPathway pathway, IEnumerable<Finding> found)
    {
        if (!acceptances.TryGetValue(pathway, out var own)) return Weigh(pathway.Home, found);
        var (listed, shown) = (baselines.Of(pathway.Home), new List<Finding>());
        foreach (var finding in found)
        {
            var marked = own.Accept(finding with { Pathway = pathway.Id });
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

    // Where the workspace names groups of families, all that its pathways know.
    private void NoteCohorts(Home home, Pathway bound)
    {
        if (home.Settings is not { Gaps.Cohorts.IsEmpty: false }) return;
        if (!cohorts.TryGetValue(home, out var known)) cohorts[home] = known = [];
        foreach (var id in bound.Cohorts.Ids)
            if (!known.Contains(id)) known.Add(id);
    }

    // How many pathways of a workspace were understood.
    private static int CountIn(Home home, IReadOnlyList<ReadPathway> pathways)
    {
        var count = 0;
        foreach (var pathway in pathways)
            if (pathway.Home == home && pathway.IsUnderstood) count++;
        return count;
    }

    private static Seq<string> FocusOf(Home home)
    {
        var focus = new List<string>();
        foreach (var cohort in home.Settings?.Gaps.Cohorts ?? default) focus.Add(cohort.Value);
        return focus.ToSeq();
    }

    // Null where the workspace says nothing of rules, which is the usual case.
    private Severities? SeveritiesOf(Home home)
    {
        if (home.Settings is not { } settings || (settings.Rules.IsEmpty && settings.Overrides.IsEmpty)) return null;
        if (!severities.TryGetValue(home, out var known)) severities[home] = known = new Severities(settings, sources);
        return known;
    }
}
