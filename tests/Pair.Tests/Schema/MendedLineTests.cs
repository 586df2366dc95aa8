using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>The schema that ships, and what leads type: one finding, and the line as it should be.</summary>
public class MendedLineTests
{
    private const string Pathway = """
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive }
        places:
          north: { name: North Littleham }
        organisations:
          fsn: { name: First Steps }
        services:
          baby-massage:
            name: Baby massage
            provider: fsn
            summary: A group.
            levels: [thriving]

        """;

    [Theory]
    // Keys that belong deeper.
    [InlineData("phone: 01632 960111", "referral: { how: { phone: 01632 960111 } }")]
    [InlineData("telephone: 01632 960111", "referral: { how: { phone: 01632 960111 } }")]
    [InlineData("who: [self]", "referral: { who: [self] }")]
    [InlineData("routine: within 5 days, or sooner", "referral: { response: { routine: \"within 5 days, or sooner\" } }")]
    // Other words for a key.
    [InlineData("website: https://first.example", "url: https://first.example")]
    [InlineData("Age Range: 6w to 9m", "ages: 6w to 9m")]
    [InlineData("places: [north]", "catchment: [north]")]
    // Values whose key is missing.
    [InlineData("assured: 2026-04-02", "assured: { date: 2026-04-02 }")]
    [InlineData("wait_time: 6 weeks", "wait_time: { weeks: 6 }")]
    [InlineData("referral: { how: 01632 960111 }", "referral: { how: { phone: 01632 960111 } }")]
    [InlineData("referral: { how: hub@first.example }", "referral: { how: { email: hub@first.example } }")]
    [InlineData("exclusions: [Immediate risk]", "exclusions: [{ text: Immediate risk }]")]
    // Values in another form.
    [InlineData("ages: [6w, 9m]", "ages: 6w to 9m")]
    [InlineData("ages: antenatal to 2 years", "ages: pregnancy to 2y")]
    [InlineData("ages: under 12 months", "ages: birth to 12m")]
    [InlineData("ages: over 6 weeks", "ages: from 6w")]
    [InlineData("hours: [Mondays, Tuesdays]", "hours: Mondays, Tuesdays")]
    [InlineData("cost: { text: free }", "cost: free")]
    [InlineData("url: <https://first.example>", "url: https://first.example")]
    [InlineData("url: https://first.example/a b", "url: https://first.example/a%20b")]
    [InlineData("url: hub@first.example", "url: mailto:hub@first.example")]
    [InlineData("url: \"[Our page](https://first.example)\"", "url: https://first.example")]
    [InlineData("referral: { how: { email: mailto:hub@first.example } }", "referral: { how: { email: hub@first.example } }")]
    [InlineData("referral: { how: { email: Jo <hub@first.example> } }", "referral: { how: { email: hub@first.example } }")]
    [InlineData("ages: six weeks to nine months", "ages: 6w to 9m")]
    [InlineData("languages: [British Sign Language]", "languages: [bfi]")]
    // Words of every day.
    [InlineData("carers: [dads]", "carers: [father]")]
    [InlineData("status: on hold", "status: paused")]
    [InlineData("delivery: [Zoom]", "delivery: [online]")]
    // Names for ids.
    [InlineData("catchment: [North Littleham]", "catchment: [north]")]
    public void What_was_typed_is_shown_as_it_should_be(string typed, string mended)
    {
        var finding = Assert.Single(Check($"{Pathway}    {typed}\n"));
        Assert.Equal("    " + mended, finding.MendedLine);
        Assert.NotNull(finding.Help);
    }

    [Theory]
    [InlineData("phone: 01632 960111\n    referral: { who: [self] }", "\"phone\" belongs in \"how\" of \"referral\": move it there", "here is \"referral\"")]
    [InlineData("criteria:\n      - A concern", "\"criteria\" belongs in \"referral\": write `referral:` above it, and move it two spaces to the right", null)]
    [InlineData("referral:\n      who: [self]\n      qr: true", "\"qr\" belongs to the service \"baby-massage\": begin it in the column of \"referral\":", null)]
    [InlineData("location: mill-hub", "\"location\" belongs in \"schedules\": write `schedules:` above it, and this below, behind a dash", null)]
    [InlineData("colour: red", "the keys here are part_of, family, url,", null)]
    [InlineData("ages: six weeks", "if it goes on from there, write \"from 6w\"; if it ends there, \"birth to 6w\". From one", null)]
    [InlineData("ages: 12 months", "if it goes on from there, write \"from 12m\"; if it ends there, \"birth to 12m\". From one", null)]
    [InlineData("ages: 0-2", "say what the numbers count: \"birth to 2y\" is in years, \"birth to 2m\" in months. From one", null)]
    [InlineData("ages: 1 to 2", "say what the numbers count: \"1y to 2y\" is in years, \"1m to 2m\" in months. From one", null)]
    [InlineData("url: 01632 960123", "a phone number belongs behind `phone:`. An address begins with https://", null)]
    [InlineData("url: hub@first.example", "an e-mail address belongs behind `email:`; if nothing else is to be opened here, write \"mailto:hub@first.example\"", null)]
    [InlineData("languages: [Klingon]", "A language code (BCP 47)", null)]
    public void Where_a_key_belongs_is_told(string typed, string help, string? related)
    {
        var finding = Assert.Single(Check($"{Pathway}    {typed}\n"));
        Assert.StartsWith(help, finding.Help, StringComparison.Ordinal);
        Assert.Equal(related is null ? [] : [related], finding.Related.Select(place => place.Message));
    }

    [Fact]
    public void A_service_that_begins_in_another_column_is_known_as_one()
    {
        Assert.Equal("  yoga:", Assert.Single(Check($"{Pathway}    yoga:\n      name: Yoga\n      provider: fsn\n")).MendedLine);
        var outside = Assert.Single(Check($"{Pathway}yoga:\n  name: Yoga\n  provider: fsn\n"));
        Assert.StartsWith("it looks like an entry of \"services\": move it there", outside.Help, StringComparison.Ordinal);
        Assert.Equal("services", Assert.Single(outside.Related).Where.Words);
    }

    [Theory]
    [InlineData("summary: A group.", "description: A group.", "summary: A group.")]
    [InlineData("name: Baby massage", "title: Baby massage", "name: Baby massage")]
    public void A_key_by_another_name_is_not_missing_as_well(string line, string typed, string mended) =>
        Assert.Equal("    " + mended, Assert.Single(Check(Pathway.Replace(line, typed, StringComparison.Ordinal))).MendedLine);

    [Theory]
    [InlineData("provider: fsn", "add `provider: trust` under it")]
    [InlineData("levels: [thriving]", "add `levels: [getting-help]` under it")]
    [InlineData("name: Baby massage", "add `name: Baby massage` under it")]
    public void The_example_for_a_missing_word_is_from_the_entries_beside_it(string missing, string help)
    {
        var text = Pathway.Replace(missing + "\n", "cost: free\n", StringComparison.Ordinal) + "  yoga: { name: Yoga, provider: trust, summary: Y, levels: [getting-help] }\n";
        Assert.Equal(help, Assert.Single(Check(text)).Help);
    }

    [Theory]
    [InlineData("[Early Help]")]
    [InlineData("getting-help")]
    public void What_is_wrong_beside_it_is_no_example(string levels)
    {
        var text = Pathway.Replace("levels: [thriving]\n", $"levels: {levels}\n", StringComparison.Ordinal) + "  yoga: { name: Yoga, provider: trust, summary: Y }\n";
        Assert.Equal("add `levels: [thriving, getting-advice]` under it", Assert.Single(Check(text), finding => finding.Message.Contains("yoga", StringComparison.Ordinal)).Help);
    }

    [Fact]
    public void A_key_outside_the_mapping_that_lacks_it_is_told_once() =>
        Assert.StartsWith("\"levels\" belongs in \"pathway\"", Assert.Single(Check(Pathway.Replace(", levels: thrive", "", StringComparison.Ordinal) + "levels: thrive\n")).Help, StringComparison.Ordinal);

    [Fact]
    public void A_number_in_the_wrong_form_is_not_said_to_want_quotes()
    {
        var finding = Assert.Single(Check($"{Pathway}case_studies:\n  a: {{ family: {{ baby: 24 }} }}\n"));
        Assert.Equal("24 is not in the form that \"baby\" needs", finding.Message);
        Assert.Null(finding.MendedLine);
    }

    [Theory]
    [InlineData("- North Littleham", "give each entry an id of its own instead of a dash: `north-littleham:`, with its keys below, two spaces further right")]
    [InlineData("- name: North", "delete the dashes: each id stands two spaces further right, its keys below it")]
    [InlineData("- north:\n    name: North", "delete the dashes: each id stands two spaces further right, its keys below it")]
    [InlineData("- name: North\n    code: E1", "give each entry an id of its own instead of a dash: `north:`, with its keys below, two spaces further right")]
    public void A_list_of_entries_is_mended_with_the_words_of_its_first(string list, string help) =>
        Assert.Equal(help, Assert.Single(Check(Pathway.Replace("  north: { name: North Littleham }", "  " + list, StringComparison.Ordinal))).Help);

    [Theory]
    [InlineData("2026-02-31", "31 February does not exist")]
    [InlineData("2026-13", "\"2026-13\" is not in the form that \"date\" needs")]
    public void A_date_that_may_be_a_month_exists_too(string date, string message) =>
        Assert.Equal(message, Assert.Single(Check($"{Pathway}evidence:\n  panel: {{ title: Panel, date: {date} }}\n")).Message);

    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2028-02-29")]
    [InlineData("2026-02")]
    public void A_day_or_a_month_of_evidence_is_taken(string date) => Assert.Empty(Check($"{Pathway}evidence:\n  panel: {{ title: Panel, date: {date} }}\n"));

    private static Seq<Finding> Check(string text)
    {
        var read = YamlReader.Read(new SourceText("x.pair.yaml", text));
        Assert.Empty(read.Findings);
        return SchemaEvaluator.Evaluate(PairSchemas.Pathway, read.Root!);
    }
}
