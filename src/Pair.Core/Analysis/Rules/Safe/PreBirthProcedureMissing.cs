using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class PreBirthProcedureMissing : PathwayRule
{
    public override string Name => "pre-birth-procedure-missing";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "there is no link to the procedure for a baby at risk before birth";

    public override string Why =>
        """
        A baby can be at risk before birth, and what is done early can keep the family together. Every safeguarding partnership has a procedure for it, and it changes: whoever works with expectant parents needs the link to the one that holds here.
        """;

    public override IReadOnlyList<string> Sources => ["S57", "own"];

    public override string Mend =>
        """
        Find the page of your safeguarding partnership's pre-birth procedure and write `procedures: { pre-birth: https://… }` under `safeguarding:`.
        """;

    public override string Bad =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          procedures: { bruising: https://littleham.example/bruising }
        """;

    public override string Good =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          procedures: { pre-birth: https://littleham.example/pre-birth }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        // Where nothing at all is written about safeguarding, safeguarding-incomplete asks for this too.
        if (!HasProcedure(pathway.Safeguarding) && !Numbers.AreUnwritten(pathway.Safeguarding))
            examination.Report(Found("there is no link to the procedure for a baby at risk before birth", Numbers.PlaceOfMissing(examination, "procedures"), "safeguarding", "procedure") with
            {
                Label = Numbers.LabelOfMissing(examination, "pre-birth"),
                Help = Numbers.HowToAddHere(examination, "write `procedures: { pre-birth: https://… }` with the page of your safeguarding partnership"),
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
}
