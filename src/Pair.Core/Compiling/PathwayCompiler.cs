using Pair.Core.Binding;
using Pair.Core.Findings;
using Pair.Core.Including;
using Pair.Core.Including.Extending;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Compiling;

/// <summary>The straight line: bytes, text, tree, united tree, schema, pathway. A stage runs when the one before it gave a value.</summary>
public static class PathwayCompiler
{
    /// <summary>Reads one pathway with its parts and its bases.</summary>
    /// <param name="sources">The door to the files.</param>
    /// <param name="path">The main file, as findings print it.</param>
    /// <param name="workspaceFolder">The folder that nothing may be taken from outside of.</param>
    public static Compilation Compile(Sources sources, string path, string workspaceFolder)
    {
        if (sources.Read(path) is not SourceRead.Bytes bytes) return Stopped(path, new SourceText(path, ""), [Unreadable(path, sources.Read(path))]);
        var decoded = SourceDecoder.Decode(path, bytes.Content.Span);
        if (!decoded.Readable) return Stopped(path, decoded.Source, decoded.Findings);
        var read = YamlReader.Read(decoded.Source);
        if (read.Root is not YamlMapping main) return Stopped(path, decoded.Source, read.Findings);
        if (Inclusion.IsPart(main)) return Stopped(path, decoded.Source, [.. read.Findings, .. Alone(decoded.Source, main)]);

        var united = Inclusion.Unite(sources, decoded.Source, main, workspaceFolder);
        Seq<Finding> findings = [.. read.Findings, .. united.Findings];
        // A part that could not be read would make the schema and the binder miss what stands in it.
        if (IsStopped(findings)) return new Compilation(path, null, null, findings, united.Sources);
        findings = WithFaults(findings, BaseFirst(MeantIds.In(SchemaEvaluator.Evaluate(PairSchemas.Pathway, united.Root), united.Root)));
        if (HasError(findings)) return new Compilation(path, null, null, findings, united.Sources);

        var (pathway, bound) = PathwayBinder.Bind(united.Root);
        if (united.Heritage is { } heritage && !bound.IsEmpty) bound = InheritedFindings.Told(bound, heritage, path);
        return new Compilation(path, pathway, pathway is null ? null : united.Root, [.. findings, .. bound], united.Sources) { Heritage = united.Heritage };
    }

    // Where a value does not fit, what else is odd about its marks is the same mistake.
    private static Seq<Finding> WithFaults(Seq<Finding> findings, Seq<Finding> faults)
    {
        var told = new List<Finding>();
        foreach (var finding in findings)
        {
            var again = false;
            foreach (var fault in faults) again |= finding is { Rule: "yaml-syntax", Severity: Severity.Warning } && fault.Where == finding.Where;
            if (!again) told.Add(finding);
        }
        return [.. told, .. faults];
    }

    // What looks like a misspelt key explains better than that nobody includes the file.
    private static Seq<Finding> Alone(SourceText source, YamlMapping part)
    {
        foreach (var (key, _) in part.Entries)
            if (Nearest.To(key.Value, ["pathway"]) is not null)
                return [new Finding("schema", Severity.Error, $"unknown key \"{key.Value}\"", key.Where) { Help = "did you mean \"pathway\"?", Label = "not a key here", Pointer = $"/{key.Value}" }];
        var faults = Inclusion.CheckPart(part);
        return HasError(faults)
            ? faults
            : [new Finding("part-not-included", Severity.Error, "this file has no `pathway`, and no pathway includes it", new Location(source, default))
            {
                Help = "name it under `include:` of a pathway; if it is a pathway itself, give it the key `pathway`",
            }];
    }

    // Without its base a pathway lacks all that the base says, and nothing that it lacks is its own mistake: what is wrong with `extends` is told alone.
    private static Seq<Finding> BaseFirst(Seq<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.Pointer.LastIndexOf('/') == 0 && Nearest.To(finding.Pointer[1..], ["extends"]) is not null) return [finding];
        return findings;
    }

    // A key or id that stands twice leaves the rest of the tree as it was meant, so the schema may speak too.
    private static bool IsStopped(Seq<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.Severity == Severity.Error && finding.Rule is not ("yaml-duplicate-key" or "duplicate-id" or "text-lost")) return true;
        return false;
    }

    private static bool HasError(Seq<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.Severity == Severity.Error) return true;
        return false;
    }

    private static Compilation Stopped(string path, SourceText source, Seq<Finding> findings) => new(path, null, null, findings, [source]);

    private static Finding Unreadable(string path, SourceRead read) =>
        new("encoding", Severity.Error, read is SourceRead.Refused refused ? $"this file cannot be read: {refused.Reason}" : "there is no such file",
            new Location(new SourceText(path, ""), default));
}
