namespace Pair.Core.Text;

/// <summary>A stretch of a source text, in UTF-16 offsets. Lines and columns are made where a report is printed.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of UTF-16 units; zero is a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
