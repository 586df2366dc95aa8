namespace Pair.Tests.Including.Extending;

/// <summary>What an area says over its base.</summary>
public sealed class OverlayTests
{
    [Fact]
    public void Mappings_merge_key_by_key_and_id_by_id_and_each_value_keeps_its_file()
    {
        var united = Based.Over("services:\n  a: {name: A, cost: free, levels: [one, two]}\n  b: {name: B}\n", "services:\n  a: {cost: 2 pounds, levels: [three]}\n  c: {name: C}\n");
        Assert.Equal(["a.name: A (b)", "a.cost: 2 pounds (x)", "a.levels: [three] (x)", "b.name: B (b)", "c.name: C (x)"], Based.Lines(united, "services"));
        Assert.Empty(united.Findings);
    }

    [Fact]
    public void What_the_area_says_of_an_entry_is_where_findings_about_it_stand()
    {
        var services = (Core.Syntax.YamlMapping)Based.Over("services:\n  a: {name: A}\n  b: {name: B}\n", "services:\n  a: {cost: free}\n").Root["services"]!;
        Assert.Equal([Based.Area, "w/base/b.pair.yaml"], services.Entries.Select(entry => entry.Key.Where.Source.Path));
        Assert.Equal([Based.Area, "w/base/b.pair.yaml"], services.Entries.Select(entry => entry.Value.Where.Source.Path));
    }

    [Theory]
    [InlineData("referral: {how: {phone: 1, email: e}}", "referral: {how: {phone: 2}}", "referral.how.phone: 2 (x)")]
    [InlineData("referral: {response: {urgent: soon, routine: later}}", "referral: {response: {routine: now}}", "referral.response.routine: now (x)")]
    [InlineData("referral: {contacts: [{use: urgent, phone: 1}]}", "referral: {contacts: [{use: routine, phone: 2}]}", "referral.contacts.0: { use: routine, phone: 2 } (x)")]
    [InlineData("family: {name: F, summary: S}", "family: {summary: T}", "family.summary: T (x)")]
    [InlineData("carer_age: {minimum: 12, maximum: 19}", "carer_age: {maximum: 25}", "carer_age.maximum: 25 (x)")]
    [InlineData("wait_time: {weeks: 2, date: 2026-01-01}", "wait_time: {weeks: 3}", "wait_time.weeks: 3 (x)")]
    [InlineData("assured: {date: 2026-01-01, by: Lead}", "assured: {date: 2026-02-02}", "assured.date: 2026-02-02 (x)")]
    public void What_belongs_together_is_replaced_as_a_whole(string beneath, string above, string line) =>
        Assert.Equal([line], Based.Lines(Based.Over($"services: {{a: {{{beneath}}}}}\n", $"services: {{a: {{{above}}}}}\n"), "services.a"));

    [Theory]
    [InlineData("logo: {file: b.png, alt: Base}", "logo: {file: x.png}", "logo.file: x.png (x)")]
    [InlineData("term: {name: Base term, short: BT}", "term: {name: Area term}", "term.name: Area term (x)")]
    public void A_logo_and_its_text_and_a_term_and_its_short_form_belong_together(string beneath, string above, string line)
    {
        var united = Based.Unite($"extends: b.pair.yaml\npathway: {{id: x, {above}}}\n", ("w/areas/b.pair.yaml", $"pair: 1\npathway: {{id: b, {beneath}}}\n"));
        Assert.Equal([line], Based.Lines(united, "pathway").Where(shown => !shown.StartsWith("id", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_service_may_be_called_as_a_key_is() =>
        Assert.Equal(["how.name: A (b)", "how.cost: free (x)", "family.name: B (b)", "family.cost: free (x)"],
            Based.Lines(Based.Over("services:\n  how: {name: A}\n  family: {name: B}\n", "services:\n  how: {cost: free}\n  family: {cost: free}\n"), "services"));

    [Theory]
    [InlineData("{cost: free}", false)]
    [InlineData("{cost: 2 pounds}", false)]
    [InlineData("{cost: null}", false)]
    [InlineData("{accept: {dead-end: {reason: R, until: 2027-01-01}}}", true)]
    [InlineData("{}", true)]
    public void A_service_that_the_area_changes_is_no_longer_assured_by_the_base(string above, bool isAssured)
    {
        var united = Based.Over("services:\n  a: {name: A, cost: free, assured: {date: 2026-01-01}}\n", $"services:\n  a: {above}\n");
        Assert.Equal(isAssured, Based.Lines(united).Contains("services.a.assured.date: 2026-01-01 (b)"));
        Assert.Equal(!isAssured, Based.Lost(united).Contains("services.a.assured Outdated"));
    }

    [Theory]
    [InlineData("levels: early-help", false)]
    [InlineData("levels: thrive", true)]
    [InlineData("summary: S", true)]
    public void Names_for_levels_go_with_their_model(string above, bool isThere)
    {
        var united = Based.Unite($"extends: b.pair.yaml\npathway: {{id: x, {above}}}\n", ("w/areas/b.pair.yaml", "pair: 1\npathway: {id: b, levels: thrive, level_names: {getting-help: Support}}\n"));
        Assert.Equal(isThere, Based.Lines(united).Contains("pathway.level_names.getting-help: Support (b)"));
    }

    [Fact]
    public void A_word_stands_in_place_of_a_mapping() => Assert.Equal(["levels: thrive (x)"],
        Based.Lines(Based.Unite("extends: b.pair.yaml\npathway: {levels: thrive}\n", ("w/areas/b.pair.yaml", "pair: 1\npathway: {id: b, levels: {one: {name: One}}}\n")), "pathway"));

    [Fact]
    public void What_a_base_says_of_itself_is_never_taken()
    {
        var united = Based.Unite("extends: b.pair.yaml\npathway: {id: x}\n", ("w/areas/b.pair.yaml", """
            pair: 1
            include: []
            pathway: {id: b, title: B, version: "2", status: published, url: u, area: {name: B}, owner: {role: R}, approved_by: {role: R}, last_reviewed: d, next_review: d, language: cy, accept: {a: {}}}
            safeguarding: {immediate_danger: Call 999., police: Call 101., social_care: {phone: 1}, out_of_hours: {phone: 2}, crisis: {phone: 3}, procedures: {a: u}}
            case_studies: {c: {family: {baby: 6w}}}
            information_gathering: {training: {text: T, accept: {a: {}}}}
            services: {s: {name: S, accept: {a: {}}}}
            """));
        Assert.Equal(["pathway.language: cy (b)", "pathway.id: x (x)", "safeguarding.immediate_danger: Call 999. (b)", "safeguarding.police: Call 101. (b)",
            "information_gathering.training.text: T (b)", "services.s.name: S (b)"], Based.Lines(united));
    }

    [Fact]
    public void Parts_come_first_on_both_sides()
    {
        var united = Based.Unite("extends: ../base/b.pair.yaml\ninclude: [p/*.pair.yaml]\npathway: {id: x}\n",
            ("w/areas/p/q.pair.yaml", "pair: 1\nservices: {a: {cost: free}}\n"), ("w/base/b.pair.yaml", "pair: 1\ninclude: [r.pair.yaml]\npathway: {id: b}\n"),
            ("w/base/r.pair.yaml", "pair: 1\nservices: {a: {name: A}}\n"));
        Assert.Equal(["a.name: A (r)", "a.cost: free (q)"], Based.Lines(united, "services"));
        Assert.Equal([Based.Area, "w/areas/p/q.pair.yaml", "w/base/b.pair.yaml", "w/base/r.pair.yaml"], united.Sources.Select(source => source.Path));
        Assert.Equal(["w/base/b.pair.yaml", "w/base/r.pair.yaml"], united.Heritage!.Sources.Select(source => source.Path));
    }

    [Fact]
    public void An_id_may_stand_once_in_each_layer_and_not_twice_in_one()
    {
        var united = Based.Unite("extends: ../base/b.pair.yaml\npathway: {id: x}\nservices: {a: {cost: free}}\n",
            ("w/base/b.pair.yaml", "pair: 1\ninclude: [r.pair.yaml]\npathway: {id: b}\nservices: {a: {name: A}}\n"), ("w/base/r.pair.yaml", "pair: 1\nservices: {a: {name: B}}\n"));
        Assert.Equal(["error duplicate-id r.pair.yaml:2: the service \"a\" is there already, in w/base/b.pair.yaml; only that one is read"], Based.Said(united));
    }

    [Fact]
    public void A_nation_lies_under_a_region_under_an_area()
    {
        var united = Based.Unite("extends: ../base/r.pair.yaml\npathway: {id: x}\nservices: {a: {cost: area}}\n",
            ("w/base/r.pair.yaml", "pair: 1\nextends: n.pair.yaml\npathway: {id: r}\nservices: {a: {cost: region, hours: region}, b: null}\n"),
            ("w/base/n.pair.yaml", "pair: 1\npathway: {id: n}\nservices: {a: {name: A, cost: nation, hours: nation}, b: {name: B}}\n"));
        Assert.Equal(["a.name: A (n)", "a.cost: area (x)", "a.hours: region (r)"], Based.Lines(united, "services"));
        Assert.Equal(["w/base/r.pair.yaml", "w/base/n.pair.yaml"], united.Heritage!.Bases);
        Assert.Equal(["services.a.cost region", "services.a.hours nation"], united.Heritage.Replaced.Where(one => one.Path.StartsWith("services", StringComparison.Ordinal)).Select(one => $"{one.Path} {((Core.Syntax.YamlScalar)one.Before).Value}"));
    }

    [Fact]
    public void An_area_that_says_nothing_has_what_its_base_hands_on()
    {
        var sample = Samples.Sample.Of("samples/minimal/minimal.pair.yaml").Tree();
        var text = File.ReadAllText(Path.Combine(Architecture.Repository.Root, "samples/minimal/minimal.pair.yaml"));
        var united = Based.Unite("extends: b.pair.yaml\npathway: {id: x}\n", ("w/areas/b.pair.yaml", text));
        Assert.Empty(united.Findings);
        Assert.Equal(Core.Including.Provenance.Of(sample, null).Where(value => !IsItsOwn(value)).Select(value => $"{value.Element} {value.Key} {value.Value}"),
            Core.Including.Provenance.Of(united.Root, united.Heritage).Where(value => value.IsInherited).Select(value => $"{value.Element} {value.Key} {value.Value}"));
    }

    private static bool IsItsOwn(Core.Including.ValueOrigin value) => value.Element switch
    {
        "pathway" => value.Key.Split('.')[0] is "id" or "title" or "status" or "area" or "owner" or "approved_by" or "last_reviewed" or "next_review",
        "safeguarding" => value.Key is not ("immediate_danger" or "police"),
        _ => false,
    };
}
