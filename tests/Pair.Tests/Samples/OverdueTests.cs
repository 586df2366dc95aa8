using System.Text.Json.Nodes;
using Pair.Cli.Reporting;
using Pair.Core.Analysis;

namespace Pair.Tests.Samples;

/// <summary>
/// A pathway that nobody has looked after for a while, and what <c>pair check</c> says about it in every format: the texts in <c>samples/overdue/reports</c> are read
/// by people. A difference is written beside them as <c>NAME.received.ENDING</c>.
/// </summary>
public sealed class OverdueTests
{
    private const string Reports = "samples/overdue/reports";

    // "terminal" is the text that a person sees, "piped" the same in a pipe; all else is named as its format.
    private static readonly (string Format, string File)[] Files =
    [
        ("terminal", "terminal.txt"), ("text", "piped.txt"), ("json", "check.json"), ("sarif", "check.sarif"), ("junit", "junit.xml"),
        ("github", "github.txt"), ("gitlab", "gitlab.json"), ("markdown", "check.md"), ("csv", "check.csv"),
    ];

    public static TheoryData<string> All => [.. Files.Select(file => file.Format)];

    [Fact]
    public void At_least_twenty_rules_are_at_work()
    {
        var rules = JsonNode.Parse(Check("json"))!["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>()).Distinct().ToList();
        Assert.InRange(rules.Count, 30, int.MaxValue);
        foreach (var group in (RuleGroup[])[RuleGroup.Structure, RuleGroup.Stale, RuleGroup.Safe, RuleGroup.Reachable, RuleGroup.Plain])
            Assert.Contains(rules, rule => RuleList.Find(rule)!.Group == group);
    }

    [Fact]
    public void Every_format_has_its_report() =>
        Assert.Equal(ReportFormat.All.Select(format => format.Name), Files.Skip(1).Select(file => file.Format));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_format_says_what_was_reviewed(string format)
    {
        var file = Files.Single(known => known.Format == format).File;
        var shown = format == "sarif" ? WithoutManual(Check(format)) : Check(format);
        SampleReport.Verify($"{Reports}/{file}", shown);
    }

    // The pages of the rules stand in every SARIF report; here only that of the first, because `pair explain` shows them all.
    private static string WithoutManual(string sarif)
    {
        var root = JsonNode.Parse(sarif)!;
        foreach (var rule in root["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray().Skip(1))
        {
            rule!.AsObject().Remove("fullDescription");
            rule.AsObject().Remove("help");
        }
        return root.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static string Check(string format)
    {
        var terminal = format == "terminal";
        return SampleReport.Run(["check", "samples/overdue", "--as-of", "2026-11-02", .. terminal ? [] : (string[])["--format", format]], terminal);
    }
}
