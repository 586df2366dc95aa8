using System.Text.Json.Nodes;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Schema;
using Pair.Core.Survey;
using Pair.Tests.Cli.Formats;
using Pair.Tests.Samples;

namespace Pair.Tests.Cli.Surveys;

/// <summary><c>schemas/gaps.schema.json</c> and what <c>pair gaps --format json</c> writes are the same.</summary>
public sealed class GapsSchemaTests
{
    private static readonly ReportSchema schema = new("gaps");

    private static string Whole => SurveyFormTests.Json(InventedSurvey.Whole);

    public static TheoryData<string> Samples => [.. Sample.Whole.Select(sample => sample.Path)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_survey_of_a_sample_fits(string path)
    {
        var pathway = Sample.Of(path).Pathway;
        foreach (var axes in (Axis[][])[[.. SurveyFrame.UsualAxes], Enum.GetValues<Axis>(), []])
            Assert.Empty(schema.Faults(SurveyFormTests.Json(Surveyor.Survey(pathway, Sample.AsOf, SurveyFrame.Usual with { By = [.. axes] }, []))));
    }

    [Fact]
    public void All_that_a_survey_can_have_fits()
    {
        Assert.Empty(schema.Faults(Whole));
        Assert.Empty(schema.Faults(SurveyFormTests.Json(InventedSurvey.Whole, InventedSurvey.Apart, InventedSurvey.Empty)));
        Assert.Empty(schema.Faults(SurveyFormTests.Json()));
        Assert.All(InventedSurvey.OddWords.Where(words => words.Length > 0), words => Assert.Empty(schema.Faults(SurveyFormTests.Json(InventedSurvey.Odd(words)))));
    }

    [Fact]
    public void Every_key_that_is_written_is_described_and_every_one_described_is_written() =>
        Assert.Equal(schema.Described, ReportSchema.Written(Whole));

    [Fact]
    public void A_key_that_is_missing_is_noticed()
    {
        // A cell of each kind and one entry of each list is enough: all are written by the same lines.
        var small = InventedSurvey.Whole with { Grids = [InventedSurvey.Whole.Grids[0] with { Rows = [InventedSurvey.Whole.Grids[0].Rows[0]] }] };
        var cases = ReportSchema.WithoutAKey(SurveyFormTests.Json(small)).ToList();
        Assert.True(cases.Count > 300);
        Assert.All(cases, one => Assert.False(schema.Fits(one.Json), string.Join('/', one.Place)));
    }

    [Fact]
    public void A_key_that_nobody_describes_is_noticed()
    {
        Assert.True(schema.Fits(Whole));
        foreach (var place in (string[])["", "pathways/0", "pathways/0/cells/0", "pathways/0/cells/0/ages", "pathways/0/found/0", "pathways/0/endings/0/lost/0"])
            Assert.False(schema.Fits(ReportSchema.WithAKeyMore(Whole, place)), place);
    }

    [Theory]
    [InlineData("\"asOf\": \"2026-06-01\"", "\"asOf\": \"1 June 2026\"")]
    [InlineData("\"state\": \"one\"", "\"state\": \"1 only\"")]
    [InlineData("\"from\": \"20w pregnant\"", "\"from\": \"20 weeks\"")]
    [InlineData("\"toDays\": 280", "\"toDays\": -1")]
    [InlineData("\"daysOverdue\": 12", "\"daysOverdue\": 0")]
    [InlineData("\"why\": \"money-ended\"", "\"why\": \"closed\"")]
    [InlineData("\"services\": []", "\"services\": null")]
    [InlineData("\"version\": 1,", "\"version\": 2,")]
    public void A_value_that_is_no_such_thing_is_noticed(string right, string wrong)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        Assert.False(schema.Fits(Whole.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_property_has_a_title_and_a_sentence() => Assert.Empty(schema.Unexplained);

    [Fact]
    public void Every_object_is_closed() => Assert.All(Objects(JsonNode.Parse(ShippedSchemas.Read("gaps")!)!), one => Assert.Equal("false", one["additionalProperties"]?.ToJsonString()));

    [Fact]
    public void A_finding_is_what_it_is_in_the_schema_of_findings()
    {
        var findings = new ReportSchema("findings");
        foreach (var name in (string[])["finding", "related", "fix", "accepted", "count", "position", "path"])
        {
            var own = schema["$defs"][name]!.DeepClone();
            own.AsObject().Remove("additionalProperties");
            Assert.Equal(findings["$defs"][name]!.ToJsonString(), own.ToJsonString());
        }
    }

    [Fact]
    public void Words_are_those_of_the_language()
    {
        Assert.Equal(Values("declared", "carers"), Enum.GetValues<Carer>().Select(SurveyIds.Of));
        Assert.Equal(Values("declared", "offers"), Enum.GetValues<Offer>().Select(SurveyIds.Of));
        Assert.Equal(Enum.GetValues<CellState>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["cell"]!["properties"]!["state"]!["enum"]!));
        Assert.Equal(Enum.GetValues<HoleKind>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["hole"]!["properties"]!["kind"]!["enum"]!));
        Assert.Equal(Enum.GetValues<WaitingReason>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["waiting"]!["properties"]!["why"]!["enum"]!));
        Assert.Equal(Enum.GetValues<Axis>().Select(SurveyIds.Of), Values("pathway", "by"));
        Assert.Equal(CarerSets.Each.Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["carer"]!["enum"]!));
        // As authors type them.
        var pathway = ShippedSchemas.Read("pathway")!;
        Assert.All(Enum.GetValues<Carer>().Select(SurveyIds.Of).Concat(Enum.GetValues<Offer>().Select(SurveyIds.Of)), word => Assert.Contains($"\"{word}\"", pathway, StringComparison.Ordinal));
    }

    private static IEnumerable<string?> Values(string part, string key) => ReportSchema.Words(schema["$defs"][part]!["properties"]![key]!["items"]!["enum"]!);

    private static IEnumerable<JsonNode> Objects(JsonNode node) => node switch
    {
        JsonObject entries => entries.Where(entry => entry.Value is not null).SelectMany(entry => Objects(entry.Value!)).Concat(entries["properties"] is JsonObject ? [entries] : []),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Objects(item!)),
        _ => [],
    };
}
