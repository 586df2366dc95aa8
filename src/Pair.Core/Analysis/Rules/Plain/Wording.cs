using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Core.Analysis.Rules.Plain;

internal sealed class Wording : PathwayRule
{
    public override string Name => "wording";

    public override RuleGroup Group => RuleGroup.Plain;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a word that hurts, blames or says nothing, and that has a better one";

    public override string Why =>
        """
        Families who are called hard to reach or non-compliant read it, and stay away. A link called "click here" says nothing to somebody who hears the page read aloud.
        The list is short on purpose: words that the NHS style guide names, and a few of our own that judge people or blame them.
        """;

    public override IReadOnlyList<string> Sources => ["S8", "own"];

    public override string Mend =>
        """
        Write the words that the help suggests, or your own: say what is the case, not what is wrong with people.
        Some words are told only in texts that families read; practitioners may need them, as safeguarding procedures do.
        """;

    public override string Bad =>
        """
        services:
          play-bus:
            name: The play bus
            provider: first-steps
            summary: Toys and a family worker for hard to reach families.
            levels: [thriving]
            referral: { who: [self], how: { drop_in: true } }
        """;

    public override string Good =>
        """
        services:
          play-bus:
            name: The play bus
            provider: first-steps
            summary: Toys and a family worker in villages without a family hub.
            levels: [thriving]
            referral: { who: [self], how: { drop_in: true } }
        """;

    public override void Check(Examination examination)
    {
        var terms = new TermTable((YamlMapping)Shipped.WordList("wording")["wording"]!);
        // There "ie" means yes.
        var isWelsh = examination.Pathway.Language?.Value.StartsWith("cy", StringComparison.OrdinalIgnoreCase) == true;
        foreach (var text in examination.Words)
        {
            if (text.Passage.Readers == Readers.Nobody) continue;
            foreach (var match in terms.In(text))
            {
                if (!Applies(match.Term, text.Passage) || (match.Term.Is("as_link") && !IsLink(text, match)) || (isWelsh && text.Word(match.First) is "ie" or "Ie")) continue;
                var end = text.End(match.Last);
                // The dot behind "e.g." belongs to it.
                if (end < text.Text.Length && text.Text[end] == '.' && text.Word(match.Last).Contains('.')) end++;
                var words = text.Text[text.Start(match.First)..end];
                examination.Report(Found($"\"{words}\" {match.Term.Text("says")}", text.WhereIsText(text.Start(match.First), end), text.Passage.Element, text.Passage.Key, match.Term.Entry) with
                {
                    Label = match.Term.Is("families") ? "families read this" : null,
                    Help = match.Term.Text("help"),
                });
            }
        }
    }

    // A title is the business of whoever gave it; only the words of a link are the area's own.
    private static bool Applies(Term term, Passage passage)
    {
        if (term.Text("says") is null) return false;
        if (passage.Kind == PassageKind.Title) return term.Is("links") && passage.Key.StartsWith("links.", StringComparison.Ordinal);
        return !term.Is("families") || passage.Readers is Readers.Families or Readers.Everyone;
    }

    // "here" is a good word but for the words of a link.
    private static bool IsLink(ReadPassage text, TermMatch match)
    {
        if (text.Passage.Kind == PassageKind.Title) return match.First == 0 && match.Last == text.Words - 1;
        var (before, behind) = (text.Start(match.First) - 1, text.End(match.Last));
        return before >= 0 && text.Text[before] == '[' && behind + 1 < text.Text.Length && text.Text[behind] == ']' && text.Text[behind + 1] == '(';
    }
}
