namespace Pair.Tests.Coverage;

/// <summary>How holes are told: each family that is left out once, and no splinter of a few days.</summary>
public sealed class HoleTests
{
    [Fact]
    public void A_splinter_of_days_between_what_different_carers_miss_is_no_hole_of_its_own() =>
        Assert.Equal(["Ages north south | pregnancy until 8 weeks | everyone"], CoverageBench.Holes("""
            services:
              mums: { name: Mums, provider: first-steps, summary: A group., levels: [getting-help], ages: from 8w, carers: [mother] }
              dads: { name: Dads, provider: first-steps, summary: A group., levels: [getting-help], ages: from 2m, carers: [father, foster-carer, kinship-carer] }
            """));

    [Fact]
    public void Splinters_alone_are_told() =>
        Assert.Equal(
            [
                "Ages north south | 10 to 11 weeks | mothers",
                "Ages north south | 11 to 12 weeks | mothers and fathers",
                "Ages north south | 12 to 13 weeks | fathers",
            ],
            CoverageBench.Holes("""
                services:
                  before: { name: Before, provider: first-steps, summary: A group., levels: [getting-help], ages: pregnancy to 10w, carers: [anyone] }
                  dads-before: { name: Dads, provider: first-steps, summary: A group., levels: [getting-help], ages: pregnancy to 11w, carers: [father] }
                  others: { name: Carers, provider: first-steps, summary: A group., levels: [getting-help], carers: [foster-carer, kinship-carer] }
                  mums-after: { name: Mums, provider: first-steps, summary: A group., levels: [getting-help], ages: from 12w, carers: [mother] }
                  after: { name: After, provider: first-steps, summary: A group., levels: [getting-help], ages: from 13w, carers: [father] }
                """));

    [Fact]
    public void A_gap_that_is_declared_for_other_ages_says_nothing_of_a_hole() =>
        Assert.Equal(["Ages north south | 12 to 24 months | everyone"], CoverageBench.Holes("""
            services:
              visits: { name: Visits, provider: first-steps, summary: Somebody who listens., levels: [getting-help], ages: 3m to 12m, carers: [anyone] }
            gaps:
              early: { text: Nothing before three months., levels: [getting-help], ages: to 3m }
            """));

    [Fact]
    public void A_gap_that_takes_away_some_of_a_hole_is_known_of_the_rest() =>
        Assert.Equal(["Ages north south | 18 to 24 months | everyone (in part)"], CoverageBench.Holes("""
            services:
              visits: { name: Visits, provider: first-steps, summary: Somebody who listens., levels: [getting-help], ages: pregnancy to 12m, carers: [anyone] }
            gaps:
              late: { text: Nothing after a year., levels: [getting-help], ages: 12m to 18m }
            """));
}
