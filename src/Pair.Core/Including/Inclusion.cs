using Pair.Core.Findings;
using Pair.Core.Including.Extending;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Including;

/// <summary>Unites a pathway with the parts that its <c>include:</c> names, and with the pathway that its <c>extends:</c> names.</summary>
public static class Inclusion
{
    /// <summary>Whether a tree is a part: it has no <c>pathway</c>, and waits for a pathway to include it.</summary>
    public static bool IsPart(YamlMapping root) => root.Find("pathway") is null;

    /// <summary>What a part holds that a part may not: everything but <c>pair</c> and the collections.</summary>
    public static Seq<Finding> CheckPart(YamlMapping part) => PartFaults.Of(part, null).ToSeq();

    /// <summary>Reads the parts of a pathway and puts their entries behind its own; then what it is built on, and puts that beneath.</summary>
    /// <param name="sources">The door to the files.</param>
    /// <param name="main">The pathway's own file.</param>
    /// <param name="root">Its tree.</param>
    /// <param name="workspace">The folder that nothing may be taken from outside of; empty for the current one.</param>
    public static United Unite(Sources sources, SourceText main, YamlMapping root, string workspace)
    {
        var findings = new List<Finding>();
        var folder = WorkspacePath.Join("", workspace);
        var own = WithParts(sources, main, root, folder, findings);
        return root["extends"] is YamlScalar { Kind: YamlScalarKind.Text, Value.Length: > 0 } extends
            ? Extension.Unite(sources, own, extends, folder, findings)
            : new United(own.Root, own.Sources, findings.ToSeq());
    }

    /// <summary>What a base hands on to a pathway that is built on it, as the pathway would be if it said nothing but its own title, places and numbers.</summary>
    /// <param name="sources">The door to the files.</param>
    /// <param name="main">The pathway's own file.</param>
    /// <param name="root">Its tree.</param>
    /// <param name="workspace">The folder that nothing may be taken from outside of; empty for the current one.</param>
    /// <param name="basePath">Main file of the base.</param>
    /// <returns>The tree; null where the pathway is not built on that base, directly or over others.</returns>
    public static YamlMapping? HandedOn(Sources sources, SourceText main, YamlMapping root, string workspace, string basePath)
    {
        var folder = WorkspacePath.Join("", workspace);
        return Extension.HandedOn(sources, WithParts(sources, main, root, folder, []), folder, basePath);
    }

    /// <summary>One pathway's own file with its parts.</summary>
    internal static Layer WithParts(Sources sources, SourceText main, YamlMapping root, string workspace, List<Finding> findings)
    {
        var run = new Run(sources, main, workspace, findings);
        if (root["include"] is YamlSequence includes)
            for (var i = 0; i < includes.Items.Count; i++)
                if (includes.Items[i] is YamlScalar { Kind: YamlScalarKind.Text } pattern && pattern.Value.Length > 0) run.Include(pattern, i);
        return run.Close(root);
    }

    private sealed class Run(Sources sources, SourceText main, string workspace, List<Finding> findings)
    {
        private readonly string folder = WorkspacePath.FolderOf(main.Path);
        private readonly List<SourceText> read = [main];
        private readonly List<YamlMapping> parts = [];
        private readonly HashSet<string> paths = new(StringComparer.Ordinal) { WorkspacePath.Join("", main.Path) };

        private int item;

        public void Include(YamlScalar pattern, int place)
        {
            item = place;
            var words = pattern.Value;
            var whole = WorkspacePath.Join(folder, words);
            if (words.Contains('\\')) Tell(IncludeFindings.Backslash(pattern));
            else if (words.StartsWith('/') || words.Contains(':') || !WorkspacePath.IsInside(workspace, whole)) Tell(IncludeFindings.Outside(pattern, workspace));
            else if (WorkspacePath.IsPattern(words)) IncludeAll(pattern);
            else Read(whole, pattern);
        }

        private void Tell(Finding finding) => findings.Add(finding with { Pointer = $"/include/{item}" });

        private void IncludeAll(YamlScalar pattern)
        {
            // The folders before the first * are walked here, so that no room of sources need know `..`.
            var slash = pattern.Value.LastIndexOf('/', pattern.Value.IndexOf('*', StringComparison.Ordinal));
            var rest = pattern.Value[(slash + 1)..];
            var found = new List<string>();
            foreach (var path in sources.Match(WorkspacePath.Join(folder, pattern.Value[..Math.Max(slash, 0)]), rest)) found.Add(WorkspacePath.Join("", path));
            if (Array.IndexOf(rest.Split('/'), "..") >= 0 || found.Exists(path => !WorkspacePath.IsInside(workspace, path))) Tell(IncludeFindings.Outside(pattern, workspace));
            else if (found.Count == 0) Tell(IncludeFindings.NothingMatches(pattern));
            else
            {
                found.Sort(StringComparer.Ordinal);
                foreach (var path in found) Read(path, pattern);
            }
        }

        private void Read(string path, YamlScalar pattern)
        {
            // Two patterns may match one file, and `*.pair.yaml` matches the main file itself.
            if (!paths.Add(path)) return;
            if (!sources.Holds(workspace, path))
            {
                Tell(IncludeFindings.Link(pattern, path, sources.LeadsTo(path)));
                return;
            }
            switch (sources.Read(path))
            {
                case SourceRead.Bytes bytes:
                    Parse(SourceDecoder.Decode(path, bytes.Content.Span));
                    break;
                case SourceRead.Refused refused:
                    Tell(sources.Match(path, "*.pair.yaml").IsEmpty ? IncludeFindings.Refused(pattern, path, refused.Reason) : IncludeFindings.Folder(pattern));
                    break;
                default:
                    Tell(IncludeFindings.Missing(pattern, sources.Match(WorkspacePath.FolderOf(path), "*.pair.yaml")));
                    break;
            }
        }

        private void Parse(DecodedSource decoded)
        {
            read.Add(decoded.Source);
            findings.AddRange(decoded.Findings);
            if (!decoded.Readable) return;
            var tree = YamlReader.Read(decoded.Source, "a part begins with `pair: 1` and a collection, such as `services:`");
            findings.AddRange(tree.Findings);
            if (tree.Root is not YamlMapping part) return;
            findings.AddRange(PartFaults.Of(part, main.Path));
            parts.Add(part);
        }

        public Layer Close(YamlMapping root) =>
            new(main, parts.Count == 0 ? root : new Uniting(findings).Unite(root, parts), read.ToSeq());
    }
}
