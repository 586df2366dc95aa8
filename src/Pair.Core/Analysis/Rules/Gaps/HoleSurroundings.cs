using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>What stands round a hole: the smallest thing to change, and what else a reader should know.</summary>
/// <param name="Where">Where to point.</param>
/// <param name="Label">Why there.</param>
/// <param name="Change">What could be changed there, for the help; null for nothing.</param>
/// <param name="Related">Other services, and the gap that takes away the rest.</param>
internal sealed record HoleSurroundings(Location Where, string? Label, string? Change, Seq<RelatedPlace> Related)
{
    private const int MostRelated = 5;

    // The order in which services are pointed at is that of how little must change.
    private static readonly Distance[] Order =
        [Distance.Carers, Distance.EndsBefore, Distance.BeginsAfter, Distance.Elsewhere, Distance.ForGroups, Distance.DoesNotCount];

    /// <summary>Looks at every service of the level; where there are several pieces, at the first of them.</summary>
    public static HoleSurroundings Of(Examination examination, Hole hole, int levels = 1)
    {
        var pathway = examination.Pathway;
        var (neighbours, open) = Neighbours(examination, hole);
        var related = new List<RelatedPlace>();
        // What is there for some, and what is coming, first: the label has told of those that are like the first.
        Tell(pathway, neighbours, isNews: true, related);
        Tell(pathway, neighbours, isNews: false, related);
        var gap = hole.IsDeclaredInPart ? DeclaredGap(pathway, hole) : null;
        if (neighbours.Count == 0)
            // What is there may end long before, where a declared gap begins.
            return gap is null ? new HoleSurroundings(Nowhere(examination), $"none with `{hole.Level.Id.Value}`{(open > 0 ? " is for these families" : "")}", null, related.ToSeq())
                : new HoleSurroundings(gap.Id.Where, "this gap takes away the rest", "widen this gap", related.ToSeq());
        if (gap is not null) related.Add(new RelatedPlace(gap.Id.Where, "this gap takes away the rest"));
        return new HoleSurroundings(neighbours[0].Where, neighbours[0].Label(pathway, neighbours, open == 1, levels), neighbours[0].Change(hole.Pieces[0].Carers), related.ToSeq());
    }

    private static void Tell(Pathway pathway, List<Neighbour> neighbours, bool isNews, List<RelatedPlace> related)
    {
        foreach (var neighbour in neighbours)
            if (related.Count < MostRelated && neighbour != neighbours[0] && neighbour.IsNews == isNews && !neighbour.Service.IsClosed)
                related.Add(new RelatedPlace(neighbour.Where, neighbour.Says(pathway)));
    }

    // Those at the shortest distance first; and how many services count at the level at all.
    private static (List<Neighbour> Neighbours, int Open) Neighbours(Examination examination, Hole hole)
    {
        var (found, open) = (new List<Neighbour>(), 0);
        foreach (var service in examination.Pathway.Services)
        {
            if (!Sits(service, hole.Level.Id.Value)) continue;
            if (Openness.Counts(service, examination.AsOf)) open++;
            if (Neighbour.Of(examination, service, hole.Pieces[0]) is { } neighbour) found.Add(neighbour);
        }
        var sorted = new List<Neighbour>(found.Count);
        foreach (var distance in Order)
        {
            Neighbour? first = null;
            foreach (var neighbour in found)
                if (neighbour.Distance == distance && (first is null || neighbour.Nearness > first.Nearness)) first = neighbour;
            if (first is null) continue;
            sorted.Add(first);
            foreach (var neighbour in found)
                if (neighbour.Distance == distance && neighbour != first) sorted.Add(neighbour);
        }
        return (sorted, open);
    }

    private static Location Nowhere(Examination examination) =>
        examination.Pathway.Services.Count > 0 ? examination.Place("services") : examination.Place("pathway", "levels");

    private static Gap? DeclaredGap(Pathway pathway, Hole hole)
    {
        foreach (var gap in pathway.Gaps)
        {
            if (!Declares.ServicesForAll(gap) || !Sits(gap.Levels, hole.Level.Id.Value)) continue;
            // At a level that has nothing, what is declared may lie in other places altogether.
            if (hole.Kind == HoleKind.Level) return gap;
            foreach (var piece in hole.Pieces)
                if (IsAbout(pathway, gap, piece)) return gap;
        }
        return null;
    }

    private static bool IsAbout(Pathway pathway, Gap gap, Piece piece)
    {
        foreach (var place in piece.Places)
            if (Declares.IsIn(pathway, gap, place.Id.Value)) return true;
        return piece.Places.IsEmpty;
    }

    private static bool Sits(Service service, string level) => Sits(service.Levels, level);

    private static bool Sits(Seq<Located<string>> levels, string level)
    {
        foreach (var named in levels)
            if (named.Value == level) return true;
        return false;
    }
}
