using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>Puts a pathway over the one that it is built on, which may be built on another.</summary>
internal static class Extension
{
    /// <summary>The pathway and its bases as one tree.</summary>
    /// <param name="sources">The door to the files.</param>
    /// <param name="own">The pathway with its parts.</param>
    /// <param name="extends">What it is built on.</param>
    /// <param name="workspace">The folder that nothing may be taken from outside of.</param>
    /// <param name="findings">What was found in the pathway's parts; takes what is found here.</param>
    public static United Unite(Sources sources, Layer own, YamlScalar extends, string workspace, List<Finding> findings)
    {
        var chain = new Chain(sources, own, workspace, findings);
        if (chain.IsBroken) return new United(own.Root, chain.Read, findings.ToSeq());
        var (lost, replaced) = (new List<Loss>(), new Dictionary<string, Replacement>(StringComparer.Ordinal));
        var root = chain.Layers[^1].Root;
        for (var i = chain.Layers.Count - 2; i >= 0; i--)
            root = Over(root, chain.Layers[i + 1].Main.Path, chain.Layers[i], findings, lost, replaced);

        var (bases, files) = (new List<string>(), new List<SourceText>());
        for (var i = 1; i < chain.Layers.Count; i++) bases.Add(chain.Layers[i].Main.Path);
        for (var i = own.Sources.Count; i < chain.Read.Count; i++) files.Add(chain.Read[i]);
        return new United(root, chain.Read, findings.ToSeq())
        {
            Heritage = new Heritage(extends, bases.ToSeq(), files.ToSeq(), new List<Replacement>(replaced.Values).ToSeq(), lost.ToSeq())
            {
                Name = NameOf(chain.Layers[1].Root),
            },
        };
    }

    /// <summary>What a base hands on to a pathway, directly or over others, as the pathway would be if it and those between said nothing: with their own titles, places and numbers, and nothing else of theirs.</summary>
    /// <param name="sources">The door to the files.</param>
    /// <param name="own">The pathway with its parts.</param>
    /// <param name="workspace">The folder that nothing may be taken from outside of.</param>
    /// <param name="basePath">Main file of the base.</param>
    /// <returns>The tree; null where the pathway is not built on that base.</returns>
    public static YamlMapping? HandedOn(Sources sources, Layer own, string workspace, string basePath)
    {
        var findings = new List<Finding>();
        var chain = new Chain(sources, own, workspace, findings);
        var place = 0;
        for (var i = 1; i < chain.Layers.Count; i++)
            if (WorkspacePath.Join("", chain.Layers[i].Main.Path) == WorkspacePath.Join("", basePath)) place = i;
        if (chain.IsBroken || place == 0) return null;
        var root = chain.Layers[^1].Root;
        for (var i = chain.Layers.Count - 2; i >= 0; i--)
        {
            var layer = i >= place ? chain.Layers[i] : chain.Layers[i] with { Root = OwnAlone.Of(chain.Layers[i].Root, root) };
            root = Over(root, chain.Layers[i + 1].Main.Path, layer, findings, [], new Dictionary<string, Replacement>(StringComparer.Ordinal));
        }
        return root;
    }

    private static string? NameOf(YamlMapping root)
    {
        var about = root["pathway"] as YamlMapping;
        return Words(about?.Find("title")?.Value) ?? Words(about?.Find("id")?.Value);
    }

    private static string? Words(YamlNode? said) => said is YamlScalar { Kind: not YamlScalarKind.Null } scalar && scalar.Value.Trim() is { Length: > 0 } words ? words : null;

    private static YamlMapping Over(YamlMapping beneath, string file, Layer layer, List<Finding> findings, List<Loss> lost, Dictionary<string, Replacement> replaced)
    {
        var (handed, above, gone) = (Inheritable.Of(beneath), layer.Root, new List<Gone>());
        if (AreaPlace.Of(beneath["places"], file, above, (YamlScalar)above["extends"]!, findings) is { } place)
        {
            var localising = new Localising(place, above, findings, lost);
            handed = localising.Base(handed);
            above = localising.Own();
            var cause = new Cause(place.Said.Where, isByPlace: true);
            foreach (var path in localising.LeftOut)
                if (path.Split('.', 2) is [var collection, var id] && (above[collection] as YamlMapping)?.Find(id) is null) gone.Add(new Gone(collection, id, cause));
        }
        var overlay = new Overlay(findings, lost, gone);
        var united = overlay.Put(handed, above);
        // What stands over two bases is told against the nearer.
        foreach (var one in overlay.Replaced) replaced[one.Path] = one;
        var dropping = new Dropping(gone, layer.Sources, lost);
        united = dropping.From(united);
        findings.AddRange(dropping.Findings());
        return united;
    }
}
