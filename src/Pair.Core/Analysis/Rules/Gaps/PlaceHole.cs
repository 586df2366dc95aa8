using Pair.Core.Coverage;
using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class PlaceHole : HoleRule
{
    public override string Name => "place-hole";

    public override Severity Severity => Severity.Warning;

    public override string Says => "families in some place have no service at a level, and no declared gap says so";

    public override string Why =>
        """
        Good services often begin in a few wards, and what helps families depends on their postcode for years. On one list for the whole area nobody sees it; a family does, when it is sent away.
        A place is served by a service that names it, or a place around it, in `catchment`, and by one without a `catchment`, which is for the whole area.
        """;

    public override IReadOnlyList<string> Sources => ["S42", "S99", "own"];

    public override string Mend =>
        """
        Ask the services of this level in the other places whether they take these families too: if so, add the place to `catchment`, or take `catchment` out when all places are served.
        If nobody does, say so under `gaps:`, with this place in its `catchment`.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: { extra: { name: Extra help, band: [help] } }
        services:
          circle-group:
            name: Circle group
            provider: littleham-council
            summary: Ten weeks on what a baby asks for.
            levels: [extra]
            carers: [anyone]
            catchment: [north]
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: { extra: { name: Extra help, band: [help] } }
        services:
          circle-group:
            name: Circle group
            provider: littleham-council
            summary: Ten weeks on what a baby asks for.
            levels: [extra]
            carers: [anyone]
            catchment: [north, south]
        """;

    protected override HoleKind Kind => HoleKind.Place;
}
