namespace Pair.Tests.Binding;

public sealed class CycleTests
{
    [Theory]
    [InlineData("a: { name: A, within: a }", "a")]
    [InlineData("a: { name: A, within: b }\n  b: { name: B, within: a }", "a b")]
    [InlineData("a: { name: A, within: b }\n  b: { name: B, within: c }\n  c: { name: C, within: b }", "b c")]
    public void A_place_within_itself_is_told_at_each_of_its_circle(string places, string ids)
    {
        var compiled = Written.Compile($"places:\n  {places}\n");
        Assert.Null(compiled.Pathway);
        Assert.Equal(ids.Split(' ').Select(id => $"the place \"{id}\" lies within itself"), compiled.Findings.Select(finding => finding.Message));
        Assert.All(compiled.Findings, finding => Assert.Equal(("reference-cycle", "name the larger place that it is in, or leave `within` out"), (finding.Rule, finding.Help)));
    }

    [Fact]
    public void A_long_chain_that_ends_in_a_circle_is_told_at_the_circle_alone()
    {
        var chain = string.Concat(Enumerable.Range(0, 2000).Select(i => $"  p{i}: {{ name: P, within: p{Math.Min(i + 1, 1999)} }}\n"));
        Assert.Equal("the place \"p1999\" lies within itself", Assert.Single(Written.Compile("places:\n" + chain).Findings).Message);
    }

    [Fact]
    public void Two_circles_are_both_told() =>
        Assert.Equal(["a", "b", "d"], Written.Compile("places: { a: { name: A, within: b }, b: { name: B, within: a }, c: { name: C, within: a }, d: { name: D, within: d } }\n")
            .Findings.Select(finding => finding.Message.Split('"')[1]));

    [Fact]
    public void A_strand_of_itself_is_told()
    {
        var finding = Written.Fault("services: { a: { name: A, part_of: a, levels: [thriving] } }\n");
        Assert.Equal(("reference-cycle", "the strand \"a\" is part of itself", "/services/a/part_of", "a"), (finding.Rule, finding.Message, finding.Pointer, finding.Where.Words));
    }

    [Fact]
    public void Places_and_strands_may_nest_without_a_circle() =>
        Assert.Equal(3, Written.Pathway("""
            places: { a: { name: A }, b: { name: B, within: a }, c: { name: C, within: b } }
            services: { s: { name: S, provider: trust, summary: S., levels: [thriving] }, t: { name: T, part_of: s, levels: [thriving] }, u: { name: U, part_of: t, levels: [thriving] } }
            """).Services.Count);
}
