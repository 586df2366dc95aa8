using Pair.Cli.Reporting.Diffs;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Coverage;
using Pair.Core.Diffing;
using Pair.Tests.Cli.Formats;
using Pair.Tests.Cli.Surveys;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Diffs;

/// <summary><c>schemas/diff.schema.json</c> and what <c>pair diff --format json</c> writes are the same.</summary>
public sealed class DiffSchemaTests
{
    private static readonly ReportSchema schema = new("diff");

    private static string Whole => DiffJson.Write(InventedDiff.Whole);

    [Fact]
    public void The_JSON_is_what_was_reviewed() => Snapshot.Verify(Whole, "diff-json");

    [Fact]
    public void All_that_a_report_can_have_fits()
    {
        Assert.Empty(schema.Faults(Whole));
        Assert.Empty(schema.Faults(DiffJson.Write(InventedDiff.Of())));
        var diff = InventedDiff.Whole.Pathways[0];
        Assert.Empty(schema.Faults(DiffJson.Write(InventedDiff.Of(diff with { Before = null }, diff with { After = null }, InventedDiff.Changed()))));
        Assert.All(InventedSurvey.OddWords.Where(words => words.Length > 0), words => Assert.Empty(schema.Faults(DiffJson.Write(InventedDiff.Odd(words)))));
    }

    [Fact]
    public void Every_key_that_is_written_is_described_and_every_one_described_is_written() => Assert.Equal(schema.Described, ReportSchema.Written(Whole));

    [Fact]
    public void A_key_that_is_missing_is_noticed()
    {
        var diff = InventedDiff.Whole.Pathways[0];
        var small = InventedDiff.Of(diff with { Changes = [diff.Changes[0], diff.Changes[3]] });
        var cases = ReportSchema.WithoutAKey(DiffJson.Write(small)).ToList();
        Assert.True(cases.Count > 150);
        Assert.All(cases, one => Assert.False(schema.Fits(one.Json), string.Join('/', one.Place)));
    }

    [Theory]
    [InlineData("\"asOf\": \"2026-06-01\"", "\"asOf\": \"1 June 2026\"")]
    [InlineData("\"class\": \"risky\"", "\"class\": \"grave\"")]
    [InlineData("\"kind\": \"renamed\"", "\"kind\": \"moved\"")]
    [InlineData("\"breaking\": 2", "\"breaking\": -1")]
    [InlineData("\"after\": []", "\"after\": null")]
    [InlineData("\"version\": 1,", "\"version\": 2,")]
    public void A_value_that_is_no_such_thing_is_noticed(string right, string wrong)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        Assert.False(schema.Fits(Whole.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_property_has_a_title_and_a_sentence() => Assert.Empty(schema.Unexplained);

    [Fact]
    public void What_other_reports_have_too_is_the_same_there()
    {
        var gaps = new ReportSchema("gaps");
        foreach (var name in (string[])["finding", "related", "fix", "accepted", "count", "position", "path", "id", "carer", "age", "ages", "day"])
            Assert.Equal(gaps["$defs"][name]!.ToJsonString(), schema["$defs"][name]!.ToJsonString());
        foreach (var key in (string[])["version", "tool"])
            Assert.Equal(gaps["properties"][key]!.ToJsonString(), schema["properties"][key]!.ToJsonString());
    }

    [Fact]
    public void Words_are_those_of_the_language()
    {
        Assert.Equal(Enum.GetValues<ChangeClass>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["class"]!["enum"]!));
        Assert.Equal(Enum.GetValues<ChangeKind>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["change"]!["properties"]!["kind"]!["enum"]!));
        Assert.Equal(CarerSets.Each.Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["carer"]!["enum"]!));
    }
}
