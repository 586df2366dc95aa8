using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>An entry that was given another id.</summary>
/// <param name="Collection">Such as <c>services</c>.</param>
/// <param name="From">Its id before.</param>
/// <param name="To">Its id now.</param>
public sealed record Rename(string Collection, string From, string To);

/// <summary>Which entries of two pathways are one under two ids.</summary>
/// <param name="all">In the order of the new source.</param>
public sealed class Renames(Seq<Rename> all)
{
    private readonly Dictionary<string, string> now = Table(all, rename => rename.From, rename => rename.To);
    private readonly Dictionary<string, string> then = Table(all, rename => rename.To, rename => rename.From);

    /// <summary>In the order of the new source.</summary>
    public Seq<Rename> All => all;

    /// <summary>What an id of the old pathway is called in the new one.</summary>
    public string Now(string collection, string id) => now.Count == 0 ? id : now.GetValueOrDefault($"{collection}.{id}", id);

    /// <summary>What an id of the new pathway was called in the old one.</summary>
    public string Then(string collection, string id) => then.Count == 0 ? id : then.GetValueOrDefault($"{collection}.{id}", id);

    private static Dictionary<string, string> Table(Seq<Rename> all, Func<Rename, string> from, Func<Rename, string> to)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rename in all) table[$"{rename.Collection}.{from(rename)}"] = to(rename);
        return table;
    }
}
