using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Pair.Core.Text;

/// <summary>An immutable list that equals another with the same items, so that records holding it compare by value.</summary>
[CollectionBuilder(typeof(Seq), nameof(Seq.Create))]
public readonly struct Seq<T> : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly ImmutableArray<T> items;

    /// <summary>Wraps an array; a default array counts as empty.</summary>
    public Seq(ImmutableArray<T> items) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place, from 0.</summary>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(Seq<T> other) => this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Seq<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Walks the items in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (items.IsDefault ? ImmutableArray<T>.Empty : items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items.IsDefault ? ImmutableArray<T>.Empty : items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Same items, same order.</summary>
    public static bool operator ==(Seq<T> left, Seq<T> right) => left.Equals(right);

    /// <summary>Different items or order.</summary>
    public static bool operator !=(Seq<T> left, Seq<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="Seq{T}"/> values; collection expressions use it.</summary>
public static class Seq
{
    /// <summary>A list of these items.</summary>
    public static Seq<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>A list of the items of any sequence.</summary>
    public static Seq<T> ToSeq<T>(this IEnumerable<T> items) => new([.. items]);
}
