namespace Pair.Core.Likeness;

/// <summary>
/// How many letters must be changed, added, left out or swapped with their neighbour to make one word of another (optimal string alignment, the
/// distance of Damerau without later edits between swapped letters).
/// </summary>
internal static class EditDistance
{
    /// <summary>The number, or one more than <paramref name="most"/> where there are more.</summary>
    public static int Of(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        var (before, last, line) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            line[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = Math.Min(Math.Min(last[j], line[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) cost = Math.Min(cost, before[j - 2] + 1);
                line[j] = cost;
                least = Math.Min(least, cost);
            }
            if (least > most) return most + 1;
            (before, last, line) = (last, line, before);
        }
        return last[other.Length];
    }
}
