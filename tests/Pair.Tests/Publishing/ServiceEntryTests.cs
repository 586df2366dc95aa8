namespace Pair.Tests.Publishing;

/// <summary>What the five cells of a service say.</summary>
public sealed class ServiceEntryTests
{
    private const int Name = 0, Who = 1, Offer = 2, Refer = 3, Steps = 4;

    [Fact]
    public void What_is_not_said_is_said_to_be_so()
    {
        Assert.Equal(["Ages: not said", "Who may come: not said"], Printed.Cell(Who, "status: active"));
        Assert.Equal(["Tea and talk. Languages and interpreters: not said."], Printed.Cell(Offer, "status: active"));
        Assert.Equal(["How to refer is not said."], Printed.Cell(Refer, "status: active"));
        Assert.Equal(["Who may refer: not said", "[01632 960001](tel:01632960001)"], Printed.Cell(Refer, "referral: { how: { phone: 01632 960001 } }"));
        Assert.Equal(["Next steps: not said."], Printed.Cell(Steps, "status: active"));
    }

    [Fact]
    public void The_name_leads_to_the_page_unless_the_address_is_no_link()
    {
        Assert.Equal(["[**Drop-in**](https://a.example/x)", "Westham Trust"], Printed.Cell(Name, "url: https://a.example/x"));
        Assert.Equal(["**Drop-in**", "Westham Trust"], Printed.Cell(Name, "url: \"javascript:alert(1)\""));
        Assert.Equal(["**Drop-in**", "Westham Trust"], Printed.Cell(Name, "status: active"));
    }

    [Theory]
    [InlineData("2026-06-01", "**Funded until 1 June 2026.**")]
    [InlineData("2026-05-31", "**Funding ended 31 May 2026.**")]
    public void Funding_that_has_ended_says_so(string day, string said) =>
        Assert.EndsWith(said, Printed.Cell(Offer, $"funded_until: {day}")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("ages: 6w to 9m", "6 weeks until 9 months")]
    [InlineData("ages: from 6w", "From 6 weeks")]
    [InlineData("ages: to 3m", "Pregnancy until 3 months")]
    public void Ages_are_said_as_a_sentence_begins(string keys, string said) => Assert.Equal(said, Printed.Cell(Who, keys)[0]);

    [Theory]
    [InlineData("carers: [anyone]", "Any parent or carer")]
    [InlineData("carers: [mother, father, kinship-carer]", "Mothers, fathers and kinship carers")]
    [InlineData("carers: [father]\ncarer_age: { maximum: 19 }", "Fathers aged 19 or under")]
    [InlineData("carers: [mother]\ncarer_age: { minimum: 16 }", "Mothers aged 16 or over")]
    [InlineData("carer_age: { minimum: 16, maximum: 19 }", "Who may come: not said; parents aged 16 to 19")]
    public void Who_may_come_is_said_with_the_parents_age(string keys, string said) => Assert.Equal(said, Printed.Cell(Who, keys)[1]);

    [Theory]
    [InlineData("catchment: [north]", "**North**. Who may come: not said")]
    [InlineData("catchment: [mill]", "**Mill**. Who may come: not said")]
    [InlineData("catchment: [north, south]", "Who may come: not said")]
    [InlineData("status: active", "Who may come: not said")]
    public void A_catchment_that_leaves_a_place_out_is_bold(string keys, string said) =>
        Assert.Equal(["Ages: not said", said], Printed.Cell(Who, keys, "places: { north: { name: North }, mill: { name: Mill, within: north }, south: { name: South } }"));

    [Fact]
    public void Groups_stand_behind_who_may_come_and_only_for_is_bold()
    {
        Assert.Equal("Who may come: not said. Shaped for: babies in neonatal care and Gypsy, Roma and Traveller families", Printed.Cell(Who, "cohorts: [neonatal, gypsy-roma-traveller]")[1]);
        Assert.Equal("Who may come: not said. **Only for: **first-time parents or young parents. Shaped for: parents who grew up in care", Printed.Cell(Who, "only_for: [first-time-parents, young-parents]\ncohorts: [care-leavers]")[1]);
    }

    [Fact]
    public void What_it_offers_stands_in_one_run()
    {
        Assert.Equal(["Tea and talk. Infant massage and Baby yoga. Helpline for families. At home and by text message. Open: every day. Cost: £2 a visit. In English and Urdu. Interpreters booked. For staff: consultation and training. **Funded until 31 March 2027.**"],
            Printed.Cell(Offer, "interventions: [infant-massage, baby-yoga]\noffers: [direct, family-helpline, consultation, training]\ndelivery: [home, text]\nhours: every day\ncost: £2 a visit\nlanguages: [en, ur]\ninterpreter: true\nfunded_until: 2027-03-31"));
    }

    [Theory]
    [InlineData("languages: [en]", "Tea and talk.")]
    [InlineData("interpreter: false", "Tea and talk. No interpreters.")]
    [InlineData("languages: [cy]", "Tea and talk. In Welsh.")]
    public void The_pathways_own_language_alone_goes_without_saying(string keys, string said) => Assert.Equal([said], Printed.Cell(Offer, keys));

    [Fact]
    public void Times_at_venues_lead_to_the_venue() =>
        Assert.Equal(["Tea and talk. Languages and interpreters: not said. [Hub](#venue_hub): Tuesdays. [Hall](#venue_hall)."],
            Printed.Cell(Offer, "schedules: [{ location: hub, hours: Tuesdays. }, { location: hall }]", "locations: { hub: { name: Hub }, hall: { name: Hall } }"));

    [Theory]
    [InlineData("who: [self, gp, midwife], consent: required", "**Self**, GP or midwife. Consent needed")]
    [InlineData("who: [health-visitor, self]", "**Self** or health visitor")]
    [InlineData("who: [every-family]", "**Every family**, no referral needed")]
    [InlineData("who: [any-professional], how: { drop_in: true }, consent: not-required", "**Drop in** or any professional. Consent not needed")]
    [InlineData("who: [anyone]", "**Anyone**")]
    public void Families_themselves_stand_first_among_who_may_refer(string referral, string said) =>
        Assert.Equal(said, Printed.Cell(Refer, $"referral: {{ {referral} }}")[0]);

    [Fact]
    public void Contacts_that_differ_by_place_and_urgency_stand_behind_bold_labels() =>
        Assert.Equal(
            [
                "**Self**", "[01632 960001](tel:01632960001), [a@b.example](mailto:a@b.example), [b.example/f](https://b.example/f), form: [b.example/f.pdf](https://b.example/f.pdf), by e-Refer, within 5 days",
                "**North:** [01632 960002](tel:01632960002), Tuesdays; **Urgent:** text [01632 960003](tel:01632960003), within 4 hours; **North, emergency:** [01632 960004](tel:01632960004)",
            ],
            Printed.Cell(Refer, """
                referral:
                  who: [self]
                  how: { phone: 01632 960001, email: a@b.example, url: https://b.example/f, form: https://b.example/f.pdf, system: e-Refer }
                  contacts:
                    - { place: north, phone: 01632 960002, hours: Tuesdays }
                    - { use: urgent, text: 01632 960003, response: within 4 hours }
                    - { place: north, use: emergency, phone: 01632 960004 }
                  response: { routine: within 5 days }
                """, "places: { north: { name: North } }"));

    [Fact]
    public void Responses_are_named_where_there_are_several() =>
        Assert.Equal("emergency at once, urgent soon, routine later", Printed.Cell(Refer, "referral: { response: { routine: later, emergency: at once, urgent: soon } }")[1]);

    [Fact]
    public void Who_is_told_to_go_elsewhere_is_told_where() =>
        Assert.Equal(
            ["Wait 1 week (1 April 2026)", "Not for: Immediate risk. Instead: [Children's social care](#safeguarding_and_crisis), [Money and housing](#also_needed). Not for: Anybody ill."],
            Printed.Cell(Refer, "wait_time: { weeks: 1, date: 2026-04-01 }\nexclusions: [{ text: Immediate risk, instead: [social-care, money-and-housing] }, { text: Anybody ill. }]"));

    [Theory]
    [InlineData("[A worry, Low mood]", "Refer for: A worry; Low mood.")]
    [InlineData("[A worry.]", "Refer for: A worry.")]
    [InlineData("[A worry., Low mood]", "Refer for: A worry. Low mood.")]
    [InlineData("[Is it hard?]", "Refer for: Is it hard?")]
    public void A_full_stop_is_never_doubled(string criteria, string said) => Assert.Equal(said, Printed.Cell(Refer, $"referral: {{ who: [self], criteria: {criteria} }}")[^1]);

    [Fact]
    public void Steps_lead_to_services_other_help_and_safeguarding() =>
        Assert.Equal(["**Up **[Other help](#other)", "**Down **[Money and housing](#also_needed)", "**Out **[Out of hours](#safeguarding_and_crisis), [Crisis line](#safeguarding_and_crisis)"],
            Printed.Cell(Steps, "step_up: [other]\nstep_down: [money-and-housing]\nstep_out: [out-of-hours, crisis]"));
}
