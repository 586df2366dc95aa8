using Pair.Core.Diffing.Wording;
using Pair.Core.Model;

namespace Pair.Core.Diffing.Trees;

/// <summary>The two pathways that are compared, and how an id of the old one is called in the new one.</summary>
internal sealed class Sides(Pathway before, Pathway after, Renames renames)
{
    public Reader Before { get; } = new(before);

    public Reader After { get; } = new(after);

    /// <summary>What an id of the old pathway is called in the new one.</summary>
    public string Now(string collection, string id) => renames.Now(collection, id);

    /// <summary>What an id of the new pathway was called in the old one.</summary>
    public string Then(string collection, string id) => renames.Then(collection, id);

    /// <summary>What an old value of some kind is called in the new pathway; a value that names nothing stays as it is.</summary>
    public string Now(Reading reading, string value)
    {
        if (renames.All.IsEmpty) return value;
        foreach (var collection in Reader.Collections(reading))
            if (renames.Now(collection, value) is var id && id != value) return id;
        return value;
    }
}
