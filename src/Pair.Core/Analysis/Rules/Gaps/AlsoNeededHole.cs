using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class AlsoNeededHole : PathwayRule
{
    public override string Name => "also-needed-hole";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Info;

    public override string Says => "\"What else do families need?\" leaves out one or more of the six known topics";

    public override string Why =>
        """
        What weighs on a parent weighs on the baby: low mood, violence at home, drink or drugs, feeding, money, a child with special needs. Parents tell whoever they trust, and that person needs to know where to turn although it is not what they do themselves.
        The six topics are those of national lists of services for families.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S6"];

    public override string Mend =>
        """
        Add the topic under `also_needed:` by its known id, with a phone number or a page: `domestic-abuse: { phone: …, url: https://… }`. Its title comes by itself.
        The ids are `parental-mental-health`, `domestic-abuse`, `substance-use`, `infant-feeding`, `money-and-housing` and `send`.
        """;

    public override string Bad =>
        """
        also_needed:
          parental-mental-health: { phone: 01632 960920 }
          domestic-abuse: { phone: 01632 960921 }
          infant-feeding: { phone: 01632 960923 }
          money-and-housing: { url: https://littleham.example/money }
        """;

    public override string Good =>
        """
        also_needed:
          parental-mental-health: { phone: 01632 960920 }
          domestic-abuse: { phone: 01632 960921 }
          substance-use: { phone: 01632 960922 }
          infant-feeding: { phone: 01632 960923 }
          money-and-housing: { url: https://littleham.example/money }
          send: { url: https://littleham.example/local-offer }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        var (titles, ids) = (new List<string>(), new List<string>());
        // What nobody here wrote is shipped: one of the six.
        foreach (var topic in pathway.AlsoNeeded)
        {
            if (pathway.AlsoNeededHere.Contains(topic.Id.Value)) continue;
            titles.Add(char.ToLowerInvariant(topic.Title.Value[0]) + topic.Title.Value[1..]);
            ids.Add(topic.Id.Value);
        }
        if (ids.Count == 0) return;
        var quoted = new List<string>();
        foreach (var id in ids) quoted.Add($"`{id}`");
        var where = examination.Place("also_needed");
        examination.Report(Found($"\"What else do families need?\" says nothing about {Phrases.Listed(titles, "or")}", where, "pathway", [.. ids]) with
        {
            Label = where.Words != "also_needed" ? "`also_needed` is missing" : ids.Count < 3 ? $"without {Phrases.Listed(quoted)}" : "most of the six known topics are missing",
            Help = $"add {Phrases.Listed(quoted)} under `also_needed:`, {(ids.Count == 1 ? "" : "each ")}with a `phone` or a `url`",
        });
    }
}
