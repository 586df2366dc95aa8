using Pair.Core.Coverage;
using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class AgeHole : HoleRule
{
    public override string Name => "age-hole";

    public override Severity Severity => Severity.Warning;

    public override string Says => "at some ages, or for some carers, families have no service at a level, and no declared gap says so";

    public override string Why =>
        """
        Services end at a first birthday, begin after birth, or take mothers alone, and each has its reason. Put one behind the other they leave families out: a father in pregnancy, a mother whose baby is thirteen months old.
        All is looked at together: level, place, age and carer. A service for some groups alone is help for them, not for everybody. Where nobody says who may come, nothing is called missing. Fewer than 14 days are nothing.
        """;

    public override IReadOnlyList<string> Sources => ["S37", "S44", "S48", "own"];

    public override string Mend =>
        """
        Look at the service that this points at: is what it says of `ages`, of new families (`referral: { ages: … }`), of `carers` and `catchment` still so? If it takes more families than it says, widen it.
        If it does not, add the service that these families go to. If there is none, say so under `gaps:` with these ages, carers and places, and with whom you told.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: { extra: { name: Extra help, band: [help] } }
        services:
          perinatal-visits:
            name: Perinatal visits
            provider: littleham-health
            summary: Visits by a nurse when a mother feels low.
            levels: [extra]
            ages: pregnancy to 12m
            carers: [mother]
          dads-line:
            name: Dads' line
            provider: first-steps
            summary: Somebody who rings a father back the same day.
            levels: [extra]
            ages: pregnancy to 6m
            carers: [father, foster-carer, kinship-carer]
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: { extra: { name: Extra help, band: [help] } }
        services:
          perinatal-visits:
            name: Perinatal visits
            provider: littleham-health
            summary: Visits by a nurse when a mother feels low.
            levels: [extra]
            ages: pregnancy to 12m
            carers: [mother]
          dads-line:
            name: Dads' line
            provider: first-steps
            summary: Somebody who rings a father back the same day.
            levels: [extra]
            ages: pregnancy to 12m
            carers: [father, foster-carer, kinship-carer]
        gaps:
          second-year:
            text: Nothing after the first birthday.
            levels: [extra]
            ages: 12m to 24m
        """;

    protected override HoleKind Kind => HoleKind.Ages;
}
