using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class RiskViewMissing : PathwayRule
{
    public override string Name => "risk-view-missing";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the risks of step 2 leave out the baby, the parent or carer, or the relationship between them";

    public override string Why =>
        """
        Risk is looked for in three places: in the baby, in the parent or carer, and between the two. Lists that grew out of one service have one or two of them. A parent who copes and a baby who grows can still be in trouble with each other, and nobody sees it who was not told to look.
        """;

    public override IReadOnlyList<string> Sources => ["S1"];

    public override string Mend =>
        """
        Write at least one line for each of the three under `risks:` in step 2: `infant`, `parent_carer` and `relationship`.
        """;

    public override string Bad =>
        """
        information_gathering:
          guidance:
            risks:
              infant:
                - Withdrawn or hard to settle
              parent_carer:
                - Low mood or domestic abuse
        """;

    public override string Good =>
        """
        information_gathering:
          guidance:
            risks:
              infant:
                - Withdrawn or hard to settle
              parent_carer:
                - Low mood or domestic abuse
              relationship:
                - Little eye contact or talk
        """;

    public override void Check(Examination examination)
    {
        // A step that is not written is told by step-incomplete.
        if (examination.Pathway.InformationGathering.Guidance is not { } step || !Steps.IsWritten(step)) return;
        var (names, keys) = (new List<string>(), new List<string>());
        if (!Steps.IsSaid(step.Risks.Infant)) Add(names, keys, "for the baby", "infant");
        if (!Steps.IsSaid(step.Risks.ParentCarer)) Add(names, keys, "for the parent or carer", "parent_carer");
        if (!Steps.IsSaid(step.Risks.Relationship)) Add(names, keys, "in the relationship between them", "relationship");
        if (keys.Count == 0) return;
        var quoted = new List<string>();
        foreach (var key in keys) quoted.Add($"`{key}:`");
        var where = examination.Place("information_gathering", "guidance", "risks");
        examination.Report(Found($"step 2 names no risks {Phrases.Listed(names, "or")}", where, "information_gathering.guidance", [.. keys]) with
        {
            Label = where.Words == "risks" ? $"without {Phrases.Listed(quoted)}" : "without `risks:`",
            Help = $"add {Phrases.Listed(quoted)} under `risks:`, with what practitioners should look out for",
        });
    }

    private static void Add(List<string> names, List<string> keys, string name, string key)
    {
        names.Add(name);
        keys.Add(key);
    }
}
