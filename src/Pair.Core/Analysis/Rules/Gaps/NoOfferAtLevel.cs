using Pair.Core.Coverage;
using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class NoOfferAtLevel : HoleRule
{
    public override string Name => "no-offer-at-level";

    public override Severity Severity => Severity.Error;

    public override string Says => "no service helps families at a level, in any place, and no declared gap says so";

    public override string Why =>
        """
        A level of need without a service is a promise that nobody keeps: families are told what they need, and then there is nowhere to go. Reviews of whole areas found that nobody could say which services exist at which level.
        A service counts when it is active, its money has not ended, and it helps families: consultation and training for staff are not help at a level.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S100", "own"];

    public override string Mend =>
        """
        Ask the partners who helps these families today. Write the service under `services:` with this level, or add the level to the `levels` of one that does it already.
        Where nobody does, say so under `gaps:`, with whom you told (`reported_to`) and when you look again (`review`). Then families and staff can read it, and those who plan services can act.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels:
            early: { name: For everyone, band: [promotion, advice] }
            extra: { name: Extra help, band: [help] }
        services:
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family.
            levels: [early]
            carers: [anyone]
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [extra]
            carers: [anyone]
            status: planned
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels:
            early: { name: For everyone, band: [promotion, advice] }
            extra: { name: Extra help, band: [help] }
        services:
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family.
            levels: [early]
            carers: [anyone]
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [extra]
            carers: [anyone]
            status: planned
        gaps:
          no-extra:
            text: Nobody visits families at home until the listening visits begin.
            levels: [extra]
            reported_to: Littleham children's board
            review: 2027-03-01
        """;

    protected override HoleKind Kind => HoleKind.Level;

    // A pathway without any service is only begun: that is one thing to say, and not one for each level.
    protected override bool IsToldAsOne(Examination examination)
    {
        if (examination.Pathway.Services.Count > 0 || examination.Holes.Count < 2) return false;
        examination.Report(Found("there is no service yet, at any level", examination.Place("services"), "pathway", "none") with
        {
            Label = "no services yet",
            Help = "write the first under `services:`, with its `name`, `provider`, `summary` and `levels`",
        });
        return true;
    }
}
