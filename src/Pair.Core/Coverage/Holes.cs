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
        var missing = new List<Stretch>[CarerSets.Each.Count];
        for (var i = 0; i < missing.Length; i++)
            missing[i] = Stretches.Without(line.Missing(CarerSets.Each[i]), line.Declared(CarerSets.Each[i]));
        return Pieces(missing, line.Place is null ? default : [line.Place]);
    }

    /// <summary>Stretches of each carer as pieces that tell at each age exactly for whom, in the order of ages. What is short is nothing.</summary>
    /// <param name="stretches">For each of <see cref="CarerSets.Each"/>, in order.</param>
    /// <param name="places">Where they are.</param>
    public static List<Piece> Pieces(List<Stretch>[] stretches, Seq<Place> places)
    {
        // Cuts are stretches without length: a list of ages themselves would be a type compiled anew at each start.
        var (cuts, kept, pieces) = (new List<Stretch>(), new List<Stretch>[stretches.Length], new List<Piece>());
        for (var i = 0; i < stretches.Length; i++)
        {
            kept[i] = [];
            foreach (var stretch in Stretches.Joined(stretches[i]))
            {
                if (stretch.Days < ShortestInDays) continue;
                kept[i].Add(stretch);
                cuts.Add(new Stretch(stretch.From, stretch.From));
                cuts.Add(new Stretch(stretch.To, stretch.To));
            }
        }
        cuts.Sort(static (a, b) => a.From.CompareTo(b.From));
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            if (cuts[i].From >= cuts[i + 1].From) continue;
            var (between, carers) = (new Stretch(cuts[i].From, cuts[i + 1].From), CarerSet.None);
            for (var carer = 0; carer < kept.Length; carer++)
                if (Stretches.Meet(kept[carer], between)) carers |= CarerSets.Of(CarerSets.Each[carer]);
            if (carers == CarerSet.None) continue;
            if (pieces.Count > 0 && pieces[^1].Carers == carers && pieces[^1].Ages.To >= between.From)
                pieces[^1] = new Piece(places, new Stretch(pieces[^1].Ages.From, between.To), carers);
            else pieces.Add(new Piece(places, between, carers));
        }
        return WithoutSplinters(pieces, kept);
    }

    // A few days between what different carers miss are nothing by themselves, where a longer piece of the same stretch tells of each of them.
    private static List<Piece> WithoutSplinters(List<Piece> pieces, List<Stretch>[] missing)
    {
        var kept = new List<Piece>();
        foreach (var piece in pieces)
            if (piece.Ages.Days >= ShortestInDays || !IsToldBeside(piece, pieces, missing)) kept.Add(piece);
        return kept;
    }

    private static bool IsToldBeside(Piece splinter, List<Piece> pieces, List<Stretch>[] missing)
    {
        for (var i = 0; i < missing.Length; i++)
        {
            var carer = CarerSets.Of(CarerSets.Each[i]);
            if (!splinter.Carers.HasFlag(carer)) continue;
            var isTold = false;
            foreach (var whole in missing[i])
            {
                if (!whole.Holds(splinter.Ages)) continue;
                foreach (var piece in pieces) isTold |= piece.Ages.Days >= ShortestInDays && piece.Carers.HasFlag(carer) && whole.Holds(piece.Ages);
            }
            if (!isTold) return false;
        }
        return true;
    }

    private static void AddOfLevel(IReadOnlyList<Line> lines, int first, int end, List<Hole> holes)
    {
        var (level, isEmpty, isDeclared) = (lines[first].Level, true, false);
        for (var i = first; i < end; i++) isEmpty &= lines[i].IsEmpty;
        var (all, here) = (new List<Piece>(), new List<Hole>());
        for (var i = first; i < end; i++)
        {
            var left = Left(lines[i]);
            if (isEmpty) isDeclared |= IsDeclaredInPart(lines[i], Stretch.Window);
            if (left.Count == 0) continue;
            if (isEmpty) all.AddRange(left);
            else if (lines[i].IsEmpty) Join(here, new Hole(HoleKind.Place, level, left.ToSeq(), IsDeclaredInPart(lines[i], Stretch.Window)));
            else
                foreach (var piece in left) Join(here, new Hole(HoleKind.Ages, level, [piece], IsDeclaredInPart(lines[i], piece.Ages)));
        }
        if (all.Count > 0) holes.Add(new Hole(HoleKind.Level, level, Joined(all), isDeclared));
        holes.AddRange(here);
    }

    // Whether a gap takes away some of what is missing round a hole: before or behind it, or for other carers at the same ages.
    private static bool IsDeclaredInPart(Line line, Stretch hole)
    {
        foreach (var carer in CarerSets.Each)
        {
            var declared = line.Declared(carer);
            if (declared.Count == 0) continue;
            foreach (var missing in line.Missing(carer))
                if (missing.Meets(hole) && Stretches.Meet(declared, missing)) return true;
        }
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
                alike = Piece.IsAlike(holes[i].Pieces[piece], hole.Pieces[piece]);
                joined.Add(holes[i].Pieces[piece].And(hole.Pieces[piece].Places));
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
            var at = joined.FindIndex(other => Piece.IsAlike(other, piece));
            if (at < 0) joined.Add(piece);
            else joined[at] = joined[at].And(piece.Places);
        }
        return joined.ToSeq();
    }
}
