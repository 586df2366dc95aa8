using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class CohortHole : PathwayRule
{
    private static readonly AgeRange BeforeBirth = new(Age.Pregnancy, Age.Birth);

    public override string Name => "cohort-hole";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "no service and no declared gap names a focus group, or a PLUS group of the area";

    public override string Why =>
        """
        Some babies need more, and get less: those in neonatal care, those whose families know social care, those whose parents are unwell, those not yet born. Services that are open to all reach them last. The groups that an area chose as its PLUS groups it chose because they are missed.
        Nothing particular for a group may be how things are. Then it is a gap, and those who plan and pay should read it.
        """;

    public override IReadOnlyList<string> Sources => ["S2", "S32", "S33"];

    public override string Mend =>
        """
        Ask the services whether one has something particular for the group: a worker, a session, a way of working. Where one has, add the group to its `cohorts`. Where one is for this group alone, name it in `only_for`.
        Where none has, write it under `gaps:` with `levels`, `cohorts`, and whom you told. Families before the birth are named nowhere: a service is for them when its `ages` begin in pregnancy.
        """;

    public override bool IsAcceptedAsGap => true;

    public override string Bad =>
        """
        cohorts:
          boat-families: { name: Families on the canal boats, plus: true }
        services:
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family.
            levels: [thriving]
            ages: birth to 24m
            cohorts: [neonatal, edge-of-care]
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            ages: birth to 24m
            cohorts: [parental-mental-health]
        """;

    public override string Good =>
        """
        cohorts:
          boat-families: { name: Families on the canal boats, plus: true }
        services:
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family.
            levels: [thriving]
            ages: pregnancy to 24m
            cohorts: [neonatal, edge-of-care]
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
            ages: birth to 24m
            cohorts: [parental-mental-health]
        gaps:
          nothing-on-the-boats:
            text: Nobody visits families on the canal boats.
            levels: [thriving, getting-help]
            cohorts: [boat-families]
        """;

    public override void Check(Examination examination)
    {
        // A pathway that has no services yet is only begun.
        if (examination.Pathway.Services.Count == 0) return;
        var (named, notes) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, List<RelatedPlace>>(StringComparer.Ordinal));
        foreach (var service in examination.Pathway.Services)
            if (Openness.Counts(service, examination.AsOf)) Gather(named, service);
            else if (WhyNot(service, examination.AsOf) is { } why) Note(notes, service, why);
        foreach (var gap in examination.Pathway.Gaps) Gather(named, gap);

        var chosen = examination.Circumstances.FocusCohorts;
        foreach (var cohort in examination.Pathway.Cohorts)
        {
            var isFocus = chosen.IsEmpty ? cohort.Kind == CohortKind.Focus : chosen.Contains(cohort.Id.Value);
            if ((isFocus || cohort.Plus is { Value: true }) && !named.Contains(cohort.Id.Value))
                examination.Report(Told(examination, cohort, notes.GetValueOrDefault(cohort.Id.Value)));
        }
    }

    private Finding Told(Examination examination, Cohort cohort, List<RelatedPlace>? notes)
    {
        var id = cohort.Id.Value;
        var isShipped = Shipped.Holds(cohort.Id.Where.Source);
        var who = notes is null ? "no service" : "no service that is there for families today";
        var does = id == KnownCohorts.Antenatal ? "takes on" : "says that it has something for";
        return Found($"{who} {does} {Sentence.Short(Names.Cohort(examination.Pathway, id))}", isShipped ? examination.Place("services") : cohort.Id.Where, $"cohorts.{id}", id) with
        {
            Label = id == KnownCohorts.Antenatal ? "none in pregnancy" : notes is not null ? "named by none that is there" : isShipped ? $"none of them names `{id}`" : "no service and no gap names it",
            Help = id == KnownCohorts.Antenatal
                ? "look at the `ages` of midwifery and health visiting, such as `pregnancy to 24m`; where nobody is there before the birth, say so under `gaps:` with `levels` and `ages: pregnancy to birth`"
                : $"where a service has something particular for them, add `{id}` to its `cohorts`; until one has, say so under `gaps:` with `levels` and `cohorts: [{id}]`",
            Related = notes?.ToSeq() ?? default,
        };
    }

    private static void Gather(HashSet<string> named, Service service)
    {
        foreach (var group in service.Cohorts) named.Add(group.Value);
        foreach (var group in service.OnlyFor) named.Add(group.Value);
        if (Openness.IsForYoungParents(service)) named.Add(KnownCohorts.YoungParents);
        if (IsBeforeBirth(Openness.AgesOfNewFamilies(service))) named.Add(KnownCohorts.Antenatal);
    }

    private static void Gather(HashSet<string> named, Gap gap)
    {
        foreach (var group in gap.Cohorts) named.Add(group.Value);
        // A gap that says nothing of ages is about something else.
        if (IsBeforeBirth(gap.Ages?.Value)) named.Add(KnownCohorts.Antenatal);
    }

    private static string? WhyNot(Service service, DateOnly day) =>
        service.IsForFamilies ? NotThere.Why(service, day) : Openness.IsActive(service) ? "is for staff alone" : null;

    // Services that would name a group, were they there for families today.
    private static void Note(Dictionary<string, List<RelatedPlace>> notes, Service service, string why)
    {
        foreach (var group in service.Cohorts) Note(notes, group.Value, service, why);
        foreach (var group in service.OnlyFor) Note(notes, group.Value, service, why);
        if (service.IsForFamilies && service.Ages is not null && IsBeforeBirth(Openness.AgesOfNewFamilies(service))) Note(notes, KnownCohorts.Antenatal, service, why);
    }

    private static void Note(Dictionary<string, List<RelatedPlace>> notes, string group, Service service, string why)
    {
        const int Most = 3;
        if (!notes.TryGetValue(group, out var here)) notes[group] = here = [];
        if (here.Count < Most) here.Add(NotThere.Note(service, why));
    }

    private static bool IsBeforeBirth(AgeRange? ages) => ages is { } range && Openness.Common(range, BeforeBirth) is not null;
}
