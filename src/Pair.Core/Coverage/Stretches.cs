namespace Pair.Core.Coverage;

/// <summary>Sets of days as stretches in order that neither meet nor touch: what is exact about coverage is done here.</summary>
public static class Stretches
{
    /// <summary>The same days as the stretches given, in order and joined where they meet or touch.</summary>
    public static List<Stretch> Joined(List<Stretch> any)
    {
        var sorted = new List<Stretch>(any);
        sorted.Sort(static (a, b) => a.From.CompareTo(b.From));
        var joined = new List<Stretch>();
        foreach (var next in sorted)
        {
            if (joined.Count == 0 || next.From > joined[^1].To) joined.Add(next);
            else if (next.To > joined[^1].To) joined[^1] = new Stretch(joined[^1].From, next.To);
        }
        return joined;
    }

    /// <summary>The days of one that are not in others.</summary>
    /// <param name="whole">What is taken from.</param>
    /// <param name="taken">In order and joined.</param>
    public static List<Stretch> Without(Stretch whole, List<Stretch> taken)
    {
        var left = new List<Stretch>();
        var from = whole.From;
        foreach (var next in taken)
        {
            if (next.To <= from) continue;
            if (next.From >= whole.To) break;
            if (next.From > from) left.Add(new Stretch(from, next.From));
            from = next.To;
            if (from >= whole.To) return left;
        }
        left.Add(new Stretch(from, whole.To));
        return left;
    }

    /// <summary>The days of some that are not in others; all in order and joined.</summary>
    public static List<Stretch> Without(List<Stretch> whole, List<Stretch> taken)
    {
        var left = new List<Stretch>();
        foreach (var one in whole) left.AddRange(Without(one, taken));
        return left;
    }

    /// <summary>The days that are in some and in one.</summary>
    public static List<Stretch> Within(List<Stretch> some, Stretch frame)
    {
        var inside = new List<Stretch>();
        foreach (var one in some)
            if (Stretch.Common(one, frame) is { } common) inside.Add(common);
        return inside;
    }

    /// <summary>Whether some day lies in both.</summary>
    public static bool Meet(List<Stretch> some, Stretch other)
    {
        foreach (var one in some)
            if (one.Meets(other)) return true;
        return false;
    }
}
