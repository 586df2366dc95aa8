using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class NoOwner : PathwayRule
{
    public override string Name => "no-owner";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Error;

    public override string Says => "the pathway has nobody who can be told of a mistake";

    public override string Why =>
        """
        Whoever finds a wrong number in a pathway has to be able to say so, and somebody has to mend it. Guidance on pathways asks first who owns it and who is responsible for its safety and currency; reviews of local services find pathways that nobody leads.
        A name or a role alone is not enough here: without a mailbox nobody can write.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S8", "S100"];

    public override string Mend =>
        """
        Agree with the partners who keeps the pathway, and write the role, the organisation and a mailbox under `owner:`.
        Best is a mailbox that several people read and that stays when a person leaves: `pathway@littleham.example`, not a person's own.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          owner: { role: Infant mental health lead, organisation: littleham-council }
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          owner: { role: Infant mental health lead, organisation: littleham-council, email: babies@littleham.example }
        """;

    public override void Check(Examination examination)
    {
        var owner = examination.Pathway.Owner;
        if (owner?.Email is { } email && email.Value.AsSpan().Trim().Length > 0) return;
        var where = examination.Place("pathway", "owner");
        examination.Report(owner is null
            ? Found("this pathway has no owner, so nobody can be told of a mistake in it", where, "pathway", "owner") with
            {
                Label = "`owner` is missing",
                Help = "add `owner: { role: Infant mental health lead, email: … }` under `pathway:`, with your own role and a mailbox that several people read",
            }
            : Found("the owner of this pathway has no email, so nobody can be told of a mistake in it", where, "pathway", "email") with
            {
                Label = "`email` is missing",
                Help = "add `email: …` to it; best a mailbox that several people read and that stays when a person leaves",
            });
    }
}
