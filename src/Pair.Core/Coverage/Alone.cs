using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Where one service stands alone: if it pauses, nothing is there.</summary>
/// <param name="Service">The service; a strand stands under its service, so both are one.</param>
/// <param name="Cells">Where, at which ages and for whom, level by level.</param>
public sealed record Alone(Service Service, Seq<LevelPiece> Cells)
{
    /// <summary>Every service that stands alone somewhere for two weeks or more, in the order of the source.</summary>
    public static List<Alone> Of(CoverageMap map)
    {
        var cells = new Dictionary<string, List<LevelPiece>>(StringComparer.Ordinal);
        foreach (var line in map.Lines) AddOf(map, line, cells);
        var all = new List<Alone>();
        foreach (var service in map.Pathway.Services)
            if (cells.TryGetValue(service.Id.Value, out var its)) all.Add(new Alone(service, its.ToSeq()));
        return all;
    }

    private static void AddOf(CoverageMap map, Line line, Dictionary<string, List<LevelPiece>> cells)
    {
        var stretches = new Dictionary<string, List<Stretch>[]>(StringComparer.Ordinal);
        var presences = line.Presences();
        for (var i = 0; i < CarerSets.Each.Count; i++)
        {
            foreach (var (service, stretch) in OneByOne(map, presences, CarerSets.Each[i]))
            {
                if (!stretches.TryGetValue(service, out var ofCarers)) stretches[service] = ofCarers = [[], [], [], []];
                ofCarers[i].Add(stretch);
            }
        }
        foreach (var (service, ofCarers) in stretches)
            foreach (var piece in Holes.Pieces(ofCarers, line.Place is null ? default : [line.Place]))
            {
                if (!cells.TryGetValue(service, out var its)) cells[service] = its = [];
                LevelPiece.Join(its, new LevelPiece(line.Level, piece));
            }
    }

    // Walks the ages from bound to bound; between two bounds the same services are there.
    private static List<KeyValuePair<string, Stretch>> OneByOne(CoverageMap map, List<Presence> presences, Carer carer)
    {
        var (bounds, here) = (new List<Age>(), new List<Presence>());
        foreach (var presence in presences)
        {
            if (presence.IsForGroups || !presence.Takes(carer)) continue;
            here.Add(presence);
            bounds.Add(presence.Ages.From);
            bounds.Add(presence.Ages.To);
        }
        bounds.Sort();
        here.Sort(static (a, b) => a.Ages.From.CompareTo(b.Ages.From));
        var (alone, open, next) = (new List<KeyValuePair<string, Stretch>>(), new List<Presence>(), 0);
        for (var i = 0; i + 1 < bounds.Count; i++)
        {
            if (bounds[i] >= bounds[i + 1]) continue;
            open.RemoveAll(presence => presence.Ages.To <= bounds[i]);
            while (next < here.Count && here[next].Ages.From <= bounds[i]) open.Add(here[next++]);
            if (OnlyWhole(map, open) is { } whole) alone.Add(new(whole, new Stretch(bounds[i], bounds[i + 1])));
        }
        return alone;
    }

    private static string? OnlyWhole(CoverageMap map, List<Presence> open)
    {
        string? only = null;
        foreach (var presence in open)
        {
            var whole = map.Whole(presence.Service).Id.Value;
            if (only is not null && only != whole) return null;
            only = whole;
        }
        return only;
    }
}

/// <summary>A piece of the map with its level.</summary>
/// <param name="Level">The level of need.</param>
/// <param name="Piece">Where, at which ages and for whom.</param>
public sealed record LevelPiece(Level Level, Piece Piece)
{
    /// <summary>Adds a piece to others; one that looks alike in another place is the same piece in both.</summary>
    public static void Join(List<LevelPiece> pieces, LevelPiece added)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!ReferenceEquals(pieces[i].Level, added.Level) || !Piece.IsAlike(pieces[i].Piece, added.Piece)) continue;
            pieces[i] = pieces[i] with { Piece = pieces[i].Piece.And(added.Piece.Places) };
            return;
        }
        pieces.Add(added);
    }
}
