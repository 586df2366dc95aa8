using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>What is left on all axes at once when services and declared gaps are taken away.</summary>
public static class Holes
{
    /// <summary>A break that is shorter is nothing.</summary>
    public const int ShortestInDays = 14;

    /// <summary>Every hole of a pathway, level by level; what is alike in several places is one.</summary>
    public static List<Hole> Of(CoverageMap map)
    {
        var holes = new List<Hole>();
        var lines = map.Lines;
        for (var first = 0; first < lines.Count;)
        {
            var end = first;
            while (end < lines.Count && ReferenceEquals(lines[end].Level, lines[first].Level)) end++;
            AddOfLevel(lines, first, end, holes);
            first = end;
        }
        return holes;
    }

    /// <summary>What is left of one level in one place, in the order of ages.</summary>
    public static List<Piece> Left(Line line)
    {
        var (missing, bounds) = (new List<Stretch>[CarerSets.Each.Count], new List<Stretch>());
        for (var i = 0; i < missing.Length; i++)
        {
            missing[i] = [];
            foreach (var stretch in Stretches.Without(line.Missing(CarerSets.Each[i]), line.Declared(CarerSets.Each[i])))
                if (stretch.Days >= ShortestInDays) missing[i].Add(stretch);
            bounds.AddRange(missing[i]);
        }
        return Split(missing, bounds, line.Place is null ? default : [line.Place]);
    }

    // Where different carers are missing at different ages, each age tells exactly who.
    private static List<Piece> Split(List<Stretch>[] missing, List<Stretch> bounds, Seq<Place> places)
    {
        var pieces = new List<Piece>();
        if (bounds.Count == 0) return pieces;
        var cuts = new List<Stretch>(bounds);
        foreach (var bound in bounds) cuts.Add(new Stretch(bound.To, bound.To));
        cuts.Sort(static (a, b) => a.From.CompareTo(b.From));
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            if (cuts[i].From >= cuts[i + 1].From) continue;
            var between = new Stretch(cuts[i].From, cuts[i + 1].From);
            var carers = CarerSet.None;
            for (var carer = 0; carer < missing.Length; carer++)
                if (Stretches.Meet(missing[carer], between)) carers |= CarerSets.Of(CarerSets.Each[carer]);
            if (carers == CarerSet.None) continue;
            if (pieces.Count > 0 && pieces[^1].Carers == carers && pieces[^1].Ages.To >= between.From)
                pieces[^1] = new Piece(places, new Stretch(pieces[^1].Ages.From, between.To), carers);
            else pieces.Add(new Piece(places, between, carers));
        }
        return pieces;
    }

    private static void AddOfLevel(IReadOnlyList<Line> lines, int first, int end, List<Hole> holes)
    {
        var (level, isEmpty, isDeclared) = (lines[first].Level, true, false);
        for (var i = first; i < end; i++) isEmpty &= lines[i].IsEmpty;
        var (all, here) = (new List<Piece>(), new List<Hole>());
        for (var i = first; i < end; i++)
        {
            var (left, inPart) = (Left(lines[i]), IsDeclaredInPart(lines[i]));
            isDeclared |= inPart;
            if (left.Count == 0) continue;
            if (isEmpty) all.AddRange(left);
            else if (lines[i].IsEmpty) Join(here, new Hole(HoleKind.Place, level, left.ToSeq(), inPart));
            else
                foreach (var piece in left) Join(here, new Hole(HoleKind.Ages, level, [piece], inPart));
        }
        if (all.Count > 0) holes.Add(new Hole(HoleKind.Level, level, Joined(all), isDeclared));
        holes.AddRange(here);
    }

    private static bool IsDeclaredInPart(Line line)
    {
        foreach (var carer in CarerSets.Each)
            foreach (var declared in line.Declared(carer))
                if (Stretches.Meet(line.Missing(carer), declared)) return true;
        return false;
    }

    // A hole that looks alike in another place is the same hole in both.
    private static void Join(List<Hole> holes, Hole hole)
    {
        for (var i = 0; i < holes.Count; i++)
        {
            if (holes[i].Kind != hole.Kind || holes[i].IsDeclaredInPart != hole.IsDeclaredInPart || holes[i].Pieces.Count != hole.Pieces.Count) continue;
            var (alike, joined) = (true, new List<Piece>());
            for (var piece = 0; piece < hole.Pieces.Count && alike; piece++)
            {
                alike = IsAlike(holes[i].Pieces[piece], hole.Pieces[piece]);
                joined.Add(holes[i].Pieces[piece] with { Places = [.. holes[i].Pieces[piece].Places, .. hole.Pieces[piece].Places] });
            }
            if (!alike) continue;
            holes[i] = hole with { Pieces = joined.ToSeq() };
            return;
        }
        holes.Add(hole);
    }

    private static Seq<Piece> Joined(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            var at = joined.FindIndex(other => IsAlike(other, piece));
            if (at < 0) joined.Add(piece);
            else joined[at] = joined[at] with { Places = [.. joined[at].Places, .. piece.Places] };
        }
        return joined.ToSeq();
    }

    private static bool IsAlike(Piece one, Piece other) => one.Carers == other.Carers && one.Ages.From.Days == other.Ages.From.Days && one.Ages.To.Days == other.Ages.To.Days;
}
