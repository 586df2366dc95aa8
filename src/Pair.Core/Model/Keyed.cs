using System.Collections;
using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>Something that an author gave an id.</summary>
public interface IEntry
{
    /// <summary>The id, where its key stands.</summary>
    Located<string> Id { get; }

    /// <summary>Findings that the author accepted here.</summary>
    Seq<Acceptance> Accepted { get; }
}

/// <summary>Entries keyed by id, in the order of the source. Equal to another with equal entries in the same order.</summary>
public sealed class Keyed<T> : IReadOnlyList<T>, IEquatable<Keyed<T>> where T : class, IEntry
{
    private readonly Seq<T> entries;

    // Made when an id is first looked for; of places, because a table of each kind of entry would be a type more to load.
    private Dictionary<string, int>? places;

    /// <summary>Keeps entries; of two with one id the first is found.</summary>
    public Keyed(Seq<T> entries) => this.entries = entries;

    /// <inheritdoc/>
    public int Count => entries.Count;

    /// <inheritdoc/>
    public T this[int index] => entries[index];

    /// <summary>All ids, in order.</summary>
    public IEnumerable<string> Ids => entries.Select(entry => entry.Id.Value);

    /// <summary>The entry with an id, or null.</summary>
    public T? Find(string id) => (places ??= Places()).TryGetValue(id, out var place) ? entries[place] : null;

    /// <summary>Whether there is an entry with this id.</summary>
    public bool Has(string id) => (places ??= Places()).ContainsKey(id);

    /// <inheritdoc/>
    public bool Equals(Keyed<T>? other) => other is not null && entries == other.entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Keyed<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.GetHashCode();

    /// <summary>Walks the entries in order.</summary>
    public Seq<T>.Enumerator GetEnumerator() => entries.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)entries).GetEnumerator();

    private Dictionary<string, int> Places()
    {
        var all = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++) all.TryAdd(entries[i].Id.Value, i);
        return all;
    }
}
