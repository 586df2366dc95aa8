using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Plain;

internal sealed class MixedTerm : PathwayRule
{
    public override string Name => "mixed-term";

    public override RuleGroup Group => RuleGroup.Plain;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a text says PAIR where the area says PIEW, or the other way round";

    public override string Why =>
        """
        Areas have different names for the same thing: PAIR in one, PIEW in the next. Where one pathway uses both, readers think that there are two services, two courses or two teams. It often happens when an entry is copied from a neighbour.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "own"];

    public override string Mend =>
        """
        Write the word that stands under `term`. Titles of sources, links and organisations keep the word that their owners gave them.
        Where both words are needed, say in the `glossary` what the other one means.
        """;

    public override string Bad =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          term: { name: Parent-Infant Emotional Wellbeing, short: PIEW }
        services:
          staff-line:
            name: Advice line for staff
            provider: littleham-health
            summary: Talk a family through with the PAIR team.
            offers: [staff-advice-line]
        """;

    public override string Good =>
        """
        pathway:
          id: littleham
          title: Littleham pathway
          area: { name: Littleham }
          levels: thrive
          term: { name: Parent-Infant Emotional Wellbeing, short: PIEW }
        services:
          staff-line:
            name: Advice line for staff
            provider: littleham-health
            summary: Talk a family through with the PIEW team.
            offers: [staff-advice-line]
        evidence:
          pif-guide: { kind: guidance, title: How to use the PAIR Pathway Template, publisher: Parent-Infant Foundation }
        """;

    /// <summary>Whether a short form is another area's word for what this area has a word of its own for.</summary>
    internal static bool IsForeign(Model.Pathway pathway, ReadOnlySpan<char> word) =>
        word is "PAIR" or "PIEW" && pathway.Term?.Short is { Value: { Length: > 0 } own } && !word.SequenceEqual(own) && !IsExplained(pathway, word);

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        if (pathway.Term?.Short is not { Value.Length: > 0 } own) return;
        Location? first = null;
        var word = "";
        var others = new List<RelatedPlace>();
        foreach (var text in examination.Words)
        {
            if (text.Passage.Kind is PassageKind.Title or PassageKind.Story || text.Passage.Readers == Readers.Nobody) continue;
            for (var i = 0; i < text.Words; i++)
            {
                if (!IsForeign(pathway, text.Word(i))) continue;
                if (first is null) (first, word) = (text.WhereIs(i, i), text.Word(i).ToString());
                else if (others.Count < MostOthers) others.Add(new RelatedPlace(text.WhereIs(i, i), "here too"));
            }
        }
        if (first is null) return;
        examination.Report(Found($"\"{word}\" stands in a text, and this area says \"{own.Value}\"", first, "pathway", word) with
        {
            Label = $"elsewhere \"{own.Value}\"",
            Help = $"write \"{own.Value}\"; where both words are needed, explain this one: `glossary: {{ {word}: … }}`",
            Related = others.ToSeq(),
        });
    }

    private static bool IsExplained(Model.Pathway pathway, ReadOnlySpan<char> word)
    {
        foreach (var entry in pathway.Glossary)
            if (word.SequenceEqual(entry.Short.Value)) return true;
        return false;
    }

    private const int MostOthers = 3;
}
