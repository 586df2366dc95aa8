using System.Text.Json.Nodes;
using Pair.Core.Analysis;

namespace Pair.Tests.Samples;

/// <summary>
/// Two areas that have grown by chance, and what is said about them: every rule about gaps and duplicates is at work. The texts in <c>samples/gappy/reports</c>
/// are read by people.
/// </summary>
public sealed class GappyTests
{
    private const string Reports = "samples/gappy/reports";

    private static readonly string[] On = ["samples/gappy", "--as-of", "2026-11-02"];

    [Fact]
    public void Every_rule_about_gaps_and_duplicates_is_at_work()
    {
        var found = JsonNode.Parse(SampleReport.Run(["check", .. On, "--format", "json"], terminal: false))!["findings"]!.AsArray()
            .Select(finding => finding!["rule"]!.GetValue<string>()).ToHashSet();
        Assert.Empty(RuleList.OfPathways.Where(rule => rule.Group is RuleGroup.Gaps or RuleGroup.Duplicates).Select(rule => rule.Name).Except(found));
    }

    [Theory]
    [InlineData("check.txt", "check", "text", true)]
    [InlineData("gaps.txt", "gaps", "text", true)]
    [InlineData("gaps.md", "gaps", "markdown", false)]
    [InlineData("gaps.csv", "gaps", "csv", false)]
    public void What_is_said_was_reviewed(string file, string command, string format, bool terminal) =>
        SampleReport.Verify($"{Reports}/{file}", SampleReport.Run([command, .. On, "--format", format], terminal));
}
