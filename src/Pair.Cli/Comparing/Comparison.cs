using Pair.Cli.Commands;
using Pair.Cli.Inputs;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Comparing;

/// <summary>A pathway on both sides, and what is otherwise.</summary>
/// <param name="Diff">What is otherwise.</param>
/// <param name="Before">As it was, with all that documents are made of; null where it is new.</param>
/// <param name="After">As it is; null where it is gone.</param>
internal sealed record Compared(PathwayDiff Diff, CompiledPathway? Before, CompiledPathway? After);

/// <summary>What came of comparing two sides.</summary>
/// <param name="Report">What is otherwise, also of pathways in which nothing is.</param>
/// <param name="Pathways">All that were compared.</param>
/// <param name="Findings">What there is to say of approvals.</param>
/// <param name="NotCompared">Main files of pathways that could not be, because one side cannot be understood.</param>
internal sealed record Comparison(DiffReport Report, IReadOnlyList<Compared> Pathways, Seq<Finding> Findings, IReadOnlyList<string> NotCompared)
{
    /// <summary>Whether all of both sides could be understood.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Compares what was read.</summary>
    public static Comparison Of(Sides sides, SharedChoices choices, World world)
    {
        var matching = Matching.Of(sides.Base, sides.Head);
        var (before, after) = (new FoundBy(sides.Base.Reading), new FoundBy(sides.Head.Reading));
        var all = new List<Compared>();
        InOrder.Run(matching.Pairs, choices.Jobs, pair => Compare(pair, before, after, sides, choices.AsOf), (_, compared) => all.Add(compared));
        var report = new DiffReport(sides.Base.Shown, sides.Head.Shown, choices.AsOf, all.Select(compared => compared.Diff).ToSeq());
        var isWhole = sides.Base.IsUnderstood && sides.Head.IsUnderstood && matching.NotCompared.Count == 0;
        var applied = ApprovingSide.Apply(report, sides, isWhole, world);
        return new Comparison(applied.Report, all, applied.Findings, [.. matching.NotCompared.Select(pathway => pathway.Path)])
        {
            IsWhole = isWhole && !applied.Findings.Any(finding => finding.Severity == Severity.Error),
        };
    }

    private static Compared Compare(Matched pair, FoundBy before, FoundBy after, Sides sides, DateOnly day)
    {
        var (old, now) = (pair.Before?.Compiled(), pair.After?.Compiled());
        var (was, becomes) = (StateOf(pair.Before, old, before), StateOf(pair.After, now, after));
        if (old is not null && was is not null && becomes is not null && pair.After is { } area && HandedOn(was, becomes, area, sides) is { } handed)
            (was, old) = (handed, Stages.Of(sides.Head.Room, handed, old.Sources, area.Home.Folder, day));
        return new Compared(PathwayDiffer.Compare(was, becomes, day), old, now);
    }

    // An area beside the base that it is built on: what of the base is for other places is nothing that the area has lost. Null for any other two.
    private static PathwayState? HandedOn(PathwayState was, PathwayState becomes, ReadPathway area, Sides sides) =>
        sides.Base.Commit == sides.Head.Commit && becomes.Heritage is { } heritage && heritage.Bases.Contains(was.Path)
            ? BaseState.Of(sides.Head.Room, becomes, area.Home.Folder, was.Path)
            : null;

    private static PathwayState? StateOf(ReadPathway? pathway, CompiledPathway? compiled, FoundBy found) =>
        pathway is not null && compiled is { Pathway: { } bound, Root: { } root } ? new PathwayState(pathway.Path, bound, root, found.Of(pathway)) { Heritage = compiled.Heritage } : null;

    // What was found, by pathway: a file that was copied may have the id of the first, so a finding belongs to the pathway that it stands in.
    private sealed class FoundBy
    {
        private readonly Dictionary<string, List<Finding>> byId = new(StringComparer.Ordinal);

        public FoundBy(Reading reading)
        {
            foreach (var finding in reading.Found)
            {
                if (finding.Pathway is not { } id) continue;
                if (!byId.TryGetValue(id, out var its)) byId[id] = its = [];
                its.Add(finding);
            }
        }

        public Seq<Finding> Of(ReadPathway pathway) => pathway.Id is { } id && byId.TryGetValue(id, out var all)
            ? all.Where(finding => pathway.IsReadFrom(finding.Where.Source.Path)).ToSeq()
            : default;
    }
}
