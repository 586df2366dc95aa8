using System.Collections;
using System.Runtime.CompilerServices;

namespace Pair.Core.Text;

/// <summary>An immutable list that equals another with the same items, so that records holding it compare by value.</summary>
/// <remarks>
/// A list of our own, because the platform's immutable array of a type of ours is compiled anew at each start of the program.
/// For the same reason its items are best classes.
/// </remarks>
[CollectionBuilder(typeof(Seq), nameof(Seq.Create))]
public readonly struct Seq<T> : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly T[]? items;

    // Nobody else holds the array, so it never changes.
    internal Seq(T[] items) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place, from 0.</summary>
    public T this[int index] => (items ?? [])[index];

    /// <summary>Whether an item equals this one.</summary>
    public bool Contains(T item) => items is not null && Array.IndexOf(items, item) >= 0;

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
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Same items, same order.</summary>
    public static bool operator ==(Seq<T> left, Seq<T> right) => left.Equals(right);

    /// <summary>Different items or order.</summary>
    public static bool operator !=(Seq<T> left, Seq<T> right) => !left.Equals(right);

    /// <summary>Walks a list without making anything.</summary>
    public struct Enumerator
    {
        // Null for no items: an empty array would be one more type to load for each kind of item.
        private readonly T[]? items;
        private int next;

        internal Enumerator(T[]? items) => this.items = items;

        /// <summary>The item that <see cref="MoveNext"/> came to.</summary>
        public readonly T Current => items![next - 1];

        /// <summary>Goes to the next item; false behind the last.</summary>
        public bool MoveNext() => items is not null && next++ < items.Length;
    }
}

/// <summary>Makes <see cref="Seq{T}"/> values; collection expressions use it.</summary>
public static class Seq
{
    /// <summary>A list of these items.</summary>
    public static Seq<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the items that a list has now.</summary>
    public static Seq<T> ToSeq<T>(this List<T> items) => items.Count == 0 ? default : new Seq<T>(items.ToArray());

    /// <summary>A list of the items of any sequence.</summary>
    public static Seq<T> ToSeq<T>(this IEnumerable<T> items)
    {
        if (items is Seq<T> same) return same;
        if (items is ICollection<T> counted)
        {
            if (counted.Count == 0) return default;
            var copy = new T[counted.Count];
            counted.CopyTo(copy, 0);
            return new Seq<T>(copy);
        }
        return new List<T>(items).ToSeq();
    }
}
