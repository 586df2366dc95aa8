using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class BabysVoiceMissing : PathwayRule
{
    public override string Name => "babys-voice-missing";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "step 2 has no question from the baby's point of view";

    public override string Why =>
        """
        A baby cannot say what it is like to be in this family, and everybody else in the room can. Unless a question asks for the baby, the talk goes to the adults, and so does the plan. A parent's mood can be better while the baby is still frightened.
        """;

    public override IReadOnlyList<string> Sources => ["S1"];

    public override string Mend =>
        """
        Add one or two questions under `perspectives: baby:` in step 2. Ask for what can be seen, not for what is thought: how the baby shows that something is wrong, and what happens then.
        """;

    public override string Bad =>
        """
        information_gathering:
          guidance:
            perspectives:
              parent_carer:
                - How does it feel to be with this baby?
        """;

    public override string Good =>
        """
        information_gathering:
          guidance:
            perspectives:
              baby:
                - What does the baby do when upset?
              parent_carer:
                - How does it feel to be with this baby?
        """;

    public override void Check(Examination examination)
    {
        // A step that is not written is told by step-incomplete.
        if (examination.Pathway.InformationGathering.Guidance is not { } step || !Steps.IsWritten(step) || Steps.IsSaid(step.Perspectives.Baby)) return;
        var where = examination.Place("information_gathering", "guidance", "perspectives", "baby");
        examination.Report(Found("no question of step 2 asks for the baby's point of view", where, "information_gathering.guidance", "baby") with
        {
            Label = where.Words == "baby" ? "no question stands under it" : "without `baby:`",
            Help = where.Words == "baby" ? "add a question here, such as `- What does the baby do when upset?`" : "add `baby:` under `perspectives:`, with a question such as `- What does the baby do when upset?`",
        });
    }
}
