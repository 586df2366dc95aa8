using Pair.Core.Model;

namespace Pair.Tests.Binding;

public sealed class ReferenceTests
{
    private const string Two = """
        places: { north: { name: North }, mill: { name: Mill, within: north } }
        locations: { hub: { name: Hub, place: mill } }
        evidence: { guide: { title: A guide } }
        ways_of_working: { voice: { text: The baby has a voice., evidence: [guide] } }
        information_gathering:
          specialists: [team]
          guidance: { tools: [nbo] }
        services:
          group:
            name: Group
            provider: trust
            summary: Tea and talk.
            levels: [thriving]
            catchment: [mill]
            cohorts: [neonatal]
            interventions: [infant-massage]
            referral: { who: [midwife], contacts: [{ place: mill, phone: 01632 960001 }] }
            schedules: [{ location: hub }]
            exclusions: [{ text: Nobody ill, instead: [crisis] }]
            step_up: [team]
            step_out: [money-and-housing, social-care]
          team: { name: Team, provider: trust, summary: More., levels: [getting-help], step_down: [group] }
        """;

    [Fact]
    public void What_an_element_names_is_found_from_its_end()
    {
        var links = Written.Pathway(Two).Links.From("services.group").Select(link => $"{link.Key} > {link.To}");
        Assert.Equal(
            [
                "provider > organisations.trust", "levels > levels.thriving", "catchment > places.mill", "cohorts > cohorts.neonatal",
                "interventions > interventions.infant-massage", "referral.who > referrers.midwife", "referral.contacts.0.place > places.mill",
                "schedules.0.location > locations.hub", "exclusions.0.instead > safeguarding.crisis",
                "step_up > services.team", "step_out > also_needed.money-and-housing", "step_out > safeguarding.social-care",
            ], links);
    }

    [Fact]
    public void Who_names_an_element_is_found_from_the_other_end()
    {
        var links = Written.Pathway(Two).Links;
        Assert.Equal(["services.group step_up", "information_gathering specialists"], links.To("services.team").Select(Named).OrderDescending());
        Assert.Equal(["locations.hub place", "services.group catchment", "services.group referral.contacts.0.place"], links.To("places.mill").Select(Named).Order());
        Assert.Equal("ways_of_working.voice evidence", Named(Assert.Single(links.To("evidence.guide"))));
        Assert.Equal("places.mill within", Named(Assert.Single(links.To("places.north"))));
        Assert.Empty(links.To("services.nobody"));
    }

    [Fact]
    public void A_reference_keeps_the_place_of_the_id_as_written()
    {
        var link = Written.Pathway(Two).Links.To("locations.hub").Single();
        Assert.Equal(("hub", 21), (link.Where.Words, link.Where.Start.Line));
    }

    [Theory]
    [InlineData("provider: trsut", "\"trsut\" is not the id of any organisation", "did you mean \"trust\"?")]
    [InlineData("levels: [thirving]", "\"thirving\" is not the id of any level", "did you mean \"thriving\"?")]
    [InlineData("levels: [blue]", "\"blue\" is not the id of any level", "thrive has the levels thriving, getting-advice, getting-help, getting-more-help, getting-risk-support")]
    [InlineData("cohorts: [neo-natal]", "\"neo-natal\" is not the id of any group of families", "did you mean \"neonatal\"?")]
    [InlineData("catchment: [north]", "\"north\" is not the id of any place", "add `north: { name: … }` under `places:`")]
    [InlineData("referral: { who: [midwive] }", "\"midwive\" is not the id of any referrer", "did you mean \"midwife\"?")]
    [InlineData("step_up: [othr]", "\"othr\" is not the id of any service", "did you mean \"other\"?")]
    [InlineData("step_out: [socialcare]", "\"socialcare\" is not the id of any service", "did you mean \"social-care\"?")]
    [InlineData("part_of: social-care", "\"social-care\" is not the id of any service", "write one of drop-in, other, or add it under `services:`")]
    [InlineData("interventions: [massage-for-babies]", "\"massage-for-babies\" is not the id of any intervention",
        "write one of infant-massage, baby-yoga, nbo-session, video-interaction-guidance, vipp-sd, watch-wait-wonder, parent-infant-psychotherapy, circle-of-security, mellow-parenting, triple-p-baby, …, or add `massage-for-babies: { name: … }` under `interventions:`")]
    [InlineData("step_down: [other-team]", "\"other-team\" is not the id of any service", "did you mean \"other\"?")]
    public void What_names_nothing_is_told_with_what_may_be_meant(string keys, string message, string help)
    {
        var provider = keys.StartsWith("provider", StringComparison.Ordinal) ? keys : "provider: trust";
        var levels = keys.StartsWith("levels", StringComparison.Ordinal) ? keys : "levels: [thriving]";
        var rest = keys == provider || keys == levels ? "status: active" : keys;
        var finding = Written.Fault($$"""
            services:
              drop-in:
                name: Drop-in
                summary: Tea and talk.
                {{provider}}
                {{levels}}
                {{rest}}
              other: { name: Other help, provider: trust, summary: More of it., levels: [getting-help] }
            """);
        Assert.Equal(("unknown-reference", message, help, "services.drop-in"), (finding.Rule, finding.Message, finding.Help, finding.Element));
        Assert.Equal(message.Split('"')[1], finding.Where.Words);
        Assert.StartsWith("/services/drop-in/", finding.Pointer, StringComparison.Ordinal);
        Assert.Equal(help.StartsWith("did you mean", StringComparison.Ordinal), finding.MendedLine is not null);
    }

    [Fact]
    public void The_group_before_birth_is_worked_out_and_never_written()
    {
        var finding = Written.Fault(Written.Services("cohorts: [antenatal]"));
        Assert.Equal(("unknown-reference", "leave it out: `antenatal` is worked out from `ages`"), (finding.Rule, finding.Help));
        Assert.True(Written.Pathway().Cohorts.Has("antenatal"));
        Assert.DoesNotContain("antenatal", Written.Fault(Written.Services("cohorts: [antenatl]")).Help!, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_wrong_references_all_are_told_and_the_first_hundred_with_what_may_be_meant()
    {
        var findings = Written.Compile("places:\n  northtown: { name: N }\n" + string.Concat(Enumerable.Range(0, 150).Select(i => $"  p{i}: {{ name: P, within: northtown-{i} }}\n"))).Findings;
        Assert.Equal(150, findings.Count);
        Assert.Equal(100, findings.Count(finding => finding.Help == "did you mean \"northtown\"?"));
        Assert.StartsWith("write one of northtown, p0, p1", findings[149].Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wrong_reference_is_told_at_once() =>
        Assert.Equal(["\"x\"", "\"y\"", "\"z\""], Written.Compile(Written.Services("step_up: [x, y]\nstep_down: [z]")).Findings.Select(finding => finding.Message.Split(' ')[0]));

    [Fact]
    public void One_id_that_is_not_there_is_one_finding_however_many_name_it()
    {
        var finding = Assert.Single(Written.Compile("""
            services:
              one: { name: One, provider: nobody, summary: A., levels: [thriving] }
              two: { name: Two, provider: nobody, summary: B., levels: [thriving] }
            """).Findings, finding => finding.Rule == "unknown-reference");
        Assert.Equal(("services.one", "\"nobody\" is not the id of any organisation, and is named in 2 places"), (finding.Element, finding.Message));
        var also = Assert.Single(finding.Related);
        Assert.Equal(("nobody", finding.Where.Start.Line + 1), (also.Where.Words, also.Where.Start.Line));
    }

    private static string Named(Link link) => $"{link.From} {link.Key}";
}
