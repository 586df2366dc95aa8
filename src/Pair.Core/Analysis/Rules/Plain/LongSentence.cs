using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;

namespace Pair.Core.Analysis.Rules.Plain;

internal sealed class LongSentence : PathwayRule
{
    public override string Name => "long-sentence";

    public override RuleGroup Group => RuleGroup.Plain;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a sentence has more than 20 words in a text for families, or more than 25 in any other";

    public override string Why =>
        """
        Somebody who is tired, worried or new to English loses the thread of a long sentence. Practitioners read a pathway between two visits, and they too find a short sentence faster.
        The NHS asks for at most 20 words in a sentence for the public. Guidance for government documents allows about 25.
        """;

    public override IReadOnlyList<string> Sources => ["S8", "S80"];

    public override string Mend =>
        """
        Make two sentences of it: one thought each. Leave out what another key says already, such as ages, places or how to refer.
        A list of conditions reads better as several lines under `criteria`.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A friendly group for parents and carers who would like to learn gentle touch with their baby, meet other families nearby and talk about feeding, sleep and crying.
            levels: [thriving]
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A friendly group for parents and carers. Learn gentle touch with your baby, meet other families and talk about feeding, sleep and crying.
            levels: [thriving]
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override void Check(Examination examination)
    {
        foreach (var text in examination.Words)
        {
            if (text.Passage.Kind != PassageKind.Sentence || text.Passage.Readers == Readers.Nobody) continue;
            var isForFamilies = text.Passage.Readers != Readers.Practitioners;
            var most = isForFamilies ? MostForFamilies : Most;
            if (text.Words <= most) continue;
            var before = 0;
            for (var i = 0; i < text.Sentences; i++)
            {
                var count = text.BehindOf(i) - text.FirstOf(i);
                if (count <= most) continue;
                var readers = isForFamilies ? ", which families read," : "";
                // A text with several of them has a finding for each, told apart by their order among the long ones.
                var key = before++ == 0 ? text.Passage.Key : $"{text.Passage.Key} {before}";
                examination.Report(Found($"a sentence{Subjects.In(examination.Pathway, text.Passage.Element)}{readers} has {count} words", text.WhereIs(text.FirstOf(i), text.BehindOf(i) - 1), text.Passage.Element, key) with
                {
                    Label = $"{most} words at most",
                    Help = "make two sentences of it, or leave out what another key says already",
                });
            }
        }
    }

    private const int MostForFamilies = 20;
    private const int Most = 25;
}
