namespace Pair.Core.Text;

/// <summary>A value and where its author wrote it. Two are equal when their values are: moving a line changes no meaning.</summary>
public sealed record Located<T>(T Value, Location Where)
{
    /// <summary>Equal when the values are equal, wherever they stand.</summary>
    public bool Equals(Located<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <summary>The hash of the value alone.</summary>
    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    /// <summary>The value's own text.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
