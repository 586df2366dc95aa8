using System.Text.Json.Nodes;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Schema;
using Pair.Tests.Cli.Formats;
using Pair.Tests.Samples;

namespace Pair.Tests.Cli.Rollups;

/// <summary><c>schemas/atlas.schema.json</c> and what <c>pair rollup --format json</c> writes are the same.</summary>
public sealed class AtlasSchemaTests
{
    private static readonly ReportSchema schema = new("atlas");

    [Fact]
    public void All_that_an_atlas_can_have_fits_and_so_does_one_of_nothing()
    {
        Assert.Empty(schema.Faults(InventedAtlas.Json(InventedAtlas.Whole)));
        Assert.Empty(schema.Faults(InventedAtlas.Json(InventedAtlas.Plain)));
        Assert.Empty(schema.Faults(InventedAtlas.Json(AtlasBuilder.Of(Sample.AsOf, AtlasFrame.Of([]), []))));
    }

    [Fact]
    public void Every_key_that_is_written_is_described_and_every_one_described_is_written() =>
        Assert.Equal(schema.Described, ReportSchema.Written(InventedAtlas.Json(InventedAtlas.Whole)));

    [Fact]
    public void A_key_that_is_missing_or_that_nobody_describes_is_noticed()
    {
        var whole = InventedAtlas.Json(InventedAtlas.Whole);
        var seen = new HashSet<string>();
        foreach (var (place, _) in ReportSchema.WithoutAKey(InventedAtlas.Json(InventedAtlas.Whole with { Areas = [InventedAtlas.Whole.Areas[1]], Matrices = [] })).Take(60))
        {
            if (!seen.Add(string.Join('/', place.Where(step => !char.IsDigit(step[0]))))) continue;
            var without = JsonNode.Parse(whole)!;
            ReportSchema.At(without, place[..^1]).AsObject().Remove(place[^1]);
            Assert.False(schema.Fits(without.ToJsonString()), string.Join('/', place));
        }
        foreach (var place in (string[])["", "areas/0", "areas/0/cells/0", "areas/1/declared/0", "areas/0/undeclared/0", "matrices/0/cells/0", "shared/0/differences/0/told/0", "kinships/0/nearest/0", "trend/areas/0/now"])
            Assert.False(schema.Fits(ReportSchema.WithAKeyMore(whole, place)), place);
    }

    [Fact]
    public void Every_property_has_a_title_and_a_sentence() => Assert.Empty(schema.Unexplained);

    [Fact]
    public void A_finding_is_what_it_is_in_the_schema_of_the_gap_report()
    {
        var gaps = new ReportSchema("gaps");
        foreach (var name in (string[])["finding", "related", "fix", "accepted", "count", "position", "path", "age", "ages"])
            Assert.Equal(gaps["$defs"][name]!.ToJsonString(), schema["$defs"][name]!.ToJsonString());
    }

    [Fact]
    public void Words_are_those_of_the_language()
    {
        Assert.Equal(AtlasFrame.Bands.Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["band"]!["enum"]!));
        Assert.Equal(Enum.GetValues<Reach>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["cell"]!["properties"]!["reach"]!["enum"]!));
        Assert.Equal(Enum.GetValues<SpecialistAccess>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["area"]!["properties"]!["specialists"]!["enum"]!));
        Assert.Equal(Enum.GetValues<Nation>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["area"]!["properties"]!["nation"]!["enum"]!).OfType<string>());
        Assert.Equal(Enum.GetValues<HoleKind>().Select(SurveyIds.Of), ReportSchema.Words(schema["$defs"]["undeclared"]!["properties"]!["kind"]!["enum"]!));
        Assert.Contains("\"more-help\"", ShippedSchemas.Read("pathway")!, StringComparison.Ordinal);
    }
}
