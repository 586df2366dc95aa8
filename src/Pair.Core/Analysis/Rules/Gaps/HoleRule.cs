using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>A rule about families for whom nothing is there: one for each kind of hole, all told in the same way.</summary>
internal abstract class HoleRule : PathwayRule
{
    public sealed override RuleGroup Group => RuleGroup.Gaps;

    public override string? Otherwise => "information where the hole lies wholly in the last 3 months before 24 months";

    public sealed override bool IsAcceptedAsGap => true;

    protected abstract HoleKind Kind { get; }

    /// <summary>Reports a cause that stands behind all holes of the kind; false where each is to be told.</summary>
    protected virtual bool IsToldAsOne(Examination examination) => false;

    public sealed override void Check(Examination examination)
    {
        if (IsToldAsOne(examination)) return;
        foreach (var cause in Causes(examination))
        {
            var (hole, levels) = (cause.Hole, cause.Levels);
            var around = levels.Count == 1 ? cause.Around : HoleSurroundings.Of(examination, hole, levels.Count);
            examination.Report(Found(HoleWords.Message(examination.Pathway, hole, levels), around.Where, "pathway", HoleWords.Facts(hole, levels)) with
            {
                Severity = IsLate(hole) ? Severity.Info : Severity,
                Label = around.Label,
                Help = HoleWords.Help(examination.Pathway, hole, levels, around.Change),
                Choice = HoleWords.Choice(around.Change),
                Related = around.Related,
            });
        }
    }

    // A service that stands at two levels leaves the same families out at both, and is mended once. A level with nothing at all is told by itself.
    private List<Cause> Causes(Examination examination)
    {
        var causes = new List<Cause>();
        var known = new Dictionary<string, Cause>(StringComparer.Ordinal);
        foreach (var hole in examination.Holes)
        {
            if (hole.Kind != Kind || IsToldByMothersOnly(examination, hole)) continue;
            var cause = new Cause(hole, HoleSurroundings.Of(examination, hole));
            if (Kind != HoleKind.Level)
            {
                var start = cause.Around.Where.Start;
                var key = $"{start.Line}:{start.Column} {hole.IsDeclaredInPart} {cause.Around.Label}\n{string.Join('\n', HoleWords.Facts(hole, []))}";
                if (known.TryGetValue(key, out var same))
                {
                    same.Levels.Add(hole.Level);
                    continue;
                }
                known[key] = cause;
            }
            causes.Add(cause);
        }
        return causes;
    }

    private sealed record Cause(Hole Hole, HoleSurroundings Around)
    {
        public List<Level> Levels { get; } = [Hole.Level];
    }

    // One cause, one finding: a level for mothers alone leaves out fathers and others wherever there is something.
    private static bool IsToldByMothersOnly(Examination examination, Hole hole) =>
        hole is { Kind: HoleKind.Ages, Pieces: [{ Carers: CarerSet.Everyone & ~CarerSet.Mothers }] } && MothersOnly.TellsAll(examination, hole.Level);

    private static bool IsLate(Hole hole)
    {
        foreach (var piece in hole.Pieces)
            if (!piece.IsLate) return false;
        return true;
    }
}
