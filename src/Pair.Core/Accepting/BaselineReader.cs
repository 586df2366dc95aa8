using System.Globalization;
using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Accepting;

/// <summary>What came of reading a baseline.</summary>
/// <param name="Entries">Null where the file cannot be understood.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record BaselineRead(Seq<BaselineEntry>? Entries, Seq<Finding> Findings);

/// <summary>Reads a baseline.</summary>
public static class BaselineReader
{
    /// <summary>Reads one file that is there.</summary>
    /// <param name="path">Its path, as findings print it.</param>
    /// <param name="content">Its bytes.</param>
    public static BaselineRead Read(string path, ReadOnlySpan<byte> content)
    {
        var decoded = SourceDecoder.Decode(path, content);
        if (!decoded.Readable) return new BaselineRead(null, decoded.Findings);
        var read = YamlReader.Read(decoded.Source, "a baseline begins with `pair: 1` and `accepted:`");
        if (read.Root is not YamlMapping root) return new BaselineRead(null, read.Findings);
        Seq<Finding> findings = [.. read.Findings, .. SchemaEvaluator.Evaluate(PairSchemas.Baseline, root)];
        if (findings.Any(finding => finding.Severity == Severity.Error)) return new BaselineRead(null, findings);
        var entries = new List<BaselineEntry>();
        foreach (var item in (root["accepted"] as YamlSequence)?.Items ?? default)
            if (item is YamlMapping entry) entries.Add(Entry(entry));
        return new BaselineRead(entries.ToSeq(), findings);
    }

    private static BaselineEntry Entry(YamlMapping entry) => new(
        Text(entry, "finding"), Text(entry, "rule"), Text(entry, "pathway"),
        (entry["about"] as YamlScalar)?.Value, (entry["says"] as YamlScalar)?.Value,
        Text(entry, "reason").Value, Text(entry, "owner").Value,
        new Located<DateOnly>(Day(Text(entry, "until").Value), Text(entry, "until").Where));

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue;

    // The schema has asked for all of these.
    private static Located<string> Text(YamlMapping entry, string key) =>
        entry[key] is YamlScalar scalar ? new Located<string>(scalar.Value, scalar.Where) : new Located<string>("", entry.Where);
}
