using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class CarersNotSaid : PathwayRule
{
    public override string Name => "carers-not-said";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Info;

    public override string Says => "services do not say who can come with the baby";

    public override string Why =>
        """
        Fathers read "parents" and stay at home, because so often only mothers were meant. Foster carers and grandparents do not know either. Silence is never taken for a yes here: where a service does not say, it counts for nobody in particular, and documents print "not said".
        """;

    public override IReadOnlyList<string> Sources => ["S18", "S37", "S48"];

    public override string Mend =>
        """
        Ask each service who may come, and write it: `carers: [anyone]`, or those of `mother`, `father`, `foster-carer` and `kinship-carer` that it is for.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family.
            levels: [thriving]
            carers: [anyone]
          rhyme-time:
            name: Rhyme time
            provider: littleham-council
            summary: Songs for babies in the library.
            levels: [thriving]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            carers: [anyone]
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family.
            levels: [thriving]
            carers: [anyone]
          rhyme-time:
            name: Rhyme time
            provider: littleham-council
            summary: Songs for babies in the library.
            levels: [thriving]
            carers: [mother, father]
        """;

    public override void Check(Examination examination)
    {
        var silent = new List<Service>();
        var all = 0;
        foreach (var service in examination.Pathway.Services)
        {
            if (!Openness.Counts(service, examination.AsOf)) continue;
            all++;
            if (service.Carers.IsEmpty) silent.Add(service);
        }
        if (silent.Count == 0) return;
        examination.Report(Found($"{ServiceNames.HowMany(silent, all)} not say who can come with the baby", silent[0].Id.Where, "pathway") with
        {
            Label = silent.Count == 1 ? "without `carers`" : "the first without `carers`",
            Help = "ask whether fathers and other carers may come, and add `carers: [anyone]`, or those who may",
            Related = ServiceNames.Others(silent),
        });
    }
}
