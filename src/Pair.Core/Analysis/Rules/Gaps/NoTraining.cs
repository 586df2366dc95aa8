using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class NoTraining : PathwayRule
{
    public override string Name => "no-training";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "step 1 leads to no training: no service that trains staff, and no link";

    public override string Why =>
        """
        A pathway is as good as the eyes of those who use it. What a baby shows is easily missed by people who never learned to watch, so step 1 begins with training. A sentence that tells people to be trained, and not where, trains nobody.
        A link counts as a way to training, because many courses are booked on a page and have no service of their own here.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S18"];

    public override string Mend =>
        """
        Name the service that trains staff in the `services` of step 1. It needs `training` among its `offers`, and must be open today. Or add the page where the course is booked to `links`.
        Where nobody trains staff, write it under `gaps:` with `offers: [training]`.
        """;

    public override bool IsAcceptedAsGap => true;

    public override string Bad =>
        """
        information_gathering:
          specialists: [advice-line]
          training:
            text: Be trained before you use this pathway.
            services: [advice-line]
        services:
          advice-line:
            name: Parent-infant advice line
            provider: littleham-health
            summary: Talk a family through with a specialist.
            offers: [consultation]
        """;

    public override string Good =>
        """
        information_gathering:
          specialists: [advice-line]
          training:
            text: Be trained before you use this pathway.
            services: [advice-line, course]
        services:
          advice-line:
            name: Parent-infant advice line
            provider: littleham-health
            summary: Talk a family through with a specialist.
            offers: [consultation]
          course:
            name: Watching babies
            provider: littleham-health
            summary: A half-day course for everyone who meets babies at work.
            offers: [training]
        """;

    public override void Check(Examination examination)
    {
        var (pathway, day) = (examination.Pathway, examination.AsOf);
        // A step that is not written is told by step-incomplete.
        if (pathway.InformationGathering.Training is not { } step || !Steps.IsWritten(step)) return;
        if (!step.Links.IsEmpty || StaffOffers.IsGiven(pathway, step.Services, Offer.Training, day) || StaffOffers.IsDeclared(pathway, Offer.Training)) return;
        if (StaffOffers.IsShut(pathway, step.Services, Offer.Training)) return;
        var later = StaffOffers.NotToday(pathway, Offer.Training, day);
        var trainer = StaffOffers.First(pathway, Offer.Training, day);
        var named = StaffOffers.Of(pathway, step.Services);
        examination.Report(Found($"step 1 of Section B leads practitioners to no training{(named.Count == 0 ? "" : $": {ServiceNames.Listed(named)} {(named.Count == 1 ? "does" : "do")} not offer it today")}", examination.Place("information_gathering", "training", "services"), "information_gathering.training", "training") with
        {
            Label = named.Count switch { 0 => "no `services` and no `links` here", 1 => "no training here", _ => "none of these offers training" },
            Help = trainer is null
                ? later.Count > 0 ? "meanwhile, add the page of another course to `links`, or say under `gaps:` with `offers: [training]` that there is none"
                : "name the service that trains staff (`offers: [training]`), or add the page of the course to `links`; where nobody trains them, say so under `gaps:` with `offers: [training]`"
                : $"add `{trainer.Id.Value}` to the `services` of this step: \"{Sentence.Short(trainer.Name.Value)}\" offers training",
            Related = later.ToSeq(),
        });
    }
}
