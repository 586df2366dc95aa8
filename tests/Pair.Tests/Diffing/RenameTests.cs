using Pair.Core.Diffing;

namespace Pair.Tests.Diffing;

/// <summary>An entry under another id is known by what it says and by what names it; entries that merely resemble each other are two.</summary>
public sealed class RenameTests
{
    private const string Head = """
        pair: 1
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
        places:
          north: { name: North, code: E07000901 }
          south: { name: South }
        organisations:
          health: { name: Littleham Health, kind: nhs }
          charity: { name: First Friends, kind: charity }

        """;

    private const string Team = """
        services:
          team:
            name: Infant feeding team
            provider: health
            summary: Home visits and weekly clinics for breast, bottle and mixed feeding.
            levels: [getting-advice]
            ages: birth to 12m
            carers: [anyone]
            delivery: [home, phone]
            catchment: [north]
            cost: free
            referral: { who: [self], how: { phone: 01632 960114 } }
          visits:
            name: Listening visits
            provider: charity
            summary: Somebody listens.
            levels: [getting-help]
            ages: pregnancy to 24m
            carers: [anyone]
            catchment: [north]
            step_down: [team]

        """;

    private static readonly string Whole = Head + Team;

    [Fact]
    public void A_service_that_goes_on_with_another_provider_name_and_phone_is_one()
    {
        var diff = Compare(Whole, TakenOver);
        Assert.Equal(["services.team -> services.friends"], Renamed(diff));
        Assert.DoesNotContain(diff.Changes, change => change.Class == ChangeClass.Breaking);
        Assert.Contains(diff.Changes, change => change.Ground.Name == "contact-changed");
        Assert.Contains(diff.Changes, change => change.Ground.Name == "provider-changed");
        Assert.True(diff.Consequence.Lost.IsEmpty);
    }

    [Fact]
    public void Two_groups_of_two_places_that_do_the_same_are_two() =>
        Assert.Empty(Renamed(Compare(Whole, TakenOver.Replace("catchment: [north]\n    cost", "catchment: [south]\n    cost"))));

    [Fact]
    public void A_service_that_others_no_longer_name_where_they_named_the_one_is_another() =>
        Assert.Empty(Renamed(Compare(Whole, TakenOver.Replace("    step_down: [friends]\n", ""))));

    [Fact]
    public void A_service_that_does_something_else_is_another() =>
        Assert.Empty(Renamed(Compare(Whole, TakenOver.Replace("Home visits and weekly clinics for breast, bottle and mixed feeding.", "Songs, rhymes and a snack."))));

    [Fact]
    public void A_place_with_the_same_code_is_one_and_no_service_leaves_it()
    {
        var diff = Compare(Whole, Whole.Replace("north: { name: North", "uplands: { name: Vale and Fells").Replace("[north]", "[uplands]"));
        Assert.Equal(["places.north -> places.uplands"], Renamed(diff));
        Assert.Equal(["id-changed", "name-changed"], diff.Changes.Select(change => change.Ground.Name));
        Assert.True(diff.Consequence.Lost.IsEmpty);
    }

    [Fact]
    public void A_place_and_a_service_in_it_can_be_renamed_at_once() =>
        Assert.Equal(["places.north -> places.uplands", "services.team -> services.friends"], Renamed(Compare(Whole, TakenOver.Replace("north: { name: North", "uplands: { name: Vale and Fells").Replace("[north]", "[uplands]"))));

    [Fact]
    public void A_place_with_another_code_and_name_is_another() =>
        Assert.Empty(Renamed(Compare(Whole, Whole.Replace("north: { name: North, code: E07000901", "uplands: { name: Vale and Fells, code: E07000902").Replace("[north]", "[uplands]"))));

    [Fact]
    public void Parts_of_a_place_are_not_taken_anew_by_whom_takes_the_whole_of_it()
    {
        var diff = Compare(Whole, Whole.Replace("  south:", "  town: { name: Town, within: north }\n  hills: { name: Hills, within: north }\n  south:"));
        Assert.Equal(["places.town", "places.hills"], diff.Changes.Select(change => change.Element));
        Assert.True(diff.Consequence.IsEmpty);
        var wider = Compare(Whole, Whole.Replace("  south:", "  town: { name: Town, within: north }\n  hills: { name: Hills, within: north }\n  south:").Replace("    catchment: [north]\n    step_down", "    catchment: [north, south]\n    step_down"));
        Assert.Contains(wider.Changes, change => change.Says == "families who live in South are taken now");
    }

    private static string TakenOver => Whole.Replace("team:\n    name: Infant feeding team\n    provider: health", "friends:\n    name: Feeding friends\n    provider: charity").Replace("01632 960114", "01632 960214").Replace("[team]", "[friends]");

    // Both ways: a rename is the same whichever side is the old one.
    private static PathwayDiff Compare(string before, string after)
    {
        var (there, back) = (States.Compare(before, after), States.Compare(after, before));
        Assert.Equal(Renamed(there), back.Changes.Where(change => change.Kind == ChangeKind.Renamed).Select(change => $"{change.Element} -> {change.Was}"));
        return there;
    }

    private static IEnumerable<string> Renamed(PathwayDiff diff) => diff.Changes.Where(change => change.Kind == ChangeKind.Renamed).Select(change => $"{change.Was} -> {change.Element}");
}
