using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class StepBlocked : PathwayRule
{
    public override string Name => "step-blocked";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a step leads to services that do not take the families who would go there";

    public override string Why =>
        """
        A step looks like a promise: when this is not enough, that team takes over. Many teams serve only some wards, take babies up to some age, or take only mothers. Then the step holds for one family and not for its neighbour, and nobody notices before the call that says no.
        The same happens where a charity is told to step up to a team that takes referrals only from the health service.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S42", "S44", "S45", "own"];

    public override string Mend =>
        """
        Name a second service in the step that takes the families who are left out: help beside the pathway and `social-care`, `out-of-hours` and `crisis` take everybody. Where there is none, it is a gap: write it under `gaps:`, and step to the nearest help.
        Where the team does take them, mend its `catchment`, `ages`, `carers`, `only_for` or `who`.
        """;

    public override string Bad =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            step_up: [baby-and-parent-team]
          baby-and-parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
            catchment: [north]
        """;

    public override string Good =>
        """
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            step_up: [baby-and-parent-team, perinatal-team]
          baby-and-parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
            catchment: [north]
          perinatal-team:
            name: Perinatal mental health team
            provider: littleham-health
            summary: Psychiatry and psychology for serious illness.
            levels: [getting-more-help]
            catchment: [south]
        """;

    public override void Check(Examination examination)
    {
        var handover = new Handover(examination.Pathway, examination.AsOf);
        var places = new PlaceNames(examination.Pathway);
        foreach (var service in examination.Pathway.Services)
        {
            if (!Openness.Counts(service, examination.AsOf)) continue;
            CheckStep(examination, handover, places, service, service.StepUp, "step_up", "the next step after");
            CheckStep(examination, handover, places, service, service.StepDown, "step_down", "the step down from");
            CheckStep(examination, handover, places, service, service.StepOut, "step_out", "the step out of");
        }
    }

    private void CheckStep(Examination examination, Handover handover, PlaceNames places, Service service, Seq<Located<string>> step, string key, string said)
    {
        if (step.IsEmpty) return;
        if (handover.Blocked(service, step) is { } blocked) examination.Report(Blocked(examination.Pathway, places, service, blocked, key, said));
        else if (handover.IsRunByCharity(service)) CheckReferrers(examination, handover, service, step, key);
    }

    private Finding Blocked(Pathway pathway, PlaceNames places, Service service, BlockedStep blocked, string key, string said)
    {
        var names = blocked.ByPlace ? places.Of(blocked.Places) : "";
        var facts = new List<string> { key };
        var (reasons, related) = (new List<string>(), new List<RelatedPlace>());
        foreach (var refusal in blocked.Refusals)
        {
            facts.Add(refusal.Target.Id.Value);
            reasons.Add(Refusals.Reason(pathway, refusal));
            related.Add(new RelatedPlace(Refusals.Where(refusal), $"\"{refusal.Target.Name.Value}\" says so here"));
        }
        if (blocked.ByPlace) facts.AddRange(PlaceNames.Ids(blocked.Places));
        return Found($"{(names == "" ? "" : $"in {names} ")}{said} \"{service.Name.Value}\" takes no family", blocked.Refusals[0].Step.Where, $"services.{service.Id.Value}", [.. facts]) with
        {
            Label = string.Join("; ", reasons),
            Help = names == "" ? $"name a step that takes the families of \"{service.Name.Value}\"" : $"name a step that takes families in {names} as well",
            Related = related.ToSeq(),
        };
    }

    private void CheckReferrers(Examination examination, Handover handover, Service service, Seq<Located<string>> step, string key)
    {
        List<Service>? shut = null;
        Location? first = null;
        var hasOther = false;
        foreach (var id in step)
        {
            if (examination.Pathway.Services.Find(id.Value) is not { } target || !Openness.Counts(target, examination.AsOf)) continue;
            if (handover.IsOpenToCharity(service, target))
            {
                hasOther = true;
                continue;
            }
            (shut ??= []).Add(target);
            first ??= id.Where;
        }
        if (shut is null || first is null) return;
        var (names, facts, related) = (new List<string>(), new List<string> { key, "voluntary-sector" }, new List<RelatedPlace>());
        foreach (var target in shut)
        {
            names.Add($"\"{target.Name.Value}\"");
            facts.Add(target.Id.Value);
            related.Add(new RelatedPlace(target.Referral!.Who[0].Where, $"who may refer to \"{target.Name.Value}\""));
        }
        var listed = Phrases.Listed(names, "or");
        examination.Report(Found($"\"{service.Name.Value}\" is run by a charity, and charities cannot refer to {listed}", first, $"services.{service.Id.Value}", [.. facts]) with
        {
            Label = "no `voluntary-sector` among its `who`",
            Help = $"ask whether charities may refer there: if so, add `voluntary-sector` to its `who`; if not, {(hasOther ? "take it out here" : "name a step that they can use")}",
            Related = related.ToSeq(),
        });
    }
}
