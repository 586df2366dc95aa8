namespace Pair.Tests.Including.Extending;

/// <summary>A base with places, seen from the one that an area is.</summary>
public sealed class PlaceTests
{
    private const string Places = "places: {north: {name: N}, town: {name: T, within: north}, ward: {name: W, within: town}, south: {name: S}}\n";

    [Theory]
    [InlineData("south", "[south]", "")]
    [InlineData("south", "[north, south]", "")]
    [InlineData("south", "[north]", null)]
    [InlineData("south", "[town, ward]", null)]
    [InlineData("town", "[north]", "")]
    [InlineData("town", "[ward]", "[ward]")]
    [InlineData("town", "[ward, south]", "[ward]")]
    [InlineData("town", "[ward, town]", "")]
    [InlineData("ward", "[town]", "")]
    [InlineData("south", "[north, nowhere]", "[nowhere]")]
    [InlineData("south", "[]", "[]")]
    public void A_catchment_is_the_whole_area_some_of_it_or_elsewhere(string place, string catchment, string? left)
    {
        foreach (var collection in (string[])["services", "gaps"])
        {
            var lines = Based.Lines(Based.At(place, $"{Places}{collection}: {{a: {{name: A, catchment: {catchment}}}}}\n"), collection);
            Assert.Equal(left switch { null => [], "" => ["a.name: A (b)"], _ => ["a.name: A (b)", $"a.catchment: {left} (b)"] }, lines);
        }
    }

    [Fact]
    public void Places_within_the_one_come_along_with_it_and_others_never()
    {
        Assert.Equal(["town.name: T (b)", "ward.name: W (b)", "ward.within: town (b)"], Based.Lines(Based.At("town", Places), "places"));
        Assert.Empty(Based.Lines(Based.At("south", Places), "places"));
        Assert.Equal(["ward.name: Own (x)"], Based.Lines(Based.At("town", Places, "places: {ward: {name: Own}}\n"), "places"));
    }

    [Fact]
    public void Where_the_area_says_its_own_catchment_the_service_stays() =>
        Assert.Equal(["name: A (b)", "catchment: [mine] (x)"], Based.Lines(Based.At("south", Places + "services: {a: {name: A, catchment: [north]}}\n", "services: {a: {catchment: [mine]}}\n"), "services.a"));

    [Fact]
    public void What_the_area_says_of_a_service_elsewhere_is_not_lost_in_silence()
    {
        var united = Based.At("south", Places + "services: {a: {name: A, catchment: [north]}}\n", "services: {a: {cost: free}}\n");
        Assert.Empty(Based.Lines(united, "services"));
        Assert.Equal(["warning inherited-dropped x.pair.yaml:4: the service \"a\" is for other places of the base than south, so what is said of it here is not used"], Based.Said(united));
    }

    [Fact]
    public void One_of_the_areas_own_with_the_same_id_is_the_areas_alone()
    {
        var united = Based.At("south", Places + "services: {a: {name: A, cost: free, catchment: [north]}, c: {name: C, step_up: [a]}}\n", "services: {a: {name: Own}}\n");
        Assert.Equal(["c.name: C (b)", "c.step_up: [a] (b)", "a.name: Own (x)"], Based.Lines(united, "services"));
        Assert.Empty(united.Findings);
    }

    [Fact]
    public void To_remove_what_is_elsewhere_already_is_no_mistake() =>
        Assert.Empty(Based.At("south", Places + "services: {a: {name: A, catchment: [north]}}\n", "services: {a: null}\n").Findings);

    [Fact]
    public void A_number_for_this_place_stands_where_that_for_all_did()
    {
        const string Contacts = "services: {a: {name: A, referral: {how: {phone: 1, email: e}, contacts: [{place: town, phone: 2}, {place: north, phone: 3}, {place: south, phone: 4}, {place: town, use: urgent, phone: 5}, {place: ward, phone: 6}]}}}\n";
        Assert.Equal(["referral.how.email: e (b)", "referral.how.phone: 2 (b)", "referral.contacts.0: { use: urgent, phone: 5 } (b)", "referral.contacts.1: { place: ward, phone: 6 } (b)"],
            Based.Lines(Based.At("town", Places + Contacts), "services.a").Where(line => !line.StartsWith("name", StringComparison.Ordinal)));
        Assert.Equal(["name: A (b)", "referral.how.phone: 4 (b)"], Based.Lines(Based.At("south", Places + Contacts.Replace("how: {phone: 1, email: e}, ", "", StringComparison.Ordinal)), "services.a"));
    }

    [Fact]
    public void A_venue_elsewhere_is_still_where_people_meet()
    {
        var united = Based.At("town", Places + "locations: {l: {name: L, place: south}, m: {name: M, place: north}, n: {name: N, place: ward}}\nservices: {a: {name: A, schedules: [{location: l}]}}\n");
        Assert.Equal(["l.name: L (b)", "m.name: M (b)", "n.name: N (b)", "n.place: ward (b)"], Based.Lines(united, "locations"));
        Assert.Equal(["a.name: A (b)", "a.schedules.0: { location: l } (b)"], Based.Lines(united, "services"));
        Assert.Equal(["m.name: M (b)", "l.name: L (b)"], Based.Lines(Based.At("town", Places + "locations: {m: {name: M, place: ward}, l: {name: L}}\n", "places: {mine: {name: Mine}}\n"), "locations"));
    }

    [Fact]
    public void Places_that_lie_in_each_other_come_to_an_end() =>
        Assert.Equal(["a.name: A (b)"], Based.Lines(Based.At("p", "places: {p: {name: P, within: q}, q: {name: Q, within: p}}\nservices: {a: {name: A, catchment: [q]}}\n"), "services"));

    [Fact]
    public void A_region_that_is_a_place_of_its_nation_says_so_itself()
    {
        var united = Based.Unite("extends: r.pair.yaml\npathway: {id: x}\n", ("w/areas/r.pair.yaml", "pair: 1\nextends: n.pair.yaml\npathway: {id: r, area: {name: R}}\n"),
            ("w/areas/n.pair.yaml", "pair: 1\npathway: {id: n}\n" + Places));
        Assert.Equal(["error area-place-missing r.pair.yaml:2: w/areas/n.pair.yaml has the places north, town, ward, south, and nothing says which of them this area is"], Based.Said(united));
    }
}
