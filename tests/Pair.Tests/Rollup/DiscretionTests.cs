namespace Pair.Tests.Rollup;

/// <summary>What of a declared gap's words leaves its area: nothing that names a person, and nothing that tells of fewer than ten.</summary>
public sealed class DiscretionTests
{
    [Theory]
    [InlineData("Two families were sent to another county.")]
    [InlineData("Last year 3 babies waited.")]
    [InlineData("three very young mothers")]
    [InlineData("A mother from the Hill estate could not be seen.")]
    [InlineData("There was a young father who rang.")]
    [InlineData("One family has moved away")]
    [InlineData("Only a few families came.")]
    [InlineData("a couple of parents asked")]
    [InlineData("Babies waiting: 4")]
    [InlineData("Families (2) went without.")]
    [InlineData("2-3 families a year")]
    [InlineData("between two and three children")]
    [InlineData("There are fewer than 10 babies a year.")]
    [InlineData("nine sets of twins")]
    [InlineData("A 19-year-old mother was turned away.")]
    [InlineData("One mother, aged 19, had nowhere to go.")]
    [InlineData("A mum (aged 17) was refused.")]
    [InlineData("An 18 year old father from Eastwood.")]
    [InlineData("Baby J. waited a year.")]
    [InlineData("J.S. waited a year.")]
    [InlineData("Ring J. Smith.")]
    [InlineData("The Okafor family moved away.")]
    [InlineData("Four of them were mothers.")]
    [InlineData("We know of 4 who waited.")]
    [InlineData("Only 3 were seen.")]
    [InlineData("No more than five mothers came.")]
    [InlineData("Fewer than ten families.")]
    [InlineData("Mothers: two")]
    [InlineData("2x families")]
    [InlineData("FOUR BABIES")]
    [InlineData("Ask Cllr Khan.")]
    [InlineData("Ask Sister Mary.")]
    [InlineData("A mother and her baby were sent home.")]
    [InlineData("the only father who came")]
    [InlineData("Three were teenage parents.")]
    [InlineData("Ring Jane Smith.")]
    [InlineData("Ask Mrs Brown.")]
    [InlineData("Write to jane.smith@council.example.")]
    [InlineData("Ring 07700 900123.")]
    [InlineData("NHS number 943 476 5919")]
    [InlineData("born on 12 March 2024")]
    public void Words_that_may_tell_of_somebody_stay_at_home(string text) => Assert.Null(Text(text));

    [Theory]
    [InlineData("No parent-infant team north of the river.")]
    [InlineData("Nothing for families with babies from 12 to 24 months.")]
    [InlineData("There is no family hub, and no baby clinic.")]
    [InlineData("We need a family hub and a mother and baby unit.")]
    [InlineData("About 40 families a year go without.")]
    [InlineData("1,200 babies are born here each year.")]
    [InlineData("The team takes babies up to 2 years.")]
    [InlineData("Level 3 families find nothing.")]
    [InlineData("Two teams have closed.")]
    [InlineData("Nothing for mother and baby. A team has closed.")]
    [InlineData("Babies under 2 are not seen.")]
    [InlineData("Help ends when the child is 2 years old.")]
    [InlineData("The only family hub is far away.")]
    [InlineData("Nothing in Section B. It is for Step 2.")]
    [InlineData("The Westham family hub has closed.")]
    [InlineData("There is no parent and infant relationship team, and no mother and baby unit.")]
    [InlineData("No video interaction guidance in NE Northshire, and no Family Nurse Partnership.")]
    [InlineData("One nurse for the whole county, 5 days a week.")]
    [InlineData("The group meets 2 days in 14.")]
    [InlineData("Parents wait for nine weeks.")]
    [InlineData("No help for fathers at Victoria Road hub.")]
    [InlineData("Ring 01632 960100, or write to referrals@council.example.")]
    public void Words_that_tell_of_what_is_missing_are_told(string text) => Assert.Equal(text, Text(text));

    [Fact]
    public void A_private_mobile_or_a_named_mailbox_is_never_repeated_where_areas_tell_two()
    {
        const string Piece = """
            services:
              line: { name: Night owl line, provider: first-steps, summary: Talk., levels: [thriving], offers: [family-helpline], cost: "{0}", referral: { how: { phone: {1}, email: {2} } } }

            """;
        string Filled(string cost, string phone, string mail) => Piece.Replace("{0}", cost, StringComparison.Ordinal).Replace("{1}", phone, StringComparison.Ordinal).Replace("{2}", mail, StringComparison.Ordinal);
        var shared = RollupBench.Shared(Filled("free", "07700 900123", "jane.smith@owl.example")
            + "# hillham.pair.yaml\npathway: { id: hillham, title: Hillham pathway, area: { name: Hillham }, levels: thrive }\n" + Filled("free for two families", "07700 900124", "team@owl.example"));
        Assert.Equal(["Night owl line: littleham, hillham | phone: a mobile number or other than that: a mobile number | mailbox: a named mailbox or team@owl.example | cost: free or words that are left out: they may tell of a person"], shared);
    }

    [Theory]
    [InlineData("no-toddlers", "no-toddlers")]
    [InlineData("two-families", "gap-1")]
    [InlineData("jane-smith", "gap-1")]
    public void An_id_that_may_tell_of_somebody_is_a_number(string id, string told) =>
        Assert.Equal(told, RollupBench.Profile($"services: {{}}\ngaps: {{ {id}: {{ text: Nothing., levels: [thriving] }} }}\n").Declared[0].Id);

    private static string? Text(string text) => RollupBench.Profile($"services: {{}}\ngaps:\n  g:\n    levels: [thriving]\n    text: \"{text}\"\n").Declared[0].Text;
}
