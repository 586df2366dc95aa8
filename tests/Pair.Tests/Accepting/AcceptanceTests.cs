using Pair.Core.Accepting;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Tests.Analysis;

namespace Pair.Tests.Accepting;

/// <summary>What an author accepts beside its place: this finding, here, until that day, and never what keeps families safe.</summary>
public sealed class AcceptanceTests
{
    private static readonly DateOnly Day = new(2026, 11, 2);

    [Theory]
    [InlineData("2026-11-03", true)]
    [InlineData("2026-11-02", false)]
    public void A_finding_is_accepted_up_to_the_day_and_returns_on_it(string until, bool accepted)
    {
        var (finding, faults) = Accept("pathway", "review-overdue", $"accept: {{ review-overdue: {{ reason: Under way, until: {until} }} }}");
        Assert.Equal(accepted, finding.Accepted is not null);
        if (accepted)
        {
            Assert.Equal(new AcceptedFor("Under way", null, DateOnly.ParseExact(until, "yyyy-MM-dd"), InSource: true), finding.Accepted);
            Assert.Empty(faults);
            return;
        }
        Assert.Equal("accepted until 2 November 2026, which has come", Assert.Single(finding.Related).Message);
        Assert.Equal("acceptance-expired", Assert.Single(faults).Rule);
    }

    [Theory]
    [InlineData("pathway", true)]
    [InlineData("safeguarding", true)]
    [InlineData("information_gathering", true)]
    [InlineData("information_gathering.training", false)]
    [InlineData("services.any", false)]
    public void What_cannot_carry_it_is_accepted_at_the_pathway(string element, bool accepted) =>
        Assert.Equal(accepted, Accept(element, "review-overdue", "accept: { review-overdue: { reason: x, until: 2027-01-01 } }").Finding.Accepted is not null);

    [Fact]
    public void Another_rule_is_not_accepted_and_the_acceptance_is_called_unused()
    {
        var (finding, faults) = Accept("pathway", "no-self-referral", "accept: { review-overdue: { reason: x, until: 2027-01-01 } }");
        Assert.Null(finding.Accepted);
        var fault = Assert.Single(faults);
        Assert.Equal(("unused-acceptance", "review-overdue", "pathway"), (fault.Rule, fault.Where.Words, fault.Element));
    }

    [Fact]
    public void A_rule_that_is_not_there_is_told_with_the_one_that_was_meant()
    {
        var fault = Assert.Single(Accept("pathway", "x", "accept: { review-overdu: { reason: x, until: 2027-01-01 } }").Faults);
        Assert.Equal(("unused-acceptance", "there is no check \"review-overdu\"", "did you mean \"review-overdue\"?"), (fault.Rule, fault.Message, fault.Help));
    }

    [Fact]
    public void What_may_never_be_accepted_never_is()
    {
        foreach (var rule in RuleList.All.Where(rule => !rule.MayBeAccepted))
        {
            var (finding, faults) = Accept("pathway", rule.Name, $"accept: {{ {rule.Name}: {{ reason: x, until: 2027-01-01 }} }}");
            Assert.Null(finding.Accepted);
            Assert.Equal($"\"{rule.Name}\" can never be accepted: it stays as it is", Assert.Single(faults).Message);
        }
    }

    [Fact]
    public void What_is_accepted_as_a_gap_is_not_accepted_here()
    {
        var rules = RuleList.All.Where(rule => rule.IsAcceptedAsGap).ToList();
        Assert.Equal(
            ["no-offer-at-level", "place-hole", "age-hole", "cohort-hole", "mothers-only", "no-specialists", "no-training", "no-consultation"],
            rules.Select(rule => rule.Name));
        foreach (var rule in rules)
        {
            var (finding, faults) = Accept("pathway", rule.Name, $"accept: {{ {rule.Name}: {{ reason: x, until: 2027-01-01 }} }}");
            Assert.Null(finding.Accepted);
            var fault = Assert.Single(faults);
            Assert.Equal(("unused-acceptance", $"\"{rule.Name}\" is accepted under `gaps:` alone"), (fault.Rule, fault.Message));
            Assert.Contains("`gaps:`", fault.Help, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_kind_of_entry_and_every_step_accepts_its_own()
    {
        const string accept = "accept: { review-overdue: { reason: x, until: 2027-01-01 } }";
        var compiled = RuleBench.Compile($$"""
            places: { north: { name: North, {{accept}} } }
            cohorts: { neonatal: { {{accept}} } }
            organisations: { first-steps: { name: First Steps, {{accept}} } }
            locations: { hub: { name: Hub, {{accept}} } }
            referrers: { porter: { name: Porter, {{accept}} } }
            interventions: { cues: { name: Cues, {{accept}} } }
            tools: { nbo: { {{accept}} } }
            ways_of_working: { one: { text: One., {{accept}} } }
            services: { visits: { name: Visits, provider: first-steps, summary: Visits., levels: [thriving], {{accept}} } }
            also_needed: { send: { title: SEND, {{accept}} } }
            gaps: { none: { text: None., levels: [thriving], {{accept}} } }
            evidence: { book: { kind: practice, title: A book, {{accept}} } }
            case_studies: { amira: { family: { baby: 5m }, expect: [{ level: thriving }], {{accept}} } }
            information_gathering:
              training: { text: Learn., {{accept}} }
              guidance: { text: Look., {{accept}} }
              synthesis: { text: Think., {{accept}} }
              decision: { text: Choose., {{accept}} }
            """);
        Assert.True(compiled.Pathway is not null, RuleBench.Shown([.. compiled.Findings]));
        string[] elements = ["places.north", "cohorts.neonatal", "organisations.first-steps", "locations.hub", "referrers.porter", "interventions.cues", "tools.nbo",
            "ways_of_working.one", "services.visits", "also_needed.send", "gaps.none", "evidence.book", "case_studies.amira", "information_gathering.training",
            "information_gathering.guidance", "information_gathering.synthesis", "information_gathering.decision"];
        var acceptances = new Acceptances(compiled.Pathway, Day);
        Assert.All(elements, element => Assert.NotNull(acceptances.Accept(At(compiled.Sources[0], "review-overdue", element)).Accepted));
        Assert.Null(acceptances.Accept(At(compiled.Sources[0], "review-overdue", "services.other")).Accepted);
    }

    private static (Finding Finding, List<Finding> Faults) Accept(string element, string rule, string accept)
    {
        var compiled = RuleBench.Compile($"pathway:\n  id: littleham\n  title: Littleham\n  area: {{ name: Littleham }}\n  levels: thrive\n  {accept}\n");
        var acceptances = new Acceptances(compiled.Pathway!, Day);
        var finding = acceptances.Accept(At(compiled.Sources[0], rule, element));
        return (finding, [.. acceptances.Faults()]);
    }

    private static Finding At(SourceText source, string rule, string element) =>
        new(rule, Severity.Warning, "something", new Location(source, default)) { Element = element, Facts = [] };
}
