using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Duplicates;

internal sealed class PossibleOverlap : PathwayRule
{
    public override string Name => "possible-overlap";

    public override RuleGroup Group => RuleGroup.Duplicates;

    public override Severity Severity => Severity.Info;

    public override bool IsOffByDefault => true;

    public override string Says => "two providers offer the same method at the same level, for the same ages in the same place";

    public override string Why =>
        """
        Two groups of one kind in one town are often a choice that families welcome. They are also how two partners come to pay for the same thing, each without knowing whom the other sees, while nobody pays for the next street.
        So this is a question to ask once a year, not a fault, and it is off unless an area turns it on. `pair gaps` lists the same pairs.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Ask both whether they know of each other, and what a family gains from having both. Where they are one service in two entries, keep one.
        Where both are right, accept it beside the first of them, with the reason.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: Five weeks of gentle touch.
            levels: [thriving]
            ages: 6w to 9m
            interventions: [infant-massage]
          hello-hands:
            name: Hello hands
            provider: littleham-council
            summary: Massage at the family hub.
            levels: [thriving]
            ages: birth to 6m
            interventions: [infant-massage]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: Five weeks of gentle touch.
            levels: [thriving]
            ages: 6w to 9m
            catchment: [north]
            interventions: [infant-massage]
          hello-hands:
            name: Hello hands
            provider: littleham-council
            summary: Massage at the family hub.
            levels: [thriving]
            ages: birth to 6m
            catchment: [south]
            interventions: [infant-massage]
        """;

    public override void Check(Examination examination)
    {
        foreach (var overlap in Overlap.Of(examination.Coverage)) examination.Report(Told(examination.Pathway, overlap));
    }

    private Finding Told(Pathway pathway, Overlap overlap)
    {
        var method = pathway.Interventions.Find(overlap.Intervention) is { } known ? Sentence.Short(known.Name.Value) : overlap.Intervention;
        var levels = Phrases.Listed([.. overlap.Levels.Select(level => $"\"{Sentence.Short(Names.Level(pathway, level))}\"")]);
        var named = overlap.First.Interventions.First(one => one.Value == overlap.Intervention);
        return Found($"\"{Sentence.Short(overlap.First.Name.Value)}\" and \"{Sentence.Short(overlap.Second.Name.Value)}\" both offer {method} at {levels} {Spans.Babies(overlap.Ages)}",
            named.Where, $"services.{overlap.First.Id.Value}", overlap.Second.Id.Value, overlap.Intervention) with
        {
            Label = "another provider offers this too",
            Help = "ask whether each knows whom the other sees; if they are one service, keep one entry",
            Related = [new RelatedPlace(overlap.Second.Id.Where, $"\"{Sentence.Short(overlap.Second.Name.Value)}\"")],
        };
    }
}
