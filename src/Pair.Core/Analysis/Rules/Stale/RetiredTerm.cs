using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class RetiredTerm : PathwayRule
{
    public override string Name => "retired-term";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string? Otherwise => "information where we know of the change from memory alone";

    public override string Says => "a name that is out of use: a body, a programme, a level or a standard that has another name now";

    public override string Why =>
        """
        Whoever searches for a body or a programme under its old name finds nothing, and a referral goes to a mailbox that nobody opens. An old name is also a sign that the text around it has not been looked at for a long time.
        """;

    public override IReadOnlyList<string> Sources => ["S15", "S23", "S24", "S30", "S31", "S87", "own"];

    public override string Mend =>
        """
        Write the name that is in use now, and look whether the rest of the sentence still holds.
        Titles of sources, links and organisations keep their words, and so do stories.
        """;

    public override string Bad =>
        """
        services:
          extra-visits:
            name: Extra visits
            provider: littleham-health
            summary: Health visiting at Universal Plus, for families who ask for more.
            levels: [getting-help]
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override string Good =>
        """
        services:
          extra-visits:
            name: Extra visits
            provider: littleham-health
            summary: Targeted health visiting, for families who ask for more.
            levels: [getting-help]
            referral: { who: [self], how: { phone: 01632 960111 } }
        evidence:
          old-plan: { kind: guidance, title: Littleham CCG plan for Universal Plus visits }
        """;

    public override void Check(Examination examination)
    {
        var terms = new TermTable((YamlMapping)Shipped.WordList("retired-terms")["retired_terms"]!);
        foreach (var text in examination.Words)
        {
            if (text.Passage.Kind is PassageKind.Title or PassageKind.Story || text.Passage.Readers == Readers.Nobody) continue;
            foreach (var match in terms.In(text))
            {
                // A longer name that is in use stands in the list so that a shorter one is not found inside it.
                if (match.Term.Text("says") is not { } says) continue;
                var words = text.Text[text.Start(match.First)..text.End(match.Last)];
                examination.Report(Found($"\"{words}\" {says}", text.WhereIs(match.First, match.Last), text.Passage.Element, text.Passage.Key, match.Term.Entry) with
                {
                    Severity = match.Term.Is("from_memory") ? Severity.Info : Severity,
                    Label = "out of use",
                    Help = match.Term.Text("help"),
                });
            }
        }
    }
}
