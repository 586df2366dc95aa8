using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>An entry that was given another id.</summary>
/// <param name="Collection">Such as <c>services</c>.</param>
/// <param name="From">Its id before.</param>
/// <param name="To">Its id now.</param>
public sealed record Rename(string Collection, string From, string To);

/// <summary>Which entries of two pathways are one under two ids.</summary>
/// <param name="All">In the order of the new source.</param>
public sealed record Renames(Seq<Rename> All)
{
    /// <summary>What an id of the old pathway is called in the new one.</summary>
    public string Now(string collection, string id) => Find(collection, id, rename => rename.From)?.To ?? id;

    /// <summary>What an id of the new pathway was called in the old one.</summary>
    public string Then(string collection, string id) => Find(collection, id, rename => rename.To)?.From ?? id;

    private Rename? Find(string collection, string id, Func<Rename, string> side)
    {
        foreach (var rename in All)
            if (rename.Collection == collection && side(rename) == id) return rename;
        return null;
    }
}
