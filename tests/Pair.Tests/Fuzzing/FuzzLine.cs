using System.Text;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Accepting;
using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Settings;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Tests.Samples;

namespace Pair.Tests.Fuzzing;

/// <summary>What came of one file: for the histogram.</summary>
/// <param name="Syntax">How many findings of the YAML itself.</param>
/// <param name="All">How many findings in all.</param>
/// <param name="Understood">Whether a pathway came of it.</param>
/// <param name="Rendered">Whether the formats were made too.</param>
internal readonly record struct FuzzOutcome(int Syntax, int All, bool Understood, bool Rendered);

/// <summary>The whole line that <c>pair check</c> uses, in memory, and what must hold of it whatever the file.</summary>
internal static class FuzzLine
{
    /// <summary>Runs the line over one file; throws where something does not hold.</summary>
    /// <param name="seed">Which file of which pathway.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="render">Whether to make the formats too, where a pathway comes of it.</param>
    public static FuzzOutcome Check(FuzzSeed seed, byte[] bytes, bool render)
    {
        var sources = new FuzzSources(FuzzSeeds.Files, seed.File, bytes);
        Read(seed.File, bytes);
        if (seed.File.EndsWith("/pair.yaml", StringComparison.Ordinal)) return Workspace(sources, seed.File);
        if (seed.File.EndsWith("baseline.yaml", StringComparison.Ordinal)) return Accepted(seed.File, bytes);

        var compiled = PathwayCompiler.Compile(sources, seed.Main, seed.Folder);
        Judge(compiled.Findings);
        if (compiled.Pathway is null) Require(HasError(compiled.Findings), () => "no pathway, and no error says why");
        else Require(!HasError(compiled.Findings) || compiled.Findings.All(found => found.Severity != Severity.Error || found.Rule is "text-lost" or "yaml-duplicate-key" or "duplicate-id"), () => "a pathway beside an error");
        if (!HasError(compiled.Findings)) Again(sources, seed, compiled);
        if (compiled is { Pathway: { } pathway, Root: { } root }) Examine(root, pathway);
        var rendered = render && compiled.Pathway is not null;
        if (compiled.Pathway is not null) Publish(sources, seed, compiled, rendered);
        if (compiled is { Pathway: { } surveyed, Root: { } tree }) FuzzSurvey.Check(surveyed, tree, rendered);
        if (rendered) FuzzDiff.Check(seed, compiled);
        return new FuzzOutcome(compiled.Findings.Count(IsSyntax), compiled.Findings.Count, compiled.Pathway is not null, rendered);
    }

    private static FuzzOutcome Workspace(FuzzSources sources, string path)
    {
        var (workspace, findings) = WorkspaceReader.Read(sources, path);
        Judge(findings);
        Require(workspace is not null || HasError(findings), () => "no workspace, and no error says why");
        return new FuzzOutcome(findings.Count(IsSyntax), findings.Count, workspace is not null, false);
    }

    private static FuzzOutcome Accepted(string path, byte[] bytes)
    {
        var read = BaselineReader.Read(path, bytes);
        Judge(read.Findings);
        Require(read.Entries is not null || HasError(read.Findings), () => "no baseline, and no error says why");
        var baseline = new Baseline(read.Entries ?? default, Sample.AsOf);
        Judge(baseline.Faults(new HashSet<string> { "oldbridge" }).ToSeq());
        var written = BaselineReader.Read(path, Encoding.UTF8.GetBytes(BaselineWriter.Write(baseline.Entries, null)));
        // Half a character, which YAML's escapes can make, is the one thing that is not written as it was.
        Require(written.Entries?.Count == baseline.Entries.Count || HasError(written.Findings), () => "what was written has other entries");
        return new FuzzOutcome(read.Findings.Count(IsSyntax), read.Findings.Count, read.Entries is not null, false);
    }

    private static void Read(string path, byte[] bytes)
    {
        var decoded = SourceDecoder.Decode(path, bytes);
        Judge(decoded.Findings);
        if (!decoded.Readable) return;
        var read = YamlReader.Read(decoded.Source);
        Judge(read.Findings);
        Require(read.Root is not null || HasError(read.Findings), () => "no tree, and no error says why");
        for (var i = 1; i < read.Findings.Count; i++)
            Require(read.Findings[i - 1].Where.Span.Start <= read.Findings[i].Where.Span.Start, () => "findings out of the order of the text");
        if (read.Root is not null) TreeRules.Hold(read.Root, decoded.Source);
        var any = YamlReader.ReadAny(decoded.Source);
        Judge(any.Findings);
        if (any.Root is null) return;
        TreeRules.Hold(any.Root, decoded.Source);
        if (any.Findings.IsEmpty) ParserEvents.Agree(any.Root, decoded.Source.Content);
    }

    private static void Again(FuzzSources sources, FuzzSeed seed, Compilation first)
    {
        var second = PathwayCompiler.Compile(sources, seed.Main, seed.Folder);
        Require(first.Pathway!.Equals(second.Pathway), () => "read twice, it is two pathways");
        Require(first.Findings.Select(found => (found.Rule, found.Message, found.Where.Span)).SequenceEqual(second.Findings.Select(found => (found.Rule, found.Message, found.Where.Span))), () => "read twice, it has other findings");
    }

    // The rules look at whatever was understood, and so does what an author accepts.
    private static void Examine(YamlMapping root, Pathway pathway)
    {
        var circumstances = new Circumstances(Sample.AsOf, new Dictionary<string, int>());
        var found = Examiner.Examine(root, pathway, circumstances);
        var acceptances = new Acceptances(pathway, Sample.AsOf);
        Judge([.. found.Select(acceptances.Accept), .. acceptances.Faults()]);
        foreach (var finding in found)
        {
            Require(finding is { Element.Length: > 0, Pathway: not null, Facts: not null, Help.Length: > 0, Pointer.Length: > 0 }, () => $"{finding.Rule} does not say what it is about: {finding}");
            Require(RuleList.Find(finding.Rule) is PathwayRule, () => $"{finding.Rule} is no rule");
        }
        Require(found.Select(Fingerprint.Of).SequenceEqual(Examiner.Examine(root, pathway, circumstances).Select(Fingerprint.Of)), () => "examined twice, it has other findings");
    }

    private static void Publish(FuzzSources sources, FuzzSeed seed, Compilation compiled, bool render)
    {
        foreach (var edition in Enum.GetValues<Edition>())
        {
            var (document, findings) = Publisher.Publish(sources, compiled, edition, seed.Folder, Sample.AsOf);
            Judge(findings);
            Require(DocumentText.WordsOf(document).Count > 0, () => $"an empty document for {edition}");
            if (!render) continue;
            foreach (var format in Exporter.Formats)
            {
                var export = Exporter.Write(document, format, []);
                Require(export.Bytes.Length > 100, () => $"no {format}");
                Judge(export.Findings);
            }
        }
    }

    /// <summary>Holds findings to what every one must be, and writes them in every form.</summary>
    public static void Judge(Seq<Finding> findings)
    {
        foreach (var finding in findings) FindingRules.Hold(finding);
        using var shown = new StringWriter { NewLine = "\n" };
        TextReport.Write(shown, [.. findings.Take(8)], new Screen(IsTerminal: true, 80, new Paint(false)));
        TextReport.Write(shown, [.. findings.Take(8)], new Screen(IsTerminal: false, 80, new Paint(false)));
        Require(!shown.ToString().AsSpan().ContainsAny(FindingRules.Control), () => "the report holds a control character");
        var report = new Report([.. findings.Take(8)], [], null, Severity.Error);
        // SARIF writes texts as JSON does, and every rule each time.
        foreach (var format in ReportFormat.All.Where(format => format.Name != "sarif")) format.Write(TextWriter.Null, report, new Screen(IsTerminal: false, 80, new Paint(false)));
    }

    public static bool IsSyntax(Finding finding) => finding.Rule.StartsWith("yaml-", StringComparison.Ordinal) || finding.Rule is "text-lost";

    private static bool HasError(Seq<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Error);

    public static void Require(bool holds, Func<string> otherwise)
    {
        if (!holds) throw new FuzzFailure(otherwise());
    }
}

/// <summary>Something that must hold and does not.</summary>
internal sealed class FuzzFailure(string message) : Exception(message);

/// <summary>What holds of every finding.</summary>
internal static class FindingRules
{
    // What a terminal or a log would obey; a tab and a line feed are layout of the report.
    public static System.Buffers.SearchValues<char> Control { get; } = System.Buffers.SearchValues.Create(
        new string([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => c is < ' ' and not '\n' or >= '\u007F')]) + "\u2028\u2029");

    private const int LongestMessage = 400;
    private static readonly System.Buffers.SearchValues<char> Any = System.Buffers.SearchValues.Create(
        new string([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]) + "\u2028\u2029");

    public static void Hold(Finding finding)
    {
        Inside(finding.Where, finding);
        foreach (var related in finding.Related)
        {
            Inside(related.Where, finding);
            Words(related.Message, finding);
        }
        Words(finding.Message, finding);
        if (finding.Help is not null) Words(finding.Help, finding);
        if (finding.Label is not null) Words(finding.Label, finding);
        FuzzLine.Require(!finding.Message.EndsWith('.') || finding.Message.EndsWith('…'), () => $"a full stop: {finding.Message}");
    }

    private static void Words(string words, Finding finding)
    {
        FuzzLine.Require(words.Length > 0, () => $"empty words in {finding.Rule}: {finding.Message}");
        FuzzLine.Require(!words.AsSpan().ContainsAny(Any), () => $"a control character in the words of {finding.Rule}: {finding.Message}");
        // A file may hold anything; what is said of it is short.
        FuzzLine.Require(words.Length <= LongestMessage * (ReferenceEquals(words, finding.Help) ? 4 : 1), () => $"{words.Length} characters of words in {finding.Rule}: {words[..200]}");
        for (var i = 0; i < words.Length; i++)
            if (char.IsHighSurrogate(words[i])) FuzzLine.Require(++i < words.Length && char.IsLowSurrogate(words[i]), () => $"half a character in {finding.Rule}: {finding.Message}");
            else FuzzLine.Require(!char.IsLowSurrogate(words[i]), () => $"half a character in {finding.Rule}: {finding.Message}");
    }

    public static void Inside(Location where, object of)
    {
        var (text, span) = (where.Source.Content, where.Span);
        FuzzLine.Require(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, () => $"{span} lies outside of {text.Length} characters: {of}");
        FuzzLine.Require(!Splits(text, span.Start) && !Splits(text, span.End), () => $"{span} cuts a character in two: {of}");
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
