using Pair.Core.Diffing;
using Pair.Core.Diffing.Consequences;
using Pair.Core.Text;
using Pair.Tests.Analysis;
using Pair.Tests.Samples;

namespace Pair.Tests.Diffing.Consequences;

public sealed class ConsequenceTests
{
    private const string Head = """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive

        """;

    private const string Visits = """
        services:
          visits:
            name: Listening visits
            provider: first-steps
            summary: Somebody listens.
            levels: [getting-help]
            ages: pregnancy to 24m
            carers: [anyone]

        """;

    private const string TwoPlaces = """
        places:
          north: { name: North }
          south: { name: South }

        """;

    [Fact]
    public void A_cell_is_lost_in_the_place_that_a_service_leaves()
    {
        var lost = Assert.Single(Of(Head + TwoPlaces + Visits, Head + TwoPlaces + Visits + "    catchment: [north]\n").Lost);
        Assert.Equal("South, Getting Help, pregnancy until 24 months", lost.Says);
        Assert.Equal("visits", Assert.Single(lost.Services).Id.Value);
    }

    [Fact]
    public void A_lost_cell_that_is_declared_says_so()
    {
        var after = Head + TwoPlaces + Visits + "    catchment: [north]\ngaps:\n  none-south: { text: Nobody., levels: [getting-help], catchment: [south] }\n";
        Assert.Equal("South, Getting Help, pregnancy until 24 months, declared as a gap", Assert.Single(Of(Head + TwoPlaces + Visits, after).Lost).Says);
    }

    [Theory]
    [InlineData("status: paused")]
    [InlineData("funded_until: 2026-11-01")]
    [InlineData("offers: [consultation]")]
    public void A_service_that_counts_no_longer_is_lost(string line) => Assert.Single(Of(Head + TwoPlaces + Visits, Head + TwoPlaces + Visits + $"    {line}\n").Lost);

    [Fact]
    public void A_place_that_is_split_is_covered_by_what_covered_it()
    {
        const string Split = """
            places:
              north: { name: North }
              south: { name: South }
              town: { name: South Town, within: south }
              lake: { name: South Lake, within: south }

            """;
        var both = Visits + "    catchment: [south]\n";
        Assert.Empty(Of(Head + TwoPlaces + both, Head + Split + both).Lost);
        Assert.Empty(Of(Head + Split + both, Head + TwoPlaces + both).Gained);
        Assert.Equal("South Lake, Getting Help, pregnancy until 24 months", Assert.Single(Of(Head + TwoPlaces + both, Head + Split + Visits + "    catchment: [town]\n").Lost).Says);
    }

    [Fact]
    public void A_place_with_another_id_is_the_same_place()
    {
        var after = (Head + TwoPlaces + Visits + "    catchment: [south]\n").Replace("south", "lowlands", StringComparison.Ordinal);
        Assert.True(Of(Head + TwoPlaces + Visits + "    catchment: [south]\n", after, new Rename("places", "south", "lowlands")).Lost.IsEmpty);
    }

    [Fact]
    public void Only_the_groups_whom_a_service_was_for_lose_it()
    {
        var before = Head + TwoPlaces + Visits + "    only_for: [neonatal]\n";
        var consequence = Of(before, Head + TwoPlaces + "services: {}\n");
        Assert.Equal("Littleham, Getting Help, pregnancy until 24 months, babies in neonatal care", Assert.Single(consequence.Lost).Says);
        Assert.StartsWith("Families (babies in neonatal care) have nothing at Getting Help any more; Listening visits was there for them", Who(consequence));
    }

    [Fact]
    public void A_finding_about_an_entry_with_another_id_is_neither_new_nor_gone()
    {
        var before = State(Head + TwoPlaces + Visits);
        Assert.Contains(before.Findings, finding => finding.Element == "services.visits");
        var after = State((Head + TwoPlaces + Visits).Replace("  visits:", "  home-visits:", StringComparison.Ordinal));
        var consequence = ConsequenceFinder.Of(before, after, new Renames([new Rename("services", "visits", "home-visits")]), default, Sample.AsOf);
        Assert.Empty(consequence.New);
        Assert.Empty(consequence.Gone);
    }

    [Fact]
    public void What_is_accepted_on_a_side_is_told_of_neither()
    {
        var plain = Head + TwoPlaces + Visits;
        var (before, after) = (State(plain), State(plain));
        after = after with { Findings = [.. after.Findings.Select((finding, i) => i == 0 ? finding with { Accepted = new("for now", null, Sample.AsOf.AddYears(1), InSource: true) } : finding)] };
        Assert.Empty(ConsequenceFinder.Of(before, after, new Renames(default), default, Sample.AsOf).New);
        Assert.Single(ConsequenceFinder.Of(after, before, new Renames(default), default, Sample.AsOf).New);
    }

    [Fact]
    public void A_pathway_that_is_gone_is_lost_whole_and_one_line_says_so()
    {
        var consequence = ConsequenceFinder.Of(State(Head + TwoPlaces + Visits), null, new Renames(default), default, Sample.AsOf);
        Assert.Equal("Littleham, Getting Help, pregnancy until 24 months", Assert.Single(consequence.Lost).Says);
        Assert.Equal("Everybody in Littleham loses this pathway, with its 1 service", Who(consequence));
    }

    [Fact]
    public void Braces_in_names_are_words()
    {
        var before = (Head + TwoPlaces + Visits).Replace("name: Listening visits", "name: \"{0} visits {x}\"", StringComparison.Ordinal);
        Assert.Contains("{0} visits {x} was there for them", Who(PathwayDiffer.Compare(State(before), State(Head + TwoPlaces + "services: {}\n"), Sample.AsOf).Consequence));
    }

    private static string Who(Consequence consequence) => string.Join('\n', consequence.Affected.Select(affected => $"{affected.Who} {affected.What}"));

    private static Consequence Of(string before, string after, params Rename[] renames) => ConsequenceFinder.Of(State(before), State(after), new Renames(renames.ToSeq()), default, Sample.AsOf);

    private static PathwayState State(string piece) => SampleState.Of(RuleBench.Compile(piece));
}
