using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class SinglePointOfFailure : PathwayRule
{
    private const int MostCells = 3;

    public override string Name => "single-point-of-failure";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Info;

    public override string Says => "some families have one service alone at a level: if it pauses, nothing is left";

    public override string Why =>
        """
        Where one small team is all there is, an illness or the end of a grant closes the level for every family who needs it. Most areas live with this somewhere, so it is no fault; those who plan services want to know where.
        It is told once a service, with its strands. Services for some groups alone do not count here, because most families cannot go there.
        """;

    public override IReadOnlyList<string> Sources => ["own", "S43"];

    public override string Mend =>
        """
        Ask the partners what happens when this service pauses, and write its `funded_until` where its money has an end: then you are told before that day.
        `pair gaps` shows the same as a table for a board.
        """;

    public override bool IsOffByDefault => true;

    public override string Bad =>
        """
        services:
          baby-and-parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when the relationship is in difficulty.
            levels: [getting-more-help]
            ages: pregnancy to 24m
            carers: [anyone]
          perinatal-team:
            name: Perinatal team
            provider: littleham-health
            summary: Mental health care in pregnancy and the first year.
            levels: [getting-more-help]
            ages: pregnancy to 12m
            carers: [anyone]
            catchment: [north]
        """;

    public override string Good =>
        """
        services:
          baby-and-parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when the relationship is in difficulty.
            levels: [getting-more-help]
            ages: pregnancy to 24m
            carers: [anyone]
          perinatal-team:
            name: Perinatal team
            provider: littleham-health
            summary: Mental health care in pregnancy and two years after.
            levels: [getting-more-help]
            ages: pregnancy to 24m
            carers: [anyone]
        """;

    public override void Check(Examination examination)
    {
        foreach (var alone in Alone.Of(examination.Coverage))
        {
            var (cells, facts) = (new List<string>(), new List<string>());
            foreach (var cell in alone.Cells)
            {
                facts.Add($"{cell.Level.Id.Value} {HoleWords.Fact(cell.Piece)}");
                if (cells.Count < MostCells) cells.Add($"at \"{Sentence.Short(cell.Level.Name.Value)}\" {HoleWords.Cell(examination.Pathway, cell.Piece)}".TrimEnd());
            }
            if (facts.Count > cells.Count) cells.Add($"{facts.Count - cells.Count} more");
            var service = alone.Service;
            examination.Report(Found($"\"{Sentence.Short(service.Name.Value)}\" is the only service {Phrases.Listed(cells)}", service.Id.Where, $"services.{service.Id.Value}", [.. facts]) with
            {
                Label = "if it pauses, nothing is left there",
                Help = "ask what happens when it pauses, and say until when it has money in `funded_until`",
            });
        }
    }
}
