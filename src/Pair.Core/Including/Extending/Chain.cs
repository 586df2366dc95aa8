using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>Reads what a pathway is built on, base by base.</summary>
internal sealed class Chain
{
    // An area, a region, a nation, and room for what nobody has thought of.
    private const int MostBases = 10;

    private readonly Sources sources;
    private readonly string workspace;
    private readonly List<Finding> findings;
    private readonly List<Layer> layers;
    private readonly List<string> paths;
    private readonly List<SourceText> read = [];

    /// <summary>Reads the bases of a pathway, until one has none or cannot be read.</summary>
    public Chain(Sources sources, Layer own, string workspace, List<Finding> findings)
    {
        (this.sources, this.workspace, this.findings) = (sources, workspace, findings);
        (layers, paths) = ([own], [WorkspacePath.Join("", own.Main.Path)]);
        foreach (var source in own.Sources) read.Add(source);
        while (layers[^1].Root["extends"] is YamlScalar { Kind: YamlScalarKind.Text, Value.Length: > 0 } said)
        {
            if (Follow(said, layers[^1]) is not { } next)
            {
                IsBroken = true;
                return;
            }
            layers.Add(next);
        }
    }

    /// <summary>The pathway, then its bases, the nearest first.</summary>
    public IReadOnlyList<Layer> Layers => layers;

    /// <summary>Whether some base cannot be had; a finding says why.</summary>
    public bool IsBroken { get; }

    /// <summary>All files that were read, in that order, each once.</summary>
    public Seq<SourceText> Read => read.ToSeq();

    private Layer? Follow(YamlScalar said, Layer from)
    {
        var (words, path) = (said.Value, WorkspacePath.Join(WorkspacePath.FolderOf(from.Main.Path), said.Value));
        if (layers.Count > MostBases) return Stop(BaseFindings.TooLong(said, MostBases));
        if (words.Contains('\\')) return Stop(BaseFindings.Backslash(said));
        if (words.StartsWith('/') || words.Contains(':') || !WorkspacePath.IsInside(workspace, path)) return Stop(BaseFindings.Outside(said, workspace));
        if (WorkspacePath.IsPattern(words)) return Stop(BaseFindings.Pattern(said));
        var met = paths.IndexOf(path);
        if (met >= 0) return Stop(BaseFindings.Circle(said, paths.GetRange(met, paths.Count - met)));
        if (!sources.Holds(workspace, path)) return Stop(BaseFindings.Link(said, path, sources.LeadsTo(path)));
        switch (sources.Read(path))
        {
            case SourceRead.Bytes bytes:
                paths.Add(path);
                return Parse(said, SourceDecoder.Decode(path, bytes.Content.Span));
            case SourceRead.Refused refused:
                var inside = sources.Match(path, "*.pair.yaml");
                return Stop(inside.IsEmpty && !words.EndsWith('/') ? BaseFindings.Refused(said, path, refused.Reason) : BaseFindings.Folder(said, inside));
            default:
                return Stop(BaseFindings.Missing(said, sources.Match(WorkspacePath.FolderOf(path), "*.pair.yaml")));
        }
    }

    private Layer? Parse(YamlScalar said, DecodedSource decoded)
    {
        read.Add(decoded.Source);
        findings.AddRange(decoded.Findings);
        if (!decoded.Readable) return null;
        var tree = YamlReader.Read(decoded.Source);
        findings.AddRange(tree.Findings);
        if (tree.Root is not YamlMapping root) return null;
        if (Inclusion.IsPart(root)) return Stop(BaseFindings.Part(said));
        findings.AddRange(BaseFaults.Of(root));
        var layer = Inclusion.WithParts(sources, decoded.Source, root, workspace, findings);
        // One part may belong to an area and to its base.
        for (var i = 1; i < layer.Sources.Count; i++)
            if (!read.Exists(other => other.Path == layer.Sources[i].Path)) read.Add(layer.Sources[i]);
        return layer;
    }

    private Layer? Stop(Finding finding)
    {
        findings.Add(finding);
        return null;
    }
}
