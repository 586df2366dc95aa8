using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class NoConsultation : PathwayRule
{
    public override string Name => "no-consultation";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "neither step 1 nor the specialists lead to a service that offers consultation";

    public override string Why =>
        """
        Training helps people to see, and then questions come. A talk with a specialist about a family, often without the family being referred, is what brings many babies help in time. A specialist team does two kinds of work, with families and with those who work with them; where only the first is offered, its door is a referral.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S18", "S40"];

    public override string Mend =>
        """
        Ask the specialists whether practitioners may talk a family through with them. Where they may, add `consultation` to the `offers` of their service, beside what it gives to families: `offers: [direct, consultation]`. Then name the service in `specialists` or in step 1.
        Where nobody offers it, write it under `gaps:` with `offers: [consultation]`, and whom you told.
        """;

    public override bool IsAcceptedAsGap => true;

    public override string Bad =>
        """
        information_gathering:
          specialists: [parent-infant-team]
          training:
            text: Book the course.
            links:
              - { title: The course, url: https://littleham.example/course }
        services:
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
        """;

    public override string Good =>
        """
        information_gathering:
          specialists: [parent-infant-team]
          training:
            text: Book the course.
            links:
              - { title: The course, url: https://littleham.example/course }
        services:
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
            offers: [direct, consultation]
        """;

    public override void Check(Examination examination)
    {
        var (pathway, day) = (examination.Pathway, examination.AsOf);
        var section = pathway.InformationGathering;
        // Where nobody stands beside the steps, no-specialists says so; a step that is not written is told by step-incomplete.
        if (section.Specialists.IsEmpty || section.Training is not { } step || !Steps.IsWritten(step)) return;
        if (StaffOffers.IsGiven(pathway, section.Specialists, Offer.Consultation, day) || StaffOffers.IsGiven(pathway, step.Services, Offer.Consultation, day)) return;
        if (StaffOffers.IsDeclared(pathway, Offer.Consultation)) return;
        if (StaffOffers.IsShut(pathway, section.Specialists, Offer.Consultation) || StaffOffers.IsShut(pathway, step.Services, Offer.Consultation)) return;
        var later = StaffOffers.NotToday(pathway, Offer.Consultation, day);
        var adviser = StaffOffers.First(pathway, Offer.Consultation, day);
        examination.Report(Found($"the specialists ({ServiceNames.Listed(StaffOffers.Of(pathway, section.Specialists))}) offer practitioners no consultation, and step 1 leads to nobody who does", examination.Place("information_gathering", "specialists"), "information_gathering.training", "consultation") with
        {
            Label = "no consultation here",
            Help = adviser is null
                ? later.Count > 0 ? "meanwhile, name somebody else who offers it, or say under `gaps:` with `offers: [consultation]` that nobody does"
                : "where practitioners may talk a family through with them, add `consultation` to the `offers` of the service; where nobody offers it, say so under `gaps:` with `offers: [consultation]`"
                : $"add `{adviser.Id.Value}` to `specialists` or to the `services` of step 1: \"{Sentence.Short(adviser.Name.Value)}\" offers consultation",
            Related = later.ToSeq(),
        });
    }
}
