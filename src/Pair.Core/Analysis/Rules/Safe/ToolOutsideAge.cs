using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class ToolOutsideAge : PathwayRule
{
    // The ages that a pathway is for.
    private static readonly AgeRange FirstTwoYears = AgeRange.Parse("pregnancy to 24m")!.Value;

    public override string Name => "tool-outside-age";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Error;

    public override string Says => "a tool of Section B is made for no age between pregnancy and the second birthday";

    public override string Why =>
        """
        A questionnaire or observation says something only at the ages that it was tested at. Some tools come as a pair, one for babies and one for older children, with names that are easily mixed up. A score from the wrong one looks like knowledge, and families are turned away or worried because of it.
        """;

    public override IReadOnlyList<string> Sources => ["S66", "S67", "own"];

    public override string Mend =>
        """
        Take the tool off the list under `guidance:`, or name the one that was meant: `mors-sf` is for babies, `mors-child` from the second birthday.
        Where it is a tool of your own and the ages are wrong, mend its `ages` under `tools:`.
        """;

    public override string Bad =>
        """
        information_gathering:
          guidance:
            tools: [epds, mors-child]
        """;

    public override string Good =>
        """
        information_gathering:
          guidance:
            tools: [epds, mors-sf]
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        foreach (var id in pathway.InformationGathering.Guidance?.Tools ?? default)
        {
            if (pathway.Tools.Find(id.Value) is not { Ages: { } ages } tool || Openness.Common(ages.Value, FirstTwoYears) is not null) continue;
            var own = !Shipped.Holds(ages.Where.Source);
            examination.Report(Found($"{tool.Short?.Value ?? $"\"{tool.Name.Value}\""} is not made for babies under 2", id.Where, $"tools.{id.Value}", id.Value) with
            {
                Label = $"made for children {(ages.Value.To is null ? "" : "from ")}{Phrases.Of(ages.Value)}",
                Help = "choose a tool for pregnancy or babies under 2, or leave it out" + (own ? "; if its ages are wrong, mend them under `tools:`" : ""),
                Related = own ? [new RelatedPlace(ages.Where, "its ages")] : default,
            });
        }
    }
}
