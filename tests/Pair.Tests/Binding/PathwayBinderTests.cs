using Pair.Core.Model;

namespace Pair.Tests.Binding;

public sealed class PathwayBinderTests
{
    [Fact]
    public void What_is_left_out_stays_visible_as_nothing()
    {
        var pathway = Written.Pathway();
        Assert.Equal((null, null, null), (pathway.Status, pathway.Language, pathway.Owner));
        Assert.Null(pathway.Safeguarding.SocialCare);
        Assert.Null(pathway.InformationGathering.Decision);
        Assert.Empty(pathway.Services);
        Assert.Empty(pathway.AlsoNeededHere);
    }

    [Fact]
    public void A_service_that_says_little_is_active_and_direct_and_silent_about_who_may_come()
    {
        var service = Written.Service("status: active");
        Assert.True(service.Gives(Offer.Direct) && service.IsForFamilies && !service.IsClosed && !service.Gives(Offer.Training));
        Assert.True(service.Carers.IsEmpty && service.Languages.IsEmpty && service.Catchment.IsEmpty);
        Assert.Equal((null, null), (service.Interpreter, service.Referral));
        Assert.True(Written.Service("status: closed").IsClosed);
        Assert.False(Written.Service("offers: [training, supervision]").IsForFamilies);
        Assert.True(Written.Service("offers: [training, family-helpline]").IsForFamilies);
    }

    [Fact]
    public void Text_is_kept_as_typed()
    {
        var pathway = Written.About("version: 2.10", """
            safeguarding: { crisis: { phone: 111 }, social_care: { phone: 01632 960100, name: true } }
            glossary: { Y: yes, N: 0000001 }
            """);
        Assert.Equal(("2.10", "111", "01632 960100", "true"), (pathway.Version!.Value, pathway.Safeguarding.Crisis!.Phone!.Value, pathway.Safeguarding.SocialCare!.Phone!.Value, pathway.Safeguarding.SocialCare.Name!.Value));
        Assert.Equal(["yes", "0000001"], pathway.Glossary.Select(entry => entry.Meaning.Value));
    }

    [Fact]
    public void Levels_bear_the_areas_own_names()
    {
        var levels = Written.About("level_names: { getting-advice: Early advice }").Levels;
        Assert.Equal(["Thriving", "Early advice", "Getting Help", "Getting More Help", "Getting Risk Support"], levels.Items.Select(level => level.Name.Value));
        Assert.Equal(("thrive", false), (levels.Id!.Value, levels.Ordered));
        Assert.Equal("unknown-reference", Assert.Single(Written.CompileWhole("pair: 1\npathway: { id: a, title: A, area: { name: A }, levels: thrive, level_names: { geting-help: X } }\n").Findings).Rule);
    }

    [Fact]
    public void An_area_may_have_levels_of_its_own()
    {
        var levels = Written.Of(Written.CompileWhole("""
            pair: 1
            pathway: { id: a, title: A, area: { name: A }, levels: { all: { name: For all, band: [promotion, advice] }, some: { name: For some, band: [risk] } } }
            """)).Levels;
        Assert.Equal((null, true), (levels.Id, levels.Ordered));
        Assert.Equal([Band.Promotion, Band.Advice], levels.Items[0].Bands.Select(band => band.Value));
        Assert.Equal(["all", "some"], levels.Items.Ids);
    }

    [Fact]
    public void Every_shipped_level_model_can_be_named() =>
        Assert.All(Pair.Core.Reference.Shipped.LevelModelIds, id =>
            Assert.Equal(id, Written.Of(Written.CompileWhole($"pair: 1\npathway: {{ id: a, title: A, area: {{ name: A }}, levels: {id} }}\n")).Levels.Id!.Value));

    [Fact]
    public void Principles_stand_beside_the_levels() =>
        Assert.Equal(("NEST, Wales", 6), (Written.About("principles: nest").Principles!.Name.Value, Written.About("principles: nest").Principles!.Items.Count));

    [Theory]
    [InlineData("ages: 9m to 6w", "services.drop-in", "/services/drop-in/ages")]
    [InlineData("referral: { ages: 6w to 6w }", "services.drop-in", "/services/drop-in/referral/ages")]
    [InlineData("exclusions: [{ text: X, ages: birth to 24w pregnant }]", "services.drop-in", "/services/drop-in/exclusions/0/ages")]
    public void Ages_that_end_before_they_begin_are_told(string keys, string element, string pointer)
    {
        var finding = Written.Fault(Written.Services(keys));
        Assert.Equal(("age-order", element, pointer), (finding.Rule, finding.Element, finding.Pointer));
        Assert.Contains($"\"{finding.Where.Words}\"", finding.Message, StringComparison.Ordinal);
        Assert.Equal(keys.StartsWith("ages: 9m", StringComparison.Ordinal) ? "    ages: 6w to 9m" : keys.Contains("24w") ? "    exclusions: [{ text: X, ages: 24w pregnant to birth }]" : null, finding.MendedLine);
    }

    [Theory]
    [InlineData("19")]
    [InlineData("19.0")]
    [InlineData("1.9e1")]
    public void A_whole_number_is_read_in_every_form_that_the_schema_takes(string written) =>
        Assert.Equal(19, Written.Service($"carer_age: {{ maximum: {written} }}").CarerAge!.Maximum!.Value);

    [Fact]
    public void Weeks_of_waiting_may_be_halves() => Assert.Equal(2.5m, Written.Service("wait_time: { weeks: 2.5 }").WaitTime!.Weeks.Value);

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("1000-01-01", true)]
    [InlineData("0000-01-01", false)]
    [InlineData("2025-02-29", false)]
    public void A_day_that_the_schema_lets_through_is_read(string day, bool exists)
    {
        var compiled = Written.Compile(Written.Services($"funded_until: {day}"));
        Assert.Equal(exists ? DateOnly.Parse(day) : null, compiled.Pathway?.Services[0].FundedUntil?.Value);
        Assert.Equal(exists, compiled.Findings.IsEmpty);
    }

    [Fact]
    public void Two_pathways_that_say_the_same_are_equal_wherever_their_lines_stand()
    {
        var keys = Written.Services("ages: 6w to 9m");
        Assert.Equal(Written.Pathway(keys), Written.Pathway("# a comment moves every line\n\n" + keys));
        Assert.Equal(Written.Pathway(keys).GetHashCode(), Written.Pathway("\n" + keys).GetHashCode());
        Assert.NotEqual(Written.Pathway(keys), Written.Pathway(keys.Replace("9m", "10m", StringComparison.Ordinal)));
    }
}
