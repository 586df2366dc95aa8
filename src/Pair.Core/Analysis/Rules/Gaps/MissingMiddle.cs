using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class MissingMiddle : PathwayRule
{
    private const int MostNamed = 3;

    public override string Name => "missing-middle";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a level of help has no service of its own, only those that are for every family";

    public override string Why =>
        """
        Many areas have health visiting for everyone and social care for families at risk, and little between. On paper the middle is filled, because the same few services stand at every level; families who need more than advice wait until things are grave.
        It looks at levels of help and of more help. They need one service at least that is not at a level of promotion or advice too.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S100", "own"];

    public override string Mend =>
        """
        Ask where health visitors and midwives send families who need more than they can give: that service belongs here. What a universal team gives to some families alone can have an entry of its own, with `part_of`.
        Where there is nothing, say so under `gaps:` with this level and whom you told.
        """;

    public override string Bad =>
        """
        services:
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family, and more when needed.
            levels: [thriving, getting-advice, getting-help]
            carers: [anyone]
          social-care-team:
            name: Children's social care
            provider: littleham-council
            summary: Assessment when a baby may be at risk of harm.
            levels: [getting-risk-support]
            carers: [anyone]
        """;

    public override string Good =>
        """
        services:
          health-visiting:
            name: Health visiting
            provider: littleham-health
            summary: Five contacts for every family, and more when needed.
            levels: [thriving, getting-advice, getting-help]
            carers: [anyone]
          extra-visits:
            part_of: health-visiting
            name: Extra visits
            levels: [getting-help]
            carers: [anyone]
          social-care-team:
            name: Children's social care
            provider: littleham-council
            summary: Assessment when a baby may be at risk of harm.
            levels: [getting-risk-support]
            carers: [anyone]
        """;

    public override void Check(Examination examination)
    {
        foreach (var level in examination.Pathway.Levels.Items)
        {
            if (MiddleLevels.Fillers(examination.Coverage, level) is not { } fillers || IsDeclared(examination.Coverage, level)) continue;
            var names = new List<string>();
            for (var i = 0; i < fillers.Count && i < MostNamed; i++) names.Add($"\"{Sentence.Short(fillers[i].Name.Value)}\"");
            if (fillers.Count > MostNamed) names.Add($"{fillers.Count - MostNamed} more");
            var related = new List<RelatedPlace>();
            foreach (var service in examination.Pathway.Services)
                if (related.Count < 5 && IsComing(service, level)) related.Add(new RelatedPlace(service.Status!.Where, $"\"{Sentence.Short(service.Name.Value)}\" is planned: it counts once it is active"));
            var verb = fillers.Count == 1 ? "is there, and is" : "are there, and are";
            examination.Report(Found($"\"{Sentence.Short(level.Name.Value)}\" has no service of its own: {Phrases.Listed(names)} {verb} for every family", MiddleLevels.Named(fillers[0], level), "pathway", level.Id.Value) with
            {
                Label = $"also at \"{Sentence.Short(Names.Level(examination.Pathway, MiddleLevels.Lower(examination.Pathway, fillers[0])!))}\"",
                Help = $"add the service that families go to when {(fillers.Count == 1 ? "this is" : "these are")} not enough, or say under `gaps:` that there is none, with `levels: [{level.Id.Value}]`",
                Related = related.ToSeq(),
            });
        }
    }

    private static bool IsComing(Service service, Level level) => service.Status is { Value: ServiceStatus.Planned } && service.IsForFamilies && MiddleLevels.Sits(service.Levels, level);

    // What the partners say is missing there is known.
    private static bool IsDeclared(CoverageMap map, Level level)
    {
        foreach (var line in map.Lines)
            if (ReferenceEquals(line.Level, level) && !line.IsDeclared) return false;
        return true;
    }
}
