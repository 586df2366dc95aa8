using Pair.Core.Analysis;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>Surveys a pathway: who is there for whom, who is left out, what is missing, told twice, or hangs by a thread.</summary>
public static class Surveyor
{
    // What a board plans ahead.
    private const int DaysInAYear = 365;

    // A survey tells their facts in lists of their own.
    private static readonly string[] ToldElsewhere = ["gap-filled", "gap-overdue", "single-point-of-failure", "possible-overlap"];

    private const string Unfilled = "placeholder";

    // A step that takes nobody is a gap to the family that is sent there.
    private const string Blocked = "step-blocked";

    /// <summary>Whether a survey tells what a check found.</summary>
    public static bool Tells(Finding finding) => GroupOf(finding) is RuleGroup.Gaps or RuleGroup.Duplicates;

    /// <summary>Whether a finding is about words that hold a place for the real ones: a survey counts it, and `check` tells it.</summary>
    public static bool Counts(Finding finding) => finding.Rule == Unfilled;

    /// <summary>The survey of a pathway.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="day">The day on which services must count.</param>
    /// <param name="frame">What is told apart.</param>
    /// <param name="findings">What the checks say of it, worst first, as its area wants to hear it.</param>
    public static PathwaySurvey Survey(Pathway pathway, DateOnly day, SurveyFrame frame, IReadOnlyList<Finding> findings)
    {
        var map = new CoverageMap(pathway, day);
        var (services, waiting) = (new List<Presence>(), new List<WaitingService>());
        foreach (var service in pathway.Services)
        {
            if (Presence.Of(service, day) is { } presence && !service.Levels.IsEmpty) services.Add(presence);
            if (WhyNot(service, day) is { } why) waiting.Add(new WaitingService(service, why));
        }
        var grids = new GridBuilder(map, frame).Grids();
        return new PathwaySurvey(pathway, day, frame, Figures(map, services, grids), grids, waiting.ToSeq(),
            Limits.Refusals(pathway, services), Limits.Of(map, frame, services),
            Of(findings, RuleGroup.Gaps), Holes.Of(map).ToSeq(), Declared(map),
            Of(findings, RuleGroup.Duplicates), Overlap.Of(map).ToSeq(), Alone.Of(map).ToSeq(), Ending.Of(pathway, day, DaysInAYear).ToSeq())
        {
            Unfilled = findings.Count(Counts),
        };
    }

    private static WaitingReason? WhyNot(Service service, DateOnly day) => service switch
    {
        { IsForFamilies: false } => null,
        { Status.Value: ServiceStatus.Planned } => WaitingReason.Planned,
        { Status.Value: ServiceStatus.Paused } => WaitingReason.Paused,
        { Status.Value: ServiceStatus.Closed } => null,
        _ => Openness.HasLostFunding(service, day) ? WaitingReason.MoneyEnded : null,
    };

    private static SurveyFigures Figures(CoverageMap map, List<Presence> services, Seq<Grid> grids)
    {
        var wholes = services.Select(presence => map.Whole(presence.Service).Id.Value).Distinct(StringComparer.Ordinal).Count();
        var cells = grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => cell.State != CellState.NoFamilies).ToList();
        return new SurveyFigures(wholes, services.Count, cells.Count, cells.Count(cell => cell.State == CellState.None), cells.Count(cell => cell.State == CellState.Declared),
            cells.Count(cell => cell.HasHole), cells.Count(cell => cell.State == CellState.One));
    }

    private static Seq<Finding> Of(IReadOnlyList<Finding> findings, RuleGroup group) =>
        findings.Where(finding => GroupOf(finding) == group && !ToldElsewhere.Contains(finding.Rule)).ToSeq();

    private static RuleGroup? GroupOf(Finding finding) => finding.Rule == Blocked ? RuleGroup.Gaps : RuleList.Find(finding.Rule)?.Group;

    // Facts, whether or not the rules that tell of them may speak.
    private static Seq<DeclaredGap> Declared(CoverageMap map)
    {
        var (filling, day) = (new GapFilling(map), map.Day.DayNumber);
        return map.Pathway.Gaps.Select(gap => new DeclaredGap(gap, gap.Review is { } review && review.Value < map.Day ? day - review.Value.DayNumber : null, filling.Of(gap) is not null)).ToSeq();
    }
}
