using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// Pathways of one workspace that have the same id. Their documents have the same names, so one would stand in place of the other, and nobody could say which: mostly a
/// copied file is still called as the first, whichever of them sorts first.
/// </summary>
internal static class SameIds
{
    /// <summary>Each pathway whose id another has before it.</summary>
    /// <param name="pathways">All that were read.</param>
    public static IReadOnlyList<SameId> Among(IReadOnlyList<ReadPathway> pathways)
    {
        var (first, same) = (new Dictionary<Key, ReadPathway>(), new List<SameId>());
        foreach (var pathway in pathways)
        {
            if (pathway.Id is not { } id) continue;
            var key = new Key(pathway.Home.Folder, id);
            if (first.TryGetValue(key, out var before)) same.Add(new SameId(pathway, before.Path, SameId.IdOf(before)) { First = before });
            else first[key] = pathway;
        }
        return same;
    }

    private sealed record Key(string Folder, string Id);
}

/// <summary>Two pathways with one id.</summary>
/// <param name="Again">The one that was met last.</param>
/// <param name="Path">Main file of the other.</param>
/// <param name="Where">Its id.</param>
internal sealed record SameId(ReadPathway Again, string Path, Location Where)
{
    /// <summary>The other, where this run read it.</summary>
    public ReadPathway? First { get; init; }

    /// <summary>The finding at the id of the last, which names the other.</summary>
    public Finding Finding() => new("duplicate-id", Severity.Error, $"the id \"{Again.Id}\" is that of {Path} already", IdOf(Again))
    {
        Label = "again",
        Help = "give this pathway an id of its own: its documents are named after it, and none of these pathways is built until then",
        Pointer = "/pathway/id",
        Element = "pathway",
        Related = [new RelatedPlace(Where, "first used here")],
    };

    /// <summary>Where the id of a pathway stands.</summary>
    public static Location IdOf(ReadPathway pathway)
    {
        var compiled = pathway.Compiled();
        return compiled.Pathway?.Id.Where ?? new Location(compiled.Sources[0], default);
    }
}
