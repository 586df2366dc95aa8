using System.Text;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Text;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing.Schemas;

/// <summary>The files beside pathways, damaged: <c>pair.yaml</c>, baselines and approvals are read or told as pathways are.</summary>
public sealed class InputFileFuzzTests(ITestOutputHelper output)
{
    // Written down in seeds.txt, with every other run.
    private const ulong UsualSeed = 80260501;
    private const int UsualCases = 3_000;

    private const string Approved = """
        # yaml-language-server: $schema=schemas/approvals.schema.json
        # Changes that are meant.
        pair: 1
        approvals:
          - fingerprint: "0123456789abcdef" # the first
            change: "the service \"Baby massage\" is gone"
            reason: The group ended in May.
            by: Early years lead
            date: 2026-06-01
          # between
          - { fingerprint: fedcba9876543210, reason: "Agreed: by the board", by: "Board, of all" }

        """;

    private const string Settings = """
        pair: 1
        pathways: [ "areas/*/*.pair.yaml", a.pair.yaml ]
        baseline: pair-baseline.yaml
        build:
          to: [docx, pdf, html]
          editions: [practitioner, family]
          output: out
          site: true
          template: { practitioner: brand/a.docx, family: brand/b.dotx }
        rules:
          dead-end: off
          review-overdue: { severity: error, days: 30 }
          gaps: warning

        """;

    private static readonly IReadOnlyList<FuzzSeed> seeds =
    [
        .. FuzzSeeds.All.Where(seed => seed.File.EndsWith("/pair.yaml", StringComparison.Ordinal) || seed.File.EndsWith("baseline.yaml", StringComparison.Ordinal)),
        Made("made/pair-approvals.yaml", Approved), Made("made/pair-approvals.yaml", "pair: 1\napprovals: []\n"), Made("made/pair.yaml", Settings),
    ];

    private static readonly Seq<NewApproval> added = [new("00112233445566aa", "something changed", new Approval("because", "a lead") { Date = new DateOnly(2026, 6, 1) })];

    [Fact]
    public void Whatever_stands_beside_a_pathway_is_read_or_told() =>
        new NumberedRun(nameof(InputFileFuzzTests), Check, number => $"{Made(number).Seed.File}: {Encoding.UTF8.GetString(Made(number).Bytes)}").Go(UsualSeed, UsualCases, output);

    private static string Check(ulong number)
    {
        var (seed, bytes) = Made(number);
        if (!seed.File.EndsWith(ApprovalFile.Name, StringComparison.Ordinal)) return FuzzLine.Check(seed, bytes, render: false).Understood ? "understood" : "told";
        var read = ApprovalFile.Read(seed.File, bytes);
        FuzzLine.Judge(read.Findings);
        FuzzLine.Require(read.Entries is not null || read.Findings.Any(finding => finding.Severity == Severity.Error), () => "no approvals, and no error says why");
        if (read.Entries is not { } entries) return "told";
        // What is added stands behind what was there, and that is as it was.
        if (ApprovalWriter.Add(read, added) is not { } text) return "nothing can be added";
        var again = ApprovalFile.Read(seed.File, Encoding.UTF8.GetBytes(text));
        FuzzLine.Require(again.Entries is { } all && all.Count == entries.Count + 1 && all.Take(entries.Count).Select(one => one.Approval).SequenceEqual(entries.Select(one => one.Approval)), () => $"an approval was lost:\n{text}");
        return "added";
    }

    private static (FuzzSeed Seed, byte[] Bytes) Made(ulong number)
    {
        var dice = new Dice(number);
        var seed = dice.Of(seeds);
        var bytes = new List<byte>(seed.Bytes);
        for (var left = dice.OneIn(2) ? 1 : dice.Below(4) + 2; left > 0; left--) Mutations.Apply(bytes, dice);
        return (seed, [.. bytes]);
    }

    private static FuzzSeed Made(string path, string text) => new(path, path, "made", Encoding.UTF8.GetBytes(text));
}
