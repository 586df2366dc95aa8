using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Tests.Analysis;
using Pair.Tests.Samples;

namespace Pair.Tests.Rollup;

/// <summary>Reads pieces of pathways as the rules' tests do, and tells what an atlas makes of them, in words that a test can compare.</summary>
internal static class RollupBench
{
    /// <summary>The usual frame: pregnancy, birth, 3, 12 and 24 months; everyone and the focus groups.</summary>
    public static AtlasFrame Frame { get; } = AtlasFrame.Of([]);

    /// <summary>The profile of a piece, judged on 2 November 2026.</summary>
    public static AreaProfile Profile(string piece, AtlasFrame? frame = null)
    {
        var compiled = RuleBench.Compile(piece);
        Assert.True(compiled.Pathway is not null, RuleBench.Shown(compiled.Findings));
        return AreaProfiler.Of(compiled.Pathway, "example.pair.yaml", Sample.AsOf, frame ?? Frame, []);
    }

    /// <summary>A row of a profile: for each age "whole 100", "part 50", "none", "declared 25", "-".</summary>
    public static string Row(AreaProfile profile, Band band, string? group = null, AtlasFrame? frame = null)
    {
        frame ??= Frame;
        var place = frame.Groups.Select(one => one.Id).ToList().IndexOf(group);
        return string.Join(" | ", Enumerable.Range(0, frame.Ages.Count).Select(ages => Words(profile.Cells[frame.PlaceOf(place, AtlasFrame.Bands.ToList().IndexOf(band), ages)])));
    }

    /// <summary>What the atlas of a piece with several areas finds of services that they share: "Night line: a, b | same phone | phone 1 (a) or 2 (b)".</summary>
    public static string[] Shared(string piece)
    {
        var atlas = RuleBench.Atlas(piece);
        return [.. atlas.Shared.Select(service => $"{service.Name}: {string.Join(", ", service.Entries.Select(entry => atlas.Areas[entry.Area].Id))}"
            + string.Concat(service.Differences.Select(difference => $" | {difference.What}: {string.Join(" or ", difference.Told.Select(told => told.Words))}")))];
    }

    private static string Words(AreaCell cell) => cell.Reach switch
    {
        Reach.NotAsked => "-",
        Reach.None => "none",
        Reach.Whole => "whole",
        _ => $"{cell.Reach.ToString().ToLowerInvariant()} {cell.Share}",
    };
}
