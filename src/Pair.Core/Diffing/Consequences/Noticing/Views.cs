using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Diffing.Consequences.Noticing;

/// <summary>One side as it is seen against the other.</summary>
/// <param name="Here">This side.</param>
/// <param name="Cells">What is here and not there.</param>
/// <param name="Ids">What ids of this side are called on the other.</param>
/// <param name="There">The other side.</param>
internal sealed record Views(Side Here, CellFinder Cells, IdMap Ids, Side There)
{
    /// <summary>Families for whom a service is here, and there it is not, at each of its levels: without the cells where nobody is at all, which are told already.</summary>
    /// <param name="service">The service.</param>
    /// <param name="other">The same service there; null where there is none.</param>
    public List<LevelPiece> Only(Service service, Service? other)
    {
        var pieces = new List<LevelPiece>();
        if (Presence.Of(service, Here.Map.Day) is not { } presence) return pieces;
        var against = other is null ? null : Presence.Of(other, Here.Map.Day);
        foreach (var named in service.Levels)
        {
            if (Here.Pathway.Levels.Items.Find(named.Value) is not { } level) continue;
            var isThere = against is not null && other!.Levels.Any(its => its.Value == Ids.Of("levels", level.Id.Value));
            for (var pair = 0; pair < Cells.Pairs.Count; pair++)
            {
                var (from, to) = (Cells.Pairs[pair].From, Cells.Pairs[pair].To);
                if (!Serves(Here.Pathway, service, from)) continue;
                var isHere = isThere && Serves(There.Pathway, other!, to);
                var ages = new List<Stretch>[CarerSets.Each.Count];
                for (var carer = 0; carer < ages.Length; carer++)
                {
                    ages[carer] = presence.Takes(CarerSets.Each[carer]) ? [presence.Ages] : [];
                    if (isHere && against!.Takes(CarerSets.Each[carer])) ages[carer] = Stretches.Without(ages[carer], [against.Ages]);
                    ages[carer] = Stretches.Without(ages[carer], Cells.GoneAt(level.Id.Value, pair, carer));
                }
                foreach (var piece in Holes.Pieces(ages, from is null ? default : [from])) Join(pieces, new LevelPiece(level, piece));
            }
        }
        return pieces;
    }

    // A place that has several parts there is met once for each of them.
    private static void Join(List<LevelPiece> pieces, LevelPiece added)
    {
        foreach (var piece in pieces)
            if (ReferenceEquals(piece.Level, added.Level) && Piece.IsAlike(piece.Piece, added.Piece) && added.Piece.Places.All(place => piece.Piece.Places.Contains(place))) return;
        LevelPiece.Join(pieces, added);
    }

    private static bool Serves(Pathway pathway, Service service, Place? place) => place is null ? service.Catchment.IsEmpty : Openness.Serves(pathway, service, place.Id.Value);
}
