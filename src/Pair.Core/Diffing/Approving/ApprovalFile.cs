using System.Globalization;
using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Approving;

/// <summary>What came of reading a file of approvals.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Root">Its tree; null where it cannot be understood.</param>
/// <param name="Entries">In the order of the file; null where it cannot be understood.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record ApprovalsRead(SourceText Source, YamlMapping? Root, Seq<ApprovalEntry>? Entries, Seq<Finding> Findings);

/// <summary>The file in which a repository keeps the approvals of intended changes: read as other files of the language are.</summary>
public static class ApprovalFile
{
    /// <summary>Its name. It lies beside <c>pair.yaml</c>, or beside the pathway where there is none.</summary>
    public const string Name = "pair-approvals.yaml";

    /// <summary>Reads one file that is there.</summary>
    /// <param name="path">Its path, as findings print it.</param>
    /// <param name="content">Its bytes.</param>
    public static ApprovalsRead Read(string path, ReadOnlySpan<byte> content)
    {
        var decoded = SourceDecoder.Decode(path, content);
        return decoded.Readable ? Read(decoded.Source) : new ApprovalsRead(decoded.Source, null, null, decoded.Findings);
    }

    /// <summary>Reads a text.</summary>
    public static ApprovalsRead Read(SourceText source)
    {
        var read = YamlReader.Read(source, "a file of approvals begins with `pair: 1` and `approvals:`");
        if (read.Root is not YamlMapping root) return new ApprovalsRead(source, null, null, read.Findings);
        Seq<Finding> findings = [.. read.Findings, .. SchemaEvaluator.Evaluate(PairSchemas.Approvals, root)];
        if (findings.Any(finding => finding.Severity == Severity.Error)) return new ApprovalsRead(source, null, null, findings);
        var entries = new List<ApprovalEntry>();
        foreach (var item in (root["approvals"] as YamlSequence)?.Items ?? default)
            if (item is YamlMapping entry) entries.Add(Entry(entry));
        return new ApprovalsRead(source, root, entries.ToSeq(), findings);
    }

    private static ApprovalEntry Entry(YamlMapping entry)
    {
        var fingerprint = entry["fingerprint"] as YamlScalar;
        return new ApprovalEntry(
            new Located<string>(fingerprint?.Value ?? "", fingerprint?.Where ?? entry.Where),
            new Approval(Text(entry, "reason") ?? "", Text(entry, "by") ?? "") { Date = Text(entry, "date") is { } day ? Day(day) : null })
        {
            Change = Text(entry, "change"),
        };
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(YamlMapping entry, string key) => (entry[key] as YamlScalar)?.Value;
}
