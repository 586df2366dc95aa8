using System.Globalization;
using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Plain;

internal sealed class ReadingAge : PathwayRule
{
    public override string Name => "reading-age";

    public override RuleGroup Group => RuleGroup.Plain;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the texts for families, taken together, are too hard for a reader of 11";

    public override string Why =>
        """
        Many adults read like a child of 9 to 11, and nobody reads well when tired or worried. The NHS writes for that age.
        The number comes from a formula that counts syllables, words and sentences. It knows nothing of meaning and helps only to see where to look first, so it is never an error. Under 100 words it says nothing, and the check is silent.
        """;

    public override IReadOnlyList<string> Sources => ["S8", "S93", "own"];

    public override string Mend =>
        """
        Begin with the texts that the finding names: they weigh most. Shorten their sentences and take everyday words: "help" for "support intervention", "talk" for "communicate".
        A service whose `summary` is written for practitioners may say it again for parents under `family: { summary: … }`.
        The formula is the Flesch-Kincaid grade plus 5. Names, numbers and addresses are left out.
        """;

    public override string Bad =>
        """
        services:
          parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist assessment and intervention for families where difficulties in the early relationship are affecting the baby's emotional development.
            levels: [getting-more-help]
            referral: { who: [self], how: { phone: 01632 960111 } }
          cues-group:
            name: Baby cues group
            provider: first-steps
            summary: An evidence-based group programme that promotes parental sensitivity, emotional regulation and secure attachment behaviours.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960112 } }
          talking-rooms:
            name: Talking rooms
            provider: littleham-health
            summary: Individual psychological therapy for parents experiencing moderate anxiety, depression or trauma during the perinatal period.
            levels: [getting-help]
            referral: { who: [self], how: { phone: 01632 960113 } }
          home-friends:
            name: Home friends
            provider: first-steps
            summary: Practical and emotional assistance delivered by trained volunteers to isolated families in the community.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960114 } }
          rights-desk:
            name: Rights desk
            provider: littleham-council
            summary: Advocacy and information regarding housing, employment and immigration for expectant parents and established families experiencing financial difficulty.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960115 } }
          birth-talk:
            name: Birth talk
            provider: littleham-health
            summary: Retrospective consideration of the circumstances surrounding the birth, facilitated by experienced midwives. Subsequent referral to psychological services is available following assessment.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960116 } }
          play-visits:
            name: Play visits
            provider: first-steps
            summary: Home visits where parents and babies play together, with encouragement to notice and respond to communication.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960117 } }
        """;

    public override string Good =>
        """
        services:
          parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist assessment and intervention for families where difficulties in the early relationship are affecting the baby's emotional development.
            family:
              summary: More help when it feels hard to be close to your baby. We come to your home or meet you in our rooms. You choose what to work on.
            levels: [getting-more-help]
            referral: { who: [self], how: { phone: 01632 960111 } }
          cues-group:
            name: Baby cues group
            provider: first-steps
            summary: An evidence-based group programme that promotes parental sensitivity, emotional regulation and secure attachment behaviours.
            family:
              summary: A small group for six weeks. Learn what your baby is telling you. Meet other parents and share what works.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960112 } }
          talking-rooms:
            name: Talking rooms
            provider: littleham-health
            summary: Individual psychological therapy for parents experiencing moderate anxiety, depression or trauma during the perinatal period.
            family:
              summary: Talk with somebody who knows how hard it can be after a birth. We meet once a week for as long as it helps.
            levels: [getting-help]
            referral: { who: [self], how: { phone: 01632 960113 } }
          home-friends:
            name: Home friends
            provider: first-steps
            summary: Practical and emotional assistance delivered by trained volunteers to isolated families in the community.
            family:
              summary: A trained parent comes to your home each week. They listen, play with your children and help you get out.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960114 } }
          rights-desk:
            name: Rights desk
            provider: littleham-council
            summary: Advocacy and information regarding housing, employment and immigration for expectant parents and established families experiencing financial difficulty.
            family:
              summary: Help with your home, your job or your right to stay. Ask us about money too.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960115 } }
          birth-talk:
            name: Birth talk
            provider: littleham-health
            summary: Retrospective consideration of the circumstances surrounding the birth, facilitated by experienced midwives. Subsequent referral to psychological services is available following assessment.
            family:
              summary: Look back at your birth with a midwife. We go at your pace, and you can bring someone along.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960116 } }
          play-visits:
            name: Play visits
            provider: first-steps
            summary: Home visits where parents and babies play together, with encouragement to notice and respond to communication.
            family:
              summary: We come to your home and play with you and your baby.
            levels: [getting-advice]
            referral: { who: [self], how: { phone: 01632 960117 } }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        if (pathway.Language is { } language && !language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return;
        var (words, sentences, syllables) = (0, 0, 0);
        var texts = new List<Weighed>();
        foreach (var text in examination.Words)
        {
            if (text.Passage.Kind != PassageKind.Sentence || text.Passage.Readers is not (Readers.Everyone or Readers.Families)) continue;
            var weighed = Weigh(text);
            if (weighed.Words == 0) continue;
            words += weighed.Words;
            sentences += text.Sentences;
            syllables += weighed.Syllables;
            texts.Add(weighed);
        }
        if (words < LeastWords || AgeOf(words, sentences, syllables) is var age && age <= Oldest) return;
        texts.Sort(static (a, b) => b.Excess.CompareTo(a.Excess));
        var hardest = new List<RelatedPlace>();
        foreach (var text in texts)
        {
            if (hardest.Count == Named || text.Excess <= 0) break;
            hardest.Add(new RelatedPlace(text.Text.WhereIs(0, text.Text.Words - 1), $"{Subject(pathway, text.Text.Passage)} weighs most"));
        }
        for (var i = 1; i < hardest.Count; i++) hardest[i] = hardest[i] with { Message = hardest[i].Message.Replace("weighs most", "weighs much", StringComparison.Ordinal) };
        examination.Report(Found($"the texts for families, taken together, read like texts for age {(age > Adult ? $"{Adult} and over" : age.ToString(CultureInfo.InvariantCulture))}", examination.Place("pathway"), "pathway", "age") with
        {
            Label = $"aim at {Oldest} or under",
            Help = "shorten sentences and take everyday words, first in the texts named here; this is a formula and says only where to look",
            Related = hardest.ToSeq(),
        });
    }

    private const int LeastWords = 100;
    private const int Oldest = 11;
    private const int Named = 3;

    // The formula goes on; what it says above this means no more.
    private const int Adult = 18;

    private static string Subject(Model.Pathway pathway, Passage passage) => Subjects.Name(pathway, passage.Element) is { } name ? $"\"{name}\"" : "this text";

    // Names, numbers and addresses are what they are.
    private static Weighed Weigh(ReadPassage text)
    {
        var (words, syllables) = (0, 0);
        for (var sentence = 0; sentence < text.Sentences; sentence++)
            for (var i = text.FirstOf(sentence); i < text.BehindOf(sentence); i++)
            {
                var word = text.Word(i);
                if (Letters.HasDigit(word) || Letters.HasAny(word, "@./") || (char.IsUpper(word[0]) && i > text.FirstOf(sentence))) continue;
                words++;
                syllables += Syllables.Of(word);
            }
        return new Weighed(text, words, syllables);
    }

    // Flesch-Kincaid grade, and the age of a child in that grade.
    private static int AgeOf(int words, int sentences, int syllables) => (int)Math.Round(Grade(words, sentences, syllables) + 5, MidpointRounding.AwayFromZero);

    private static double Grade(int words, int sentences, int syllables) => 0.39 * words / Math.Max(1, sentences) + 11.8 * syllables / words - 15.59;

    /// <summary>How much a text adds: its words, times what its grade is above that of the oldest reader.</summary>
    private sealed class Weighed(ReadPassage text, int words, int syllables)
    {
        public ReadPassage Text { get; } = text;

        public int Words { get; } = words;

        public int Syllables { get; } = syllables;

        public double Excess { get; } = words == 0 ? 0 : words * (Grade(words, text.Sentences, syllables) - (Oldest - 5));
    }
}
