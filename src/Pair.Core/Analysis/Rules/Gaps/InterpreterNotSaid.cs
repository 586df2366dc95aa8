using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class InterpreterNotSaid : PathwayRule
{
    public override string Name => "interpreter-not-said";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Info;

    public override string Says => "services do not say whether an interpreter can be booked";

    public override string Why =>
        """
        Whoever refers a family that speaks another language has to know whether the service will understand them. Areas that began parent-infant teams found that interpreters decided who could take part at all. Silence is never taken for a yes here: a family of a case study that needs an interpreter gets no more than "may".
        """;

    public override IReadOnlyList<string> Sources => ["S42", "S43"];

    public override string Mend =>
        """
        Ask each service, and write `interpreter: true` or `interpreter: false`. A no is worth writing too: it saves a family the way. What staff speak themselves stands under `languages`.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
          parent-line:
            name: Parent line
            provider: first-steps
            summary: Somebody who listens, every evening.
            levels: [thriving]
            offers: [family-helpline]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            interpreter: true
          parent-line:
            name: Parent line
            provider: first-steps
            summary: Somebody who listens, every evening.
            levels: [thriving]
            offers: [family-helpline]
            interpreter: false
        """;

    public override void Check(Examination examination)
    {
        var silent = new List<Service>();
        var all = 0;
        foreach (var service in examination.Pathway.Services)
        {
            if (!Openness.Counts(service, examination.AsOf)) continue;
            all++;
            if (service.Interpreter is null) silent.Add(service);
        }
        if (silent.Count == 0) return;
        examination.Report(Found($"{ServiceNames.HowMany(silent, all)} not say whether an interpreter can be booked", silent[0].Id.Where, "pathway") with
        {
            Label = silent.Count == 1 ? "without `interpreter`" : "the first without `interpreter`",
            Help = "ask, and add `interpreter: true` or `interpreter: false`",
            Related = ServiceNames.Others(silent),
        });
    }
}
