using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class PreBirthProcedureMissing : PathwayRule
{
    public override string Name => "pre-birth-procedure-missing";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "there is no link to the pre-birth procedure, or nobody is there for families at risk";

    public override string Why =>
        """
        A baby can be at risk before birth, and what is done early can keep the family together. Every safeguarding partnership has a procedure for it, and it changes: whoever works with expectant parents needs the link to the one that holds here.
        A procedure needs somebody who follows it, so a level for families at risk names social care or the pre-birth team, or says that nobody does this.
        """;

    public override IReadOnlyList<string> Sources => ["S57", "own"];

    public override string Mend =>
        """
        Find the page of your safeguarding partnership's pre-birth procedure and write `procedures: { pre-birth: https://… }` under `safeguarding:`.
        Give children's social care, or the team that it sends, an entry under `services:` at the level of families at risk. Where there is none, write it under `gaps:`.
        """;

    public override string Bad =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          procedures: { bruising: https://littleham.example/bruising }
        services:
          listening-visits:
            name: Listening visits
            provider: littleham-health
            summary: Up to eight home visits when things feel hard.
            levels: [getting-help]
        """;

    public override string Good =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          procedures: { pre-birth: https://littleham.example/pre-birth }
        services:
          pre-birth-team:
            name: Pre-birth team
            provider: littleham-council
            summary: A plan made with both parents before the birth.
            levels: [getting-risk-support]
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        // Where nothing at all is written about safeguarding, safeguarding-incomplete asks for this too.
        if (!HasProcedure(pathway.Safeguarding) && !Numbers.AreUnwritten(pathway.Safeguarding))
            examination.Report(Found("there is no link to the procedure for a baby at risk before birth", examination.Place("safeguarding", "procedures"), "safeguarding", "procedure") with
            {
                Label = "`pre-birth` is missing",
                Help = "write `procedures: { pre-birth: https://… }` with the page of your safeguarding partnership",
            });
        // A pathway that has no services yet is only begun.
        if (pathway.Services.Count == 0 || EmptyRiskLevel(examination) is not { } level) return;
        examination.Report(Found($"no service and no gap stands at \"{level.Name.Value}\", the level for families at risk", examination.Place("services"), "pathway", "risk") with
        {
            Label = $"none with `{level.Id.Value}`",
            Help = $"add children's social care or the pre-birth team with `levels: [{level.Id.Value}]`, or say under `gaps:` that nobody does this",
        });
    }

    private static bool HasProcedure(Safeguarding said)
    {
        foreach (var procedure in said.Procedures)
            if (IsPreBirth(procedure.Id.Value)) return true;
        return false;
    }

    // Areas name it so or so.
    private static bool IsPreBirth(string id) =>
        id.Contains("pre-birth", StringComparison.Ordinal) || id.Contains("prebirth", StringComparison.Ordinal) || id.Contains("unborn", StringComparison.Ordinal);

    // The gravest level for families at risk; null where some such level has a service or a gap, or where the area has none.
    private static Level? EmptyRiskLevel(Examination examination)
    {
        var pathway = examination.Pathway;
        Level? last = null;
        foreach (var level in pathway.Levels.Items)
            if (IsForRisk(level)) last = level;
        if (last is null) return null;
        foreach (var service in pathway.Services)
            if (Openness.IsInBand(pathway, service, Band.Risk) && IsThereOrAway(service)) return null;
        foreach (var gap in pathway.Gaps)
            foreach (var named in gap.Levels)
                if (pathway.Levels.Items.Find(named.Value) is { } level && IsForRisk(level)) return null;
        return last;
    }

    // Where one is paused or its money has ended, funding-ends tells who loses what.
    private static bool IsThereOrAway(Service service) => service.IsForFamilies && (Openness.IsActive(service) || service.Status is { Value: ServiceStatus.Paused });

    private static bool IsForRisk(Level level)
    {
        foreach (var band in level.Bands)
            if (band.Value == Band.Risk) return true;
        return false;
    }
}
