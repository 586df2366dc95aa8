using Pair.Core.Model;

namespace Pair.Tests.Binding;

/// <summary>Shipped ids need no entry; a local entry changes them key by key.</summary>
public sealed class ShippedEntryTests
{
    [Fact]
    public void A_local_entry_changes_what_it_names_and_leaves_the_rest()
    {
        var tool = Written.Pathway("tools: { nbo: { training: Ask the hub first. } }").Tools.Find("nbo")!;
        Assert.Equal("Ask the hub first.", tool.Training!.Value);
        Assert.Equal(("Newborn Behavioral Observations", "NBO", ToolSubject.Dyad), (tool.Name.Value, tool.Short!.Value, tool.Subject!.Value));
        Assert.Equal(AgeRange.Parse("birth to 3m"), tool.Ages!.Value);
    }

    [Fact]
    public void A_shipped_group_becomes_one_of_the_areas_own_PLUS_groups()
    {
        var cohorts = Written.Pathway("cohorts: { gypsy-roma-traveller: { plus: true } }").Cohorts;
        Assert.True(cohorts.Find("gypsy-roma-traveller")!.Plus!.Value);
        Assert.Equal("Gypsy, Roma and Traveller families", cohorts.Find("gypsy-roma-traveller")!.Name.Value);
        Assert.Null(cohorts.Find("care-leavers")!.Plus);
    }

    [Fact]
    public void A_new_entry_stands_behind_the_shipped_ones()
    {
        var referrers = Written.Pathway("referrers: { housing-officer: { name: Housing officer } }").Referrers;
        Assert.Equal("housing-officer", referrers[^1].Id.Value);
        Assert.Equal((ReferrerKind.Other, ReferrerKind.Family), (referrers[^1].Kind, referrers.Find("self")!.Kind));
    }

    [Fact]
    public void A_value_keeps_the_file_that_it_came_from()
    {
        var tools = Written.Pathway("tools: { nbo: { training: Ask the hub first. } }").Tools;
        Assert.Equal("westham.pair.yaml", tools.Find("nbo")!.Training!.Where.Source.Path);
        Assert.Equal("pair/tools.yaml", tools.Find("nbo")!.Name.Where.Source.Path);
        Assert.Equal("pair/tools.yaml", tools.Find("epds")!.Id.Where.Source.Path);
    }

    [Fact]
    public void What_else_families_need_here_is_what_the_area_wrote()
    {
        var pathway = Written.Pathway("also_needed: { send: { phone: 01632 960001 }, laundry: { title: Nappies } }");
        Assert.Equal(["send", "laundry"], pathway.AlsoNeededHere);
        Assert.Equal("Special educational needs and disability", pathway.AlsoNeeded.Find("send")!.Title.Value);
        Assert.Equal(7, pathway.AlsoNeeded.Count);
    }

    [Fact]
    public void A_new_entry_without_its_name_is_told() =>
        Assert.Equal("schema", Written.Fault("tools: { own-plan: { training: Half a day. } }").Rule);
}
