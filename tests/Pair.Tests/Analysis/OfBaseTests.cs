using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Tests.Compiling;

namespace Pair.Tests.Analysis;

/// <summary>What rules miss in an area that is built on a base: its lead must read in the area's own file what to write there.</summary>
public sealed class OfBaseTests
{
    private const string Base = """
        pair: 1
        pathway: { id: region, title: R, area: { name: R }, levels: thrive }
        safeguarding:
          immediate_danger: Call 999.
          social_care: { name: Front door, phone: 01632 960100 }
        organisations: { trust: { name: Saltmere Trust } }
        services:
          visits: { name: Visits, provider: trust, summary: Somebody who listens., levels: [thriving], assured: { date: 2026-10-01, by: Team lead } }
        """;

    private const string Area = "pair: 1\nextends: base.pair.yaml\npathway: { id: area, title: A, area: { name: A } }\n";

    [Theory]
    [InlineData("no-crisis-route")]
    [InlineData("safeguarding-incomplete")]
    [InlineData("pre-birth-procedure-missing")]
    public void Safeguarding_numbers_that_an_area_lacks_are_asked_for_in_its_own_file(string rule)
    {
        Assert.All(Found(rule, Area), finding =>
        {
            Assert.Equal(("area.pair.yaml", "pathway"), (finding.Where.Source.Path, finding.Where.Words));
            Assert.Contains("the numbers of a base are never taken", finding.Help, StringComparison.Ordinal);
        });
        Assert.All(Found(rule, Area + "safeguarding: { police: Call 101. }\n"), finding =>
        {
            Assert.Equal(("area.pair.yaml", "safeguarding"), (finding.Where.Source.Path, finding.Where.Words));
            Assert.DoesNotContain("base", finding.Help, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_service_that_an_area_changes_says_that_the_base_checked_it_no_longer()
    {
        Assert.DoesNotContain(All(Area), finding => finding.Rule == "not-assured");
        var changed = Assert.Single(Found("not-assured", Area + "services: { visits: { hours: Mondays } }\n"));
        Assert.Equal("it is changed here, and has no `assured` here", changed.Label);
        Assert.StartsWith("the `assured` of a base does not cover what is changed here: check them", changed.Help, StringComparison.Ordinal);
        var own = Assert.Single(Found("not-assured", Area + "services: { own: { name: Own, provider: trust, summary: S., levels: [thriving] } }\n"));
        Assert.Equal("it has no `assured`", own.Label);
    }

    private static List<Finding> Found(string rule, string area)
    {
        var found = All(area).FindAll(finding => finding.Rule == rule);
        Assert.NotEmpty(found);
        return found;
    }

    private static List<Finding> All(string area)
    {
        var compiled = PathwayCompiler.Compile(new MemorySources().With("area.pair.yaml", area).With("base.pair.yaml", Base), "area.pair.yaml", "");
        Assert.Empty(compiled.Findings);
        return [.. Examiner.Examine(compiled.Root!, compiled.Pathway!, new Circumstances(new DateOnly(2026, 11, 2), new Dictionary<string, int>()))];
    }
}
