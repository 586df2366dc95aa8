using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

/// <summary>Sections A and B, what else families need, gaps, and what stands behind it all.</summary>
public sealed class SectionTests
{
    [Fact]
    public void An_empty_pathway_says_what_is_missing_instead_of_nothing()
    {
        var text = Printed.Of("");
        string[] missing =
        [
            "No way of working is written yet.", "**No specialists are named who stand beside every step.**", "**This step is not written yet.**",
            "**No service is named at this level.**", "Nothing is written yet.", "No gap is declared.", "Owner: not said.", "Approved by: not said.",
            "**Last reviewed not said. Next review due not said.**",
        ];
        Assert.All(missing, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(4, text.Split("This step is not written yet.").Length - 1);
    }

    [Fact]
    public void A_step_without_a_word_is_told_as_missing() =>
        Assert.Contains("**This step is not written yet.**", Printed.Of("information_gathering: { decision: { accept: { x: { reason: Y, until: 2027-01-01 } } } }"), StringComparison.Ordinal);

    [Fact]
    public void A_gap_that_names_consultation_stands_where_the_specialists_would() =>
        Assert.Contains("lintel: **No specialists yet. **Ask us in spring. \n".Replace(" \n", "\n", StringComparison.Ordinal),
            Printed.Of("gaps: { none: { text: Ask us in spring, offers: [consultation] } }"), StringComparison.Ordinal);

    [Fact]
    public void Specialists_bear_their_number() =>
        Assert.Contains("lintel: **Specialists stand beside every step. **[Drop-in](#drop-in) [01632 960001](tel:01632960001) · [Other help](#other).",
            Printed.Of(Written.Services("referral: { how: { phone: 01632 960001 } }") + "information_gathering: { specialists: [drop-in, other] }"), StringComparison.Ordinal);

    [Fact]
    public void A_way_of_working_of_several_sentences_begins_with_its_first_in_bold()
    {
        var text = Printed.Of("ways_of_working: { a: { text: No wrong door. We walk along }, b: { text: One sentence }, c: { text: \"Who? We ask\" } }");
        Assert.Contains("  - **No wrong door.** We walk along.\n  - One sentence.\n  - **Who?** We ask.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shipped_tool_is_printed_with_its_ages_and_the_areas_note() =>
        Assert.Contains("**Tools: **Newborn Behavioral Observations (NBO), birth until 3 months. Ask the hub. Own plan.",
            Printed.Of("tools: { nbo: { training: Ask the hub }, own: { name: Own plan } }\ninformation_gathering: { guidance: { tools: [nbo, own] } }"), StringComparison.Ordinal);

    [Fact]
    public void A_gap_says_where_what_for_whom_and_what_was_done() =>
        Assert.Contains("  **North: Nothing on the ward.** (Getting Help; direct help; birth until 3 months; fathers; babies in neonatal care) Reported to The board, 20 April 2026. Review 20 October 2026.\n",
            Printed.Of("""
                places: { north: { name: North } }
                gaps: { g: { text: Nothing on the ward, levels: [getting-help], offers: [direct], ages: birth to 3m, carers: [father], cohorts: [neonatal], catchment: [north], reported_to: The board, date: 2026-04-20, review: 2026-10-20 } }
                """), StringComparison.Ordinal);

    [Fact]
    public void Venues_short_forms_and_sources_are_printed()
    {
        var text = Printed.Of("""
            places: { north: { name: North } }
            locations: { hub: { name: Hub, address: 4 Mill Road, postcode: NS1 2AB, place: north, accessibility: [step-free, changing-place] }, hall: { name: Hall } }
            glossary: { EB: Early Bonds }
            evidence: { g: { kind: lived, title: What parents said, publisher: The panel, date: 2026-02 }, d: { title: A study, date: 2025-11-03 } }
            ways_of_working: { v: { text: The baby has a voice. We write it down, evidence: [g], co_produced_with: [families, staff] } }
            """);
        Assert.Contains("row #venue_hub\n    | name: **Hub**\n    | 4 Mill Road, NS1 2AB · North\n    | Step-free access, Changing Places toilet\n", text, StringComparison.Ordinal);
        Assert.Contains("| name: **Hall**\n    | not said\n    | not said\n", text, StringComparison.Ordinal);
        Assert.Contains("column of 3\n  == Short forms #short_forms\n  key: **EB** Early Bonds\n", text, StringComparison.Ordinal);
        Assert.Contains("key: **What parents said**, The panel, February 2026 (lived experience) for: The baby has a voice · **A study**, 3 November 2025\n", text, StringComparison.Ordinal);
        Assert.Contains("key: Ways of working agreed with others: **The baby has a voice**, with families and staff\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_that_its_title_does_not_name_is_named()
    {
        var text = Printed.Of(Written.Of(Written.CompileWhole("pair: 1\npathway: { id: a, title: Early bonds, area: { name: Littleham }, levels: thrive, summary: For all }\n")));
        Assert.Contains("lead: Area: Littleham. For all.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Area: ", Printed.Of(""), StringComparison.Ordinal);
    }

    [Fact]
    public void What_else_families_need_is_what_the_area_wrote_and_no_shipped_topic() =>
        Assert.Contains("== What else do families need? #also_needed\n  list plain\n    - **Nappies** [a.example](https://a.example)\ncolumn",
            Printed.Of("also_needed: { laundry: { title: Nappies, url: \"https://a.example/\" } }").Replace("(https://a.example/)", "(https://a.example)", StringComparison.Ordinal), StringComparison.Ordinal);
}
