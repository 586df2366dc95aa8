using Pair.Core.Findings;
using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class CopiedPerLevel : PathwayRule
{
    public override string Name => "copied-per-level";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Warning;

    public override string Says => "one service is entered once for each of its levels";

    public override string Why =>
        """
        Families use help of several levels at once, and one service often serves more than one. Tables on paper have a column for each level, so the service is copied into each. In a pathway that is checked it needs only one entry: copies are counted as several services, and the day the phone changes one of them is forgotten.
        Entries that say in different words when to refer are left alone: there each level has its own families.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "own"];

    public override string Mend =>
        """
        Name all levels in the first entry, `levels: [getting-advice, getting-help]`, and delete the others. Steps that lead to an entry that is gone must lead to the one that stays: `pair check` finds each.
        Where a level has something of its own, such as a group for some families, make it a strand of the service, with `part_of:` and a name that says what it is.
        """;

    public override string Bad =>
        """
        services:
          visiting-advice:
            name: Health visiting
            provider: littleham-health
            summary: Home and clinic visits for every family.
            levels: [getting-advice]
            referral: { who: [every-family] }
          visiting-help:
            name: Health visiting
            provider: littleham-health
            summary: More home visits where they help.
            levels: [getting-help]
            referral: { who: [every-family] }
        """;

    public override string Good =>
        """
        services:
          visiting:
            name: Health visiting
            provider: littleham-health
            summary: Home and clinic visits for every family, and more where they help.
            levels: [getting-advice, getting-help]
            referral: { who: [every-family] }
        """;

    public override void Check(Examination examination)
    {
        foreach (var group in examination.Alike.Groups)
        {
            if (!Entered.OncePerLevel(group) || Disagreement.Of(group).Count > 0) continue;
            var (names, ids) = Levels(examination.Pathway, group);
            var second = group.Services[1];
            var said = Entered.HaveOneName(group) ? $"\"{Sentence.Short(group.Services[0].Name.Value)}\" is" : $"{Entered.Named(group)} are one service,";
            examination.Report(Found($"{said} entered once a level: {Phrases.Listed(names)}", second.Levels[0].Where, $"services.{second.Id.Value}", Entered.Facts(group)) with
            {
                Label = $"one more level; {Entered.Reasons(group)}",
                Help = $"write `levels: [{string.Join(", ", ids)}]` in the first entry, and delete {(group.Services.Count == 2 ? "this one" : "the others")}",
                Related = Entered.Others(group),
            });
        }
    }

    private static (List<string> Names, List<string> Ids) Levels(Pathway pathway, AlikeGroup group)
    {
        var (names, ids) = (new List<string>(), new List<string>());
        foreach (var level in pathway.Levels.Items)
            foreach (var service in group.Services)
                foreach (var named in service.Levels)
                    if (named.Value == level.Id.Value)
                    {
                        names.Add($"\"{Sentence.Short(level.Name.Value)}\"");
                        ids.Add(level.Id.Value);
                    }
        return (names, ids);
    }
}
