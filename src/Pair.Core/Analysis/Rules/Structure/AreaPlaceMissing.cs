using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Structure;

internal sealed class AreaPlaceMissing : Rule
{
    public override string Name => "area-place-missing";

    public override RuleGroup Group => RuleGroup.Structure;

    public override Severity Severity => Severity.Error;

    public override string Says => "the base has places, and nothing says which of them this area is";

    public override string Why =>
        """
        Services of a region are often for some of its places alone. Who does not know which place an area is would print all of them, and send a family to a group that is not for them.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Write the id of the place under `area:` of `pathway:`, such as `area: { name: Westham, place: westham }`. Services for other places only are then left out, and what is for this place is for the whole area.
        If the area is none of the base's places, name its own under `places:`.
        """;

    public override string Bad =>
        """
        extends: base/region.pair.yaml
        pathway:
          id: westham
          title: Westham pathway
          area: { name: Westham }
        # base/region.pair.yaml
        pair: 1
        pathway: { id: region, title: Invented region, levels: thrive }
        places:
          eastham: { name: Eastham }
          westham: { name: Westham }
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
            catchment: [eastham]
        """;

    public override string Good =>
        """
        extends: base/region.pair.yaml
        pathway:
          id: westham
          title: Westham pathway
          area: { name: Westham, place: westham }
        # base/region.pair.yaml
        pair: 1
        pathway: { id: region, title: Invented region, levels: thrive }
        places:
          eastham: { name: Eastham }
          westham: { name: Westham }
        services:
          baby-yoga:
            name: Baby yoga
            provider: first-steps
            summary: Six weeks of stretching and songs.
            levels: [thriving]
            catchment: [eastham]
        """;

    public override bool MayBeAccepted => false;
}
