using Pair.Core.Text;

namespace Pair.Formats.Word.Comments;

/// <summary>The stretches of a document by where in one source file they came from.</summary>
internal sealed class PlacesBySpan
{
    private readonly List<Place> places = [];
    private bool sorted = true;

    /// <summary>Adds a stretch under the span that it came from; of two under one span the one of the lower rank stands, else the first.</summary>
    public void Add(TextSpan span, Stretch stretch, int rank)
    {
        places.Add(new Place(span.Start, span.End, stretch, rank, places.Count));
        sorted = false;
    }

    /// <summary>The stretch that came from a span, else from the smallest one round it, else from the first one inside it; null where there is none.</summary>
    public Stretch? At(TextSpan span)
    {
        if (!sorted) Sort();
        // The last one that begins before the span, or with it and is no shorter: if any holds the span, it is this one or one round it.
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Place.Compare(places[middle].Start, places[middle].End, span.Start, span.End) <= 0) low = middle + 1;
            else high = middle;
        }
        for (var around = low > 0 ? places[low - 1] : null; around is not null; around = around.Outer)
            if (around.End >= span.End) return around.Stretch;
        for (var i = low; i < places.Count && places[i].Start < span.End; i++)
            if (places[i].End <= span.End) return places[i].Stretch;
        return null;
    }

    private void Sort()
    {
        places.Sort(static (one, other) =>
        {
            var bySpan = Place.Compare(one.Start, one.End, other.Start, other.End);
            if (bySpan != 0) return bySpan;
            return one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank) : one.Number.CompareTo(other.Number);
        });
        var kept = 0;
        for (var i = 0; i < places.Count; i++)
            if (i == 0 || places[i].Start != places[kept - 1].Start || places[i].End != places[kept - 1].End) places[kept++] = places[i];
        places.RemoveRange(kept, places.Count - kept);
        // Spans of a tree lie inside one another or apart, so those round a place are a short chain.
        for (var i = 1; i < places.Count; i++)
        {
            var outer = places[i - 1];
            while (outer is not null && outer.End < places[i].End) outer = outer.Outer;
            places[i].Outer = outer;
        }
        sorted = true;
    }

    private sealed class Place(int start, int end, Stretch stretch, int rank, int number)
    {
        public int Start => start;

        public int End => end;

        public Stretch Stretch => stretch;

        public int Rank => rank;

        public int Number => number;

        /// <summary>The smallest other one round it.</summary>
        public Place? Outer { get; set; }

        // By their starts; of those with one start the longest first, so that what lies round another stands before it.
        public static int Compare(int start, int end, int otherStart, int otherEnd) => start != otherStart ? start.CompareTo(otherStart) : otherEnd.CompareTo(end);
    }
}
