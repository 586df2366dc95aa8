using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Settings;

/// <summary>Reads <c>pair.yaml</c>.</summary>
public static class WorkspaceReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="sources">Where files are read.</param>
    /// <param name="path">Path of the <c>pair.yaml</c>.</param>
    public static WorkspaceRead Read(Sources sources, string path)
    {
        if (sources.Read(path) is not SourceRead.Bytes bytes) return new WorkspaceRead(null, [Unreadable(path, sources.Read(path))]);
        var decoded = SourceDecoder.Decode(path, bytes.Content.Span);
        if (!decoded.Readable) return new WorkspaceRead(null, decoded.Findings);
        var read = YamlReader.Read(decoded.Source, "a workspace file begins with `pair: 1` and `pathways:`");
        if (read.Root is not YamlMapping root) return new WorkspaceRead(null, read.Findings);
        Seq<Finding> findings = [.. read.Findings, .. SchemaEvaluator.Evaluate(PairSchemas.Workspace, root)];
        foreach (var finding in findings)
            if (finding.Severity == Severity.Error) return new WorkspaceRead(null, findings);
        var build = root["build"] as YamlMapping;
        var about = new List<Finding>();
        var workspace = new Workspace(
            WorkspacePath.FolderOf(path),
            Texts(root["pathways"]),
            Words(build?["to"]),
            Words(build?["editions"]),
            (build?["output"] as YamlScalar)?.Value)
        {
            Rules = RuleSettingsReader.Rules(root["rules"], "/rules", about),
            Overrides = RuleSettingsReader.Overrides(root["overrides"], about),
            Gaps = GapSettingsReader.Read(root["gaps"] as YamlMapping, about),
            Templates = build?["template"] is YamlScalar template ? [new Located<string>(template.Value, template.Where)] : Texts(build?["template"]),
            Site = build?["site"] is YamlScalar { Kind: YamlScalarKind.Boolean, Value: "true" },
            Baseline = root["baseline"] is YamlScalar { Kind: not YamlScalarKind.Null } baseline ? new Located<string>(baseline.Value, baseline.Where) : null,
        };
        return new WorkspaceRead(workspace, [.. findings, .. about]);
    }

    /// <summary>The texts of a list, each where it stands.</summary>
    internal static Seq<Located<string>> Texts(YamlNode? node)
    {
        var texts = new List<Located<string>>();
        foreach (var item in (node as YamlSequence)?.Items ?? default)
            if (item is YamlScalar text) texts.Add(new Located<string>(text.Value, text.Where));
        return texts.ToSeq();
    }

    private static Seq<string> Words(YamlNode? node)
    {
        var words = new List<string>();
        foreach (var text in Texts(node)) words.Add(text.Value);
        return words.ToSeq();
    }

    private static Finding Unreadable(string path, SourceRead read) =>
        new("encoding", Severity.Error, read is SourceRead.Refused refused ? $"this file cannot be read: {refused.Reason}" : "there is no such file",
            new Location(new SourceText(path, ""), default));
}
