using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class ConflictingFacts : PathwayRule
{
    public override string Name => "conflicting-facts";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Warning;

    public override string Says => "two entries for one service disagree on its ages, its phone or its criteria";

    public override string Why =>
        """
        Where a service stands twice and the entries differ, a family is turned away or rings a dead number, depending on which of them somebody happened to read. It happens on the pages of one and the same trust: one says that babies are taken up to 12 months, another up to 24.
        This finding stands instead of `probable-duplicate` and `copied-per-level`, because it is the graver half of the same cause: when it is settled which fact is right, the entries can become one. What one entry says and the other leaves out is no contradiction, nor are numbers for one place or for urgent calls.
        """;

    public override IReadOnlyList<string> Sources => ["S44", "S45", "S74", "own"];

    public override string Mend =>
        """
        Ask the provider which fact is right. Keep one entry with it, and delete the other. Numbers for one place or for urgent calls go into `contacts:` of the one entry.
        Where there are two services after all, say in the entries what tells them apart: a word in the name, `catchment`, `ages`, `carers` or `only_for`.
        """;

    public override string Bad =>
        """
        services:
          sleep-clinic:
            name: Sleep clinic
            provider: littleham-health
            summary: One long talk about sleep, and a call after two weeks.
            levels: [getting-advice]
            ages: 6w to 12m
            referral: { who: [self], how: { phone: 01632 960901 } }
          sleep-clinic-old:
            name: Sleep Clinic
            provider: littleham-health
            summary: Help with sleep.
            levels: [getting-advice]
            ages: 6m to 24m
            referral: { who: [self], how: { phone: 01632 960902 } }
        """;

    public override string Good =>
        """
        services:
          sleep-clinic:
            name: Sleep clinic
            provider: littleham-health
            summary: One long talk about sleep, and a call after two weeks.
            levels: [getting-advice]
            ages: 6w to 24m
            referral: { who: [self], how: { phone: 01632 960901 } }
        """;

    public override void Check(Examination examination)
    {
        foreach (var group in examination.Alike.Groups)
        {
            if (Entered.ByDesign(group) || Disagreement.Of(group) is not { Count: > 0 } all) continue;
            var (said, related) = (new List<string>(), new List<RelatedPlace>());
            var facts = new List<string>(Entered.Facts(group));
            foreach (var each in all)
            {
                said.Add(each.One is null ? each.Fact : $"{each.Fact} ({each.One} or {each.Other})");
                facts.Add(each.Fact);
                related.Add(new RelatedPlace(each.OneAt, each.One ?? "one entry's criteria"));
                if (each != all[0]) related.Add(new RelatedPlace(each.OtherAt, each.Other ?? "the other's"));
            }
            var first = all[0];
            examination.Report(Found($"{Entered.Said(group)} ({Entered.Reasons(group, withOverlap: false)}), and the entries disagree on {Phrases.Listed(said)}", first.OtherAt, $"services.{first.Service.Id.Value}", [.. facts]) with
            {
                Label = "another entry says otherwise",
                Help = $"find out which is right, keep one entry with it{(Entered.OncePerLevel(group) ? " and with all the levels" : "")}, and delete the other; if they are two services, say in their names what tells them apart",
                Related = related.ToSeq(),
            });
        }
    }
}
