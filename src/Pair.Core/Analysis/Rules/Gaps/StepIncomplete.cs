using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class StepIncomplete : PathwayRule
{
    private const string Section = "information_gathering";

    public override string Name => "step-incomplete";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Error;

    public override string Says => "one of the four steps of Section B is missing or empty";

    public override string Why =>
        """
        Section B leads a practitioner from a first worry to a decision in four steps: learn and consult; look, listen and ask; bring it together; decide together. Where one is missing, people go from a worry straight to a referral, or write down much and decide nothing.
        Documents print all four, so a missing step is an empty box.
        """;

    public override IReadOnlyList<string> Sources => ["S1"];

    public override string Mend =>
        """
        Write the step under `information_gathering:`, in the words of your partners: `training`, `guidance`, `synthesis` or `decision`. One sentence under `text:` is enough to begin with.
        """;

    public override string Bad =>
        """
        information_gathering:
          training:
            text: Do the half-day course before you use this pathway.
          guidance:
            perspectives:
              baby:
                - What does the baby do when upset?
          decision:
            text: Choose the least intrusive help that meets the need.
        """;

    public override string Good =>
        """
        information_gathering:
          training:
            text: Do the half-day course before you use this pathway.
          guidance:
            perspectives:
              baby:
                - What does the baby do when upset?
          synthesis:
            text: Put what you know beside what the family knows.
          decision:
            text: Choose the least intrusive help that meets the need.
        """;

    public override void Check(Examination examination)
    {
        var steps = examination.Pathway.InformationGathering;
        if (steps is { Training: null, Guidance: null, Synthesis: null, Decision: null })
        {
            var where = examination.Place(Section);
            examination.Report(Found("all four steps of Section B are missing, so nothing leads practitioners from a worry to a decision", where, "pathway", "all") with
            {
                Label = where.Words == Section ? "no step stands under it" : $"`{Section}` is missing",
                Help = $"write under `{Section}:` the steps `training`, `guidance`, `synthesis` and `decision`, each with a `text`",
            });
            return;
        }
        if (!Steps.IsWritten(steps.Training))
            Report(examination, steps.Training is null, 1, "Learn and consult", "training", "the course that practitioners take, and the `services` that train and advise them");
        if (!Steps.IsWritten(steps.Guidance))
            Report(examination, steps.Guidance is null, 2, "Look, listen and ask", "guidance", "what to ask (`perspectives`), what to look out for (`risks`) and the `tools`");
        if (!Steps.IsWritten(steps.Synthesis))
            Report(examination, steps.Synthesis is null, 3, "Bring it together", "synthesis", "a `text`: how practitioners and the family put together what they know, and where the plan is written");
        if (!Steps.IsWritten(steps.Decision))
            Report(examination, steps.Decision is null, 4, "Decide together", "decision", "a `text`: how they choose what fits, and who does what by when");
    }

    private void Report(Examination examination, bool isMissing, int number, string title, string key, string content) =>
        examination.Report(Found($"step {number} of Section B, \"{title}\", {(isMissing ? "is missing" : "says nothing")}", examination.Place(Section, key), $"{Section}.{key}", key) with
        {
            Label = isMissing ? $"`{key}` is missing" : "nothing stands under it",
            Help = isMissing ? $"add `{key}:` with {content}" : $"write here {content}",
        });
}
