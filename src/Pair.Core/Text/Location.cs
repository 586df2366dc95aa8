namespace Pair.Core.Text;

/// <summary>A span in one file: where a finding points, and where a piece of a document came from.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>Line and column of the first character.</summary>
    public TextPosition Start => Source.PositionAt(Span.Start);

    /// <summary>Line and column behind the last character.</summary>
    public TextPosition End => Source.PositionAt(Span.End);

    /// <summary>The words at this place, as typed.</summary>
    public string Words => Source.Cut(Span);
}
