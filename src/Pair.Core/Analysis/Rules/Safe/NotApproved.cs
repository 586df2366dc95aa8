using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class NotApproved : PathwayRule
{
    public override string Name => "not-approved";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Otherwise => "an error in a published pathway";

    public override string Says => "no clinician is named who approved Section B and its tools, or the day is missing";

    public override string Why =>
        """
        Section B tells practitioners what to look for in a baby and which tools to use. That is health content, and the standard for it makes approval by a clinician essential. A role and a day let readers see who stands behind the words, and whether the approval is older than the review.
        A draft may wait for it. A published pathway may not.
        """;

    public override IReadOnlyList<string> Sources => ["S8"];

    public override string Mend =>
        """
        Ask a clinician who knows babies and parents, such as a consultant perinatal psychologist, to read Section B and its tools. Then write the role and the day: `approved_by: { role: …, date: 2026-10-01 }`. A role is enough, no person's name.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          status: published
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          status: published
          approved_by: { role: Consultant perinatal psychologist, date: 2026-10-01 }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        var (role, date) = (Said(pathway.ApprovedBy?.Role), pathway.ApprovedBy?.Date);
        if (role is not null && date is not null) return;
        var (message, missing) = (role, date) switch
        {
            (null, null) => ("no clinician is named who approved Section B and its tools", "approved_by"),
            (null, { } day) => ($"no clinician is named who approved Section B and its tools on {Phrases.Day(day.Value)}", "role"),
            ({ } who, _) => ($"the approval of Section B and its tools by \"{Sentence.Short(who.Value)}\" has no date", "date"),
        };
        var published = pathway.Status?.Value == PathwayStatus.Published;
        examination.Report(Found(message, examination.Place("pathway", "approved_by"), "pathway", missing) with
        {
            Severity = published ? Severity.Error : Severity.Warning,
            Label = $"`{missing}` is missing",
            Help = "write `approved_by: { role: …, date: … }` once a clinician has read it" + (published ? "; until then it is `status: draft`" : ""),
        });
    }

    private static Located<string>? Said(Located<string>? text) => string.IsNullOrWhiteSpace(text?.Value) ? null : text;
}
