using Pair.Core.Documents;
using Pair.Core.Publishing.Family;
using Pair.Tests.Binding;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Publishing.Seeking;

/// <summary>What can be asked of the services, and what each answers.</summary>
public sealed class FinderTests
{
    private const string Places = "\nplaces:\n  north: { name: North }\n  south: { name: South }\n  hill: { name: Hill, within: south }\n";

    [Fact]
    public void The_questions_and_answers_of_Northshire_are_those_that_were_reviewed() => Snapshot.Verify(FinderOutline.Of(Sample.Northshire.Document.Finder!), "northshire-finder");

    [Fact]
    public void The_questions_and_answers_for_families_are_those_that_were_reviewed() => Snapshot.Verify(FinderOutline.Of(Sample.Northshire.Family.Finder!), "northshire-family-finder");

    [Theory]
    [InlineData("ages: 6w to 9m", "322 until 553.9375")]
    [InlineData("ages: 6w to 9m, referral: { ages: from 8w }", "336 until 553.9375")]
    [InlineData("ages: from birth", "280 until ever")]
    [InlineData("ages: birth to 3m, referral: { ages: from 6m }", "nobody")]
    [InlineData("carers: [anyone]", "not said")]
    public void Ages_are_those_of_families_that_can_begin(string keys, string expected) => Assert.Equal(expected, Answer("age", keys));

    [Theory]
    [InlineData("who: [gp]", "gp")]
    [InlineData("who: [any-health-professional]", "health-visitor midwife gp obstetrician neonatal mental-health")]
    [InlineData("who: [self]", "nobody")]
    [InlineData("consent: required", "not said")]
    public void Who_may_refer_are_those_named_and_those_among_them(string referral, string expected) => Assert.Equal(expected, Answer("by", $"referral: {{ {referral} }}", Wide));

    [Theory]
    [InlineData("who: [every-family]")]
    [InlineData("who: [anyone]")]
    public void Where_nobody_has_to_refer_everybody_may(string referral) =>
        Assert.Equal("health-visitor midwife gp obstetrician neonatal mental-health social-worker early-years family-hub voluntary-sector", Answer("by", $"referral: {{ {referral} }}", Wide));

    [Theory]
    [InlineData("who: [self, gp]", "yes")]
    [InlineData("who: [every-family]", "yes")]
    [InlineData("who: [gp]", "nobody")]
    [InlineData("consent: required", "not said")]
    public void Families_refer_themselves_only_where_it_says_so(string referral, string expected) => Assert.Equal(expected, Answer("self", $"referral: {{ {referral} }}"));

    [Theory]
    [InlineData("carers: [anyone]", "everybody")]
    [InlineData("catchment: [north]", "north")]
    [InlineData("catchment: [south]", "south hill")]
    [InlineData("catchment: [hill]", "hill")]
    public void A_place_is_served_where_it_or_one_around_it_is_named(string keys, string expected) => Assert.Equal(expected, Answer("place", keys, more: Places));

    [Theory]
    [InlineData("delivery: [home, online]", "home online")]
    [InlineData("offers: [family-helpline]", "phone")]
    [InlineData("carers: [anyone]", "not said")]
    public void A_helpline_is_a_phone_and_silence_is_no_way_at_all(string keys, string expected) =>
        Assert.Equal(expected, Answer("how", keys, "delivery: [in-person, home, online, phone]"));

    [Theory]
    [InlineData("languages: [ur]", "ur")]
    [InlineData("languages: [en, ur], interpreter: true", "ur interpreter")]
    [InlineData("languages: [en]", "nobody")]
    [InlineData("interpreter: true", "interpreter")]
    [InlineData("interpreter: false", "nobody")]
    [InlineData("carers: [anyone]", "not said")]
    public void A_language_that_is_spoken_is_told_from_one_that_is_interpreted(string keys, string expected) =>
        Assert.Equal(expected, Answer("language", keys, "languages: [ur], interpreter: true"));

    [Fact]
    public void Each_day_of_the_journey_lies_in_one_age()
    {
        var ages = Sample.Northshire.Document.Finder!.Questions.Single(question => question.Id == "age").Choices;
        Assert.Equal(0, ages[0].Days!.From);
        for (var i = 1; i < ages.Count; i++) Assert.Equal(ages[i - 1].Days!.To, ages[i].Days!.From);
        Assert.Equal(280 + 24 * 30.4375m, ages[^1].Days!.To);
    }

    [Fact]
    public void Before_pregnancy_is_asked_for_only_where_something_is_there_then()
    {
        Assert.DoesNotContain(Ages(""), choice => choice.Value == "preconception");
        Assert.Contains(Ages("ages: preconception to 12m"), choice => choice.Value == "preconception");
        static IEnumerable<FinderChoice> Ages(string keys) => Of(keys).Questions.Single(question => question.Id == "age").Choices;
    }

    [Fact]
    public void What_all_answer_alike_is_not_asked()
    {
        Assert.Equal(["level", "age", "self"], Of("").Questions.Select(question => question.Id));
        Assert.Contains("place", Of("", more: Places).Questions.Select(question => question.Id));
    }

    [Fact]
    public void A_pathway_without_services_asks_nothing()
    {
        Assert.Null(Printed.Document(Written.Pathway("")).Finder);
        Assert.Null(FamilyEdition.Publish(Written.Pathway(""), Printed.AsOf).Finder);
    }

    [Fact]
    public void What_the_area_means_by_a_short_form_goes_before_what_others_do()
    {
        var terms = Of("", more: "\nglossary: { HV: Happy Valley, PIEW: Parent-Infant Emotional Wellbeing }\n").Terms;
        Assert.Equal("Happy Valley", terms.Single(term => term.Short.Equals("hv", StringComparison.OrdinalIgnoreCase)).Meaning);
        Assert.Equal("Parent-Infant Emotional Wellbeing", terms.Single(term => term.Short == "PIEW").Meaning);
        Assert.Equal("mother", terms.Single(term => term.Short == "mum").Meaning);
    }

    [Fact]
    public void What_families_call_a_service_finds_it_too() =>
        Assert.Equal("Splash, Thriving", Of("family: { name: Splash }").Entries.Single().Words);

    [Fact]
    public void Families_are_offered_only_what_counts_today()
    {
        var pathway = Written.Pathway(Services("carers: [anyone]", "status: planned"));
        Assert.Equal(["asked"], FamilyEdition.Publish(pathway, Printed.AsOf).Finder!.Entries.Select(entry => entry.Anchor));
        Assert.Equal(["asked", "other"], Printed.Document(pathway).Finder!.Entries.Select(entry => entry.Anchor));
    }

    private const string Wide = "referral: { who: [any-professional] }";

    private static string Answer(string question, string keys, string other = "", string more = "") =>
        FinderOutline.Of(Of(keys, other, more).Entries.Single(entry => entry.Anchor == "asked").Fits.FirstOrDefault(fit => fit.Question == question));

    private static Finder Of(string keys, string other = "", string more = "") => Printed.Document(Written.Pathway(Services(keys, other) + more)).Finder!;

    // The other service makes answers differ, so that the question is asked.
    private static string Services(string keys, string other = "")
    {
        string Service(string id, string its) => $"  {id}: {{ name: {id}, provider: trust, summary: It helps., levels: [thriving]{(its.Length > 0 ? $", {its}" : "")} }}\n";
        return "services:\n" + Service("asked", keys) + (other.Length > 0 ? Service("other", other) : "");
    }
}
