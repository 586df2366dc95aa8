namespace Pair.Tests.Including.Extending;

/// <summary>What an area removes, and what goes with it.</summary>
public sealed class RemovalTests
{
    private const string Services = """
        services:
          a: {name: A, provider: o, step_up: [b], step_down: [b, c], schedules: [{location: l, hours: h}], cohorts: [g]}
          b: {name: B, provider: o, exclusions: [{text: T, instead: [a]}], referral: {who: [r]}}
          c: {name: C, provider: o, part_of: b}
        organisations: {o: {name: O}}
        locations: {l: {name: L}}
        cohorts: {g: {name: G}}
        referrers: {r: {name: R}}
        tools: {t: {name: T}}
        evidence: {e: {title: E}}
        ways_of_working: {w: {text: W, evidence: [e]}}
        information_gathering: {specialists: [a, b], training: {services: [b]}, guidance: {tools: [t, nbo]}}

        """;

    [Fact]
    public void Null_removes_an_entry_a_key_and_what_stands_in_it() => Assert.Equal(["a.name: A (b)", "a.referral.ages: 6w (b)"], Based.Lines(
        Based.Over("services:\n  a: {name: A, cost: free, referral: {ages: 6w, consent: required}}\n  b: {name: B}\n", "services:\n  a: {cost: null, referral: {consent: null}}\n  b: null\n"), "services"));

    [Fact]
    public void What_the_base_says_of_a_removed_service_goes_with_it_and_its_strands_too()
    {
        var united = Based.Over(Services, "services: {b: null}\n");
        Assert.Equal(["name", "provider", "schedules.0", "cohorts"], Based.Lines(united, "services.a").Select(line => line.Split(':')[0]));
        Assert.Equal(["specialists: [a] (b)", "training: {} (b)", "guidance.tools: [t, nbo] (b)"], Based.Lines(united, "information_gathering"));
        Assert.Equal(["info inherited-dropped x.pair.yaml:4: the service \"b\" is removed here, and 5 mentions of them in the base go with them"], Based.Said(united));
        Assert.Contains("services.c Fallen", Based.Lost(united));
    }

    [Theory]
    [InlineData("locations: {l: null}", "services.a.schedules.0 Fallen")]
    [InlineData("cohorts: {g: null}", "services.a.cohorts Fallen")]
    [InlineData("referrers: {r: null}", "services.b.referral.who Fallen")]
    [InlineData("tools: {t: null}", "information_gathering.guidance.tools Fallen")]
    [InlineData("evidence: {e: null}", "ways_of_working.w.evidence Fallen")]
    [InlineData("services: {a: null}", "services.b.exclusions.0.instead Fallen")]
    public void Mentions_go_wherever_they_are(string above, string lost)
    {
        var united = Based.Over(Services, above + "\n");
        Assert.Contains(lost, Based.Lost(united));
        Assert.Equal("inherited-dropped", Assert.Single(united.Findings).Rule);
    }

    [Fact]
    public void A_strand_that_the_area_speaks_of_stays_and_what_is_wrong_with_it_is_told_when_it_is_bound() =>
        Assert.Contains("c.part_of: b (b)", Based.Lines(Based.Over(Services, "services: {b: null, c: {cost: free}}\n"), "services"));

    [Fact]
    public void A_strand_that_only_a_base_between_speaks_of_goes_too()
    {
        var united = Based.Unite("extends: r.pair.yaml\npathway: {id: x}\nservices: {b: null}\n",
            ("w/areas/r.pair.yaml", "pair: 1\nextends: b.pair.yaml\npathway: {id: r}\nservices: {c: {cost: free}}\n"), ("w/areas/b.pair.yaml", "pair: 1\npathway: {id: b}\n" + Services));
        Assert.DoesNotContain(Based.Lines(united, "services"), line => line.StartsWith("c.", StringComparison.Ordinal));
        Assert.Contains("services.c Fallen", Based.Lost(united));
    }

    [Fact]
    public void What_the_area_itself_says_of_it_stays() =>
        Assert.Contains("a.step_up: [b] (x)", Based.Lines(Based.Over(Services, "services: {b: null, a: {step_up: [b]}}\n"), "services"));

    [Fact]
    public void What_ships_with_the_program_is_still_there_without_the_base()
    {
        var united = Based.Over("tools: {nbo: {training: T}}\ninformation_gathering: {guidance: {tools: [nbo]}}\n", "tools: {nbo: null}\n");
        Assert.Empty(united.Findings);
        Assert.Equal(["guidance.tools: [nbo] (b)"], Based.Lines(united, "information_gathering"));
    }

    [Theory]
    [InlineData("organisations: {o: null}", "services.a.provider, services.b.provider, services.c.provider")]
    [InlineData("services: {a: {only_for: null}}\ncohorts: {h: null}", "services.d.only_for, gaps.p.cohorts")]
    public void What_the_base_cannot_do_without_is_told_where_it_is_removed(string above, string keys)
    {
        var united = Based.Over(Services.Replace("cohorts: {g", "gaps: {p: {text: P, cohorts: [h]}}\ncohorts: {h: {name: H}, g", StringComparison.Ordinal)
            .Replace("a: {name: A,", "d: {name: D, only_for: [h]}\n  a: {name: A, only_for: [g],", StringComparison.Ordinal), above + "\n");
        var finding = Assert.Single(united.Findings, finding => finding.Rule == "unknown-reference");
        Assert.EndsWith($"cannot do without it: {keys}", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Based.Area, finding.Where.Source.Path);
    }

    [Fact]
    public void A_level_of_the_bases_own_may_go()
    {
        var united = Based.Unite("extends: b.pair.yaml\npathway: {levels: {two: null}}\n",
            ("w/areas/b.pair.yaml", "pair: 1\npathway: {levels: {one: {name: One}, two: {name: Two}}}\nservices: {a: {name: A, levels: [one, two]}}\n"));
        Assert.Equal(["a.name: A (b)", "a.levels: [one] (b)"], Based.Lines(united, "services"));
    }

    [Theory]
    [InlineData("services: {a: {hours: null}}", "error unknown-reference x.pair.yaml:4: the base has no \"hours\" of the service \"a\", so there is nothing to remove")]
    [InlineData("services: {z: null}", "error unknown-reference x.pair.yaml:4: the base has no service \"z\", so there is nothing to remove")]
    [InlineData("places: null", "error unknown-reference x.pair.yaml:4: \"places\" is never taken from a base, so there is nothing to remove")]
    [InlineData("services: {a: {cost: }}", "error schema x.pair.yaml:4: nothing stands behind \"cost\" of the service \"a\", and the base says something there")]
    [InlineData("services:", "error schema x.pair.yaml:4: nothing stands behind \"services\", and the base says something there")]
    [InlineData("services: {a: {name: null}}", "error schema x.pair.yaml:4: \"name\" of the service \"a\" cannot be removed: each one has it")]
    [InlineData("services: {a: {family: {name: null}}}", "error schema x.pair.yaml:4: \"family\" of the service \"a\" is said anew as a whole, so there is nothing of the base in it to remove")]
    [InlineData("services: {a: {cost: \"null\"}}", null)]
    public void A_null_that_removes_nothing_is_told(string above, string? said) =>
        Assert.Equal(said is null ? [] : [said], Based.Said(Based.Over("services: {a: {name: A, cost: free, family: {name: F}}}\n", above + "\n")));
}
