using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class NoSpecialists : PathwayRule
{
    public override string Name => "no-specialists";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Error;

    public override string Says => "no specialists are named whom every step can turn to, and nobody was told that there are none";

    public override string Why =>
        """
        Whoever sits with a worrying baby needs somebody to ask, at every step and not only at the end. That is why specialists stand at the centre of Section B: best a parent-infant team, or health visitors and others who know babies' mental health well.
        Where there are none, this is the most important thing that the pathway can say, and those who plan and pay have to hear it.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S18"];

    public override string Mend =>
        """
        Name the teams under `information_gathering:`, by the ids of their services: `specialists: [parent-infant-team]`.
        Where there are none, tell those who commission services. Then write it under `gaps:` with `offers: [consultation]`, a `text`, and in `reported_to` whom you told.
        """;

    public override bool IsAcceptedAsGap => true;

    public override string Bad =>
        """
        information_gathering:
          training:
            text: Read the guide before you use this pathway.
            links:
              - { title: The guide, url: https://littleham.example/guide }
        """;

    public override string Good =>
        """
        information_gathering:
          training:
            text: Read the guide before you use this pathway.
            links:
              - { title: The guide, url: https://littleham.example/guide }
        gaps:
          no-specialists:
            text: Nobody in Littleham advises practitioners about babies' mental health.
            offers: [consultation]
            reported_to: Littleham children's commissioning board
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        if (!pathway.InformationGathering.Specialists.IsEmpty) return;
        if (IsDeclared(pathway, out var untold)) return;
        examination.Report(untold is null ? Nobody(examination) : Found($"no specialists stand beside the steps, and the gap {GapNames.Of(pathway, untold)} does not say who was told",
            untold.Id.Where, $"gaps.{untold.Id.Value}", "reported_to") with
        {
            Label = "`reported_to` is missing",
            Help = "tell those who commission services, and write whom you told: `reported_to: …`",
        });
    }

    /// <summary>Whether a gap says that there are none, and who was told.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="untold">Where none does, the first gap that says so and not who was told.</param>
    internal static bool IsDeclared(Pathway pathway, out Gap? untold)
    {
        untold = null;
        foreach (var gap in pathway.Gaps)
        {
            if (!StaffOffers.Names(gap, Offer.Consultation)) continue;
            if (Steps.IsSaid(gap.ReportedTo)) return true;
            untold ??= gap;
        }
        return false;
    }

    private Finding Nobody(Examination examination)
    {
        var pathway = examination.Pathway;
        var adviser = StaffOffers.First(pathway, Offer.Consultation, examination.AsOf);
        var taken = examination.TakenOutAt("information_gathering.specialists");
        var where = taken?.Because ?? examination.Place("information_gathering", "specialists");
        return Found("no specialists are named whom practitioners can turn to at every step", where, "pathway", "specialists") with
        {
            Pointer = "/information_gathering",
            Label = taken is not null ? "nobody whom the base names is left" : where.Words == "specialists" ? "names nobody" : "`specialists` is missing",
            Help = adviser is null && taken is not null
                ? "say in this file who stands there instead, under `information_gathering:`, as `specialists: [perinatal-team]`; where there are none, tell those who commission services, and write a gap with `offers: [consultation]` and `reported_to`"
                : adviser is null ? "name them under `information_gathering:`, as `specialists: [parent-infant-team]`; where there are none, tell those who commission services, and write a gap with `offers: [consultation]` and `reported_to`"
                : $"\"{Sentence.Short(adviser.Name.Value)}\" offers consultation: if it stands beside every step, write `specialists: [{adviser.Id.Value}]` under `information_gathering:`",
            Related = [.. taken is null ? [] : (RelatedPlace[])[new RelatedPlace(taken.Said, "the base names them here")], .. StaffOffers.NotToday(pathway, Offer.Consultation, examination.AsOf)],
        };
    }
}
