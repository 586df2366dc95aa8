using Pair.Core.Diffing.Wording;
using Pair.Core.Model;

namespace Pair.Core.Diffing.Trees;

/// <summary>The two pathways that are compared, and how an id of the old one is called in the new one.</summary>
internal sealed class Sides(Pathway before, Pathway after, Renames renames)
{
    private readonly Dictionary<string, string> now = Table(renames, rename => rename.From, rename => rename.To);
    private readonly Dictionary<string, string> then = Table(renames, rename => rename.To, rename => rename.From);

    public Reader Before { get; } = new(before);

    public Reader After { get; } = new(after);

    /// <summary>What an id of the old pathway is called in the new one.</summary>
    public string Now(string collection, string id) => now.Count == 0 ? id : now.GetValueOrDefault(Key(collection, id), id);

    /// <summary>What an id of the new pathway was called in the old one.</summary>
    public string Then(string collection, string id) => then.Count == 0 ? id : then.GetValueOrDefault(Key(collection, id), id);

    /// <summary>What an old value of some kind is called in the new pathway; a value that names nothing stays as it is.</summary>
    public string Now(Reading reading, string value)
    {
        if (now.Count == 0) return value;
        foreach (var collection in Reader.Collections(reading))
            if (now.TryGetValue(Key(collection, value), out var id)) return id;
        return value;
    }

    private static Dictionary<string, string> Table(Renames renames, Func<Rename, string> from, Func<Rename, string> to)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rename in renames.All) table[Key(rename.Collection, from(rename))] = to(rename);
        return table;
    }

    private static string Key(string collection, string id) => $"{collection}.{id}";
}
