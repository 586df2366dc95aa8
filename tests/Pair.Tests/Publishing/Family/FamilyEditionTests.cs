using Pair.Core.Documents;
using Pair.Core.Publishing.Family;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing.Family;

public sealed class FamilyEditionTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    [Fact]
    public void A_number_stands_there_only_where_families_may_use_it()
    {
        const string way = "ages: pregnancy to 24m\nreferral: { who: [WHO], how: { phone: 01632 960111 } }";
        Assert.Contains("Phone **[**01632 960111**]", Of(way.Replace("WHO", "self, gp")), StringComparison.Ordinal);
        var referred = Of(way.Replace("WHO", "gp, midwife"));
        Assert.DoesNotContain("960111", referred, StringComparison.Ordinal);
        Assert.Contains("**Ask your GP or midwife.**", referred, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("referral: { who: [self], how: { phone: 01632 960111 } }", "Phone **[**01632 960111**](tel:01632960111)**.**")]
    [InlineData("referral: { who: [every-family] }", "**Every family is offered this.**")]
    [InlineData("referral: { how: { drop_in: true } }", "**Just come.**")]
    [InlineData("referral: { who: [anyone], how: { text: 01632 960112 } }", "Or ask any professional.")]
    [InlineData("referral: { who: [self, any-health-professional], how: { phone: 01632 960111 } }", "Or ask any health worker.")]
    [InlineData("referral: { who: [any-professional] }", "**Ask anyone who works with you, such as your midwife, health visitor or GP.**")]
    [InlineData("referral: { who: [neonatal, early-years, voluntary-sector] }", "**Ask your nurse on the baby unit, nursery or childminder or charity worker.**")]
    [InlineData("referral: { who: [self] }\nurl: https://westham.example/tea", "**See **[**westham.example/tea**](https://westham.example/tea)**.**")]
    [InlineData("referral: { who: [self] }", "**How to get it is not said yet.**")]
    [InlineData("carers: [anyone]", "**Who can refer you is not said yet.**")]
    [InlineData("referral: { who: [gp], consent: required }", "You must agree first.")]
    public void The_way_in_says_what_a_family_can_do(string keys, string said) => Assert.Contains(said, Of("ages: pregnancy to 24m\n" + keys), StringComparison.Ordinal);

    [Theory]
    [InlineData("ages: 6w to 9m", "1. Pregnancy|", "2. Birth to 3 months|Drop-in (from 6 weeks)", "3. 3 to 12 months|Drop-in (until 9 months)", "4. 12 to 24 months|")]
    [InlineData("ages: pregnancy to 24m\nreferral: { who: [self], ages: pregnancy to 28w pregnant }", "1. Pregnancy|Drop-in (until 28 weeks)", "2. Birth to 3 months|", "3. 3 to 12 months|", "4. 12 to 24 months|")]
    [InlineData("ages: 4m to 5m", "1. Pregnancy|", "2. Birth to 3 months|", "3. 3 to 12 months|Drop-in (4 months until 5 months)", "4. 12 to 24 months|")]
    public void A_service_stands_at_each_stage_at_which_a_family_can_begin(string ages, params string[] stages)
    {
        var document = Document(ages + "\nstatus: active");
        var map = document.Blocks.OfType<Block.Table>().First(table => table.Role == TableRole.Map && table.Rows[0].Cells.Any(cell => Words(cell).Contains("Drop-in")));
        Assert.Equal(stages, map.Header.Select((cell, i) => $"{Words(cell)}|{string.Join(", ", Printed.Lines(map.Rows[0].Cells[i].Content).Select(Plain).Where(name => name.StartsWith("Drop-in", StringComparison.Ordinal)))}"));
    }

    [Fact]
    public void What_is_open_at_every_stage_is_said_once_above_the_map()
    {
        var blocks = Document("ages: pregnancy to 24m").Blocks;
        Assert.Contains(blocks, block => block is Block.Paragraph paragraph && Outline.Of(paragraph.Content).Contains("**At every stage: **[Drop-in](#drop-in)", StringComparison.Ordinal));
        Assert.DoesNotContain(blocks.OfType<Block.Table>().Where(table => table.Role == TableRole.Map).SelectMany(table => table.Rows[0].Cells), cell => Words(cell).Contains("Drop-in"));
    }

    [Theory]
    [InlineData("ages: pregnancy to 24m\nreferral: { ages: pregnancy to 22m }", "**Pregnancy until 24 months**. You can start until 22 months.")]
    [InlineData("ages: pregnancy to 24m\nreferral: { ages: 6w to 9m }", "**Pregnancy until 24 months**. You can start from 6 weeks until 9 months.")]
    [InlineData("ages: pregnancy to 24m\nreferral: { ages: from 6w }", "**Pregnancy until 24 months**. You can start from 6 weeks.")]
    public void When_a_family_can_start_is_said_where_it_differs(string keys, string said) => Assert.Contains("when: " + said, Of(keys), StringComparison.Ordinal);

    [Fact]
    public void The_number_of_a_place_stands_behind_that_of_all() => Assert.Contains(
        "- At other times: call Duty Team, [**01632 960102**](tel:01632960102), nights. In North: [**01632 960103**](tel:01632960103).",
        Of("hours: Mondays", """
            places: { north: { name: North }, south: { name: South } }
            safeguarding: { out_of_hours: { name: Duty Team, phone: 01632 960102, hours: Nights, contacts: [{ place: north, phone: 01632 960103 }] } }

            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("status: planned", "**Drop-in**: planned, not open yet.")]
    [InlineData("status: paused", "**Drop-in**: paused, takes no families now.")]
    [InlineData("funded_until: 2026-05-31", "**Drop-in**: it was paid for until 31 May 2026. Ask if it is still there.")]
    public void What_cannot_be_used_now_is_said_so_and_nowhere_else(string keys, string said)
    {
        var text = Of("ages: pregnancy to 24m\n" + keys);
        Assert.Contains("== Not open now", text, StringComparison.Ordinal);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("#drop-in", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_closed_or_for_staff_is_not_there()
    {
        Assert.DoesNotContain("Drop-in", Of("status: closed"), StringComparison.Ordinal);
        Assert.DoesNotContain("Drop-in", Of("offers: [training]"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_on_families_at_other_ages_stands_by_itself()
    {
        var text = Of("ages: 24m to 3y");
        Assert.Contains("== At other times", text, StringComparison.Ordinal);
        Assert.Contains("row #drop-in", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_for_families_stand_in_place_of_those_for_staff()
    {
        var text = Of("ages: pregnancy to 24m\nfamily: { name: A cup of tea, summary: Come and talk }");
        Assert.Contains("name: **A cup of tea**", text, StringComparison.Ordinal);
        Assert.Contains("Come and talk.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tea and talk", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_goes_by_itself_is_told_for_whom_it_is_not_and_who_is_referred_leaves_that_to_others()
    {
        const string keys = "ages: pregnancy to 24m\nexclusions: [{ text: Babies on the ward, instead: [other] }]\n";
        Assert.Contains("Not for: Babies on the ward. Instead: [Other help](#other).", Of(keys + "referral: { who: [self] }"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not for", Of(keys + "referral: { who: [gp] }"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_sent_to_what_is_not_open_and_who_is_sent_elsewhere_is_told_the_number()
    {
        const string keys = "ages: pregnancy to 24m\nreferral: { who: [self] }\nexclusions: [{ text: Where there is violence, instead: [INSTEAD] }]\n";
        const string more = """
            also_needed: { domestic-abuse: { title: Domestic abuse, phone: 01632 960281 } }
            safeguarding: { social_care: { name: Front Door, phone: 01632 960100 } }

            """;
        Assert.Contains("Not for: Where there is violence. Instead: Domestic abuse, [01632 960281](tel:01632960281); Front Door, [01632 960100](tel:01632960100).",
            Of(keys.Replace("INSTEAD", "domestic-abuse, social-care"), more), StringComparison.Ordinal);
        var planned = Written.Services(keys.Replace("INSTEAD", "other")).Replace("name: Other help,", "name: Other help, status: planned,", StringComparison.Ordinal);
        Assert.Contains("Not for: Where there is violence.\n", Outline.Of(FamilyEdition.Publish(Written.Pathway(planned), AsOf)), StringComparison.Ordinal);
    }

    [Fact]
    public void For_whom_it_is_stands_with_the_short_line_too()
    {
        var text = Of("ages: pregnancy to 24m\ncarers: [father]\ncatchment: [north]\n", "places: { north: { name: North }, south: { name: South } }\n");
        Assert.Equal(4, text.Split("**Only in North.** For fathers.").Length - 1);
        Assert.Contains("Some services are only for some places or people.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("url: https://westham.example/tea", "What it is|How to get it|Scan")]
    [InlineData("hours: Mondays", "What it is|How to get it")]
    public void There_is_a_column_for_codes_where_there_is_a_code(string keys, string header)
    {
        var table = Document("ages: pregnancy to 24m\nreferral: { who: [self] }\n" + keys).Blocks.OfType<Block.Table>().First(block => block.Role == TableRole.Offers);
        Assert.Equal(header, string.Join('|', table.Header.Select(Words)));
        Assert.All(table.Rows, row => Assert.Equal(table.Header.Count, row.Cells.Count));
    }

    [Fact]
    public void Silence_is_said()
    {
        var text = Of("hours: Mondays");
        Assert.Contains("when: **Ages: not said**", text, StringComparison.Ordinal);
        Assert.Contains("Who can come: not said.", text, StringComparison.Ordinal);
        Assert.Contains("Interpreters and other languages: not said.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_number_the_first_page_says_so() =>
        Assert.Contains("- **No number for danger or crisis is written here yet.**", Of("hours: Mondays"), StringComparison.Ordinal);

    [Fact]
    public void A_contact_without_a_number_does_not_look_like_help() =>
        Assert.Contains("- You are worried about a baby or child: Front Door, Mondays** (no number written yet)**.", Of("hours: Mondays", "safeguarding: { social_care: { name: Front Door, hours: Mondays } }\n"), StringComparison.Ordinal);

    [Fact]
    public void Its_files_are_named_for_families()
    {
        var facts = Document("hours: Mondays").Facts;
        Assert.Equal((Edition.Family, "westham-family", "You, your baby and help near you: Westham"), (facts.Edition, facts.Stem, facts.Title));
    }

    private static Document Document(string keys, string more = "") => FamilyEdition.Publish(Written.Pathway(Written.Services(keys) + more), AsOf);

    private static string Of(string keys, string more = "") => Outline.Of(Document(keys, more)).Replace("**Phone **", "Phone **", StringComparison.Ordinal);

    private static string Words(Cell cell) => string.Join(' ', Printed.Lines(cell.Content).Select(Plain));

    private static string Plain(string line) => line.Contains("](", StringComparison.Ordinal) ? line[1..line.IndexOf("](", StringComparison.Ordinal)] : line;
}
