using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Tests.Compiling;

namespace Pair.Tests.Analysis;

/// <summary>A workspace may say which groups it wants looked after: these stand in the place of the shipped focus groups, beside the area's PLUS groups.</summary>
public sealed class CohortHoleTests
{
    private const string Text = """
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive }
        organisations: { trust: { name: Westham Trust } }
        cohorts: { care-leavers: { plus: true } }
        services:
          visits: { name: Visits, provider: trust, summary: Somebody who listens., levels: [thriving], ages: birth to 24m, cohorts: [neonatal] }
        """;

    [Fact]
    public void The_shipped_focus_groups_are_looked_after() => Assert.Equal(["antenatal", "care-leavers", "edge-of-care", "parental-mental-health"], Holes());

    [Fact]
    public void The_groups_of_a_workspace_stand_in_their_place() => Assert.Equal(["care-leavers", "first-time-parents"], Holes("neonatal", "first-time-parents"));

    private static List<string> Holes(params string[] chosen)
    {
        var compiled = PathwayCompiler.Compile(new MemorySources().With("a.pair.yaml", Text), "a.pair.yaml", "");
        Assert.Empty(compiled.Findings);
        var circumstances = new Circumstances(new DateOnly(2026, 11, 2), new Dictionary<string, int>()) { FocusCohorts = [.. chosen] };
        return [.. Examiner.Examine(compiled.Root!, compiled.Pathway!, circumstances)
            .Where(finding => finding.Rule == "cohort-hole").Select(finding => finding.Facts!.Value[0]).Order(StringComparer.Ordinal)];
    }
}
