using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Tests.Coverage;

namespace Pair.Tests.Rollup;

/// <summary>Shares of cells are those of asking for each moment by itself, in random pathways. <c>PAIR_COVERAGE_RUNS</c> makes more of them.</summary>
public sealed class SharesByBruteForceTests
{
    private const int FourteenDays = 14 * 16;

    [Fact]
    public void Every_share_is_what_counting_moments_gives()
    {
        var runs = int.TryParse(Environment.GetEnvironmentVariable("PAIR_COVERAGE_RUNS"), out var asked) ? asked : 60;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs).WithEndSize(6),
            Prop.ForAll(Arb.From(CoverageByBruteForceTests.Pathways, CoverageByBruteForceTests.Smaller), made => Difference(made) is { } difference ? throw new InvalidOperationException(difference) : true));
    }

    private static string? Difference(RandomPathway made)
    {
        // Two levels are read as help.
        var profile = RollupBench.Profile(made.Yaml().Replace("band: [promotion, advice]", "band: [advice, help]", StringComparison.Ordinal));
        var brute = new BruteForce(made);
        foreach (var (band, levels) in new[] { (Band.Advice, (int[])[0]), (Band.Help, [0, 1]) })
            for (var ages = 0; ages < RollupBench.Frame.Ages.Count; ages++)
            {
                var cell = profile.Cells[RollupBench.Frame.PlaceOf(0, AtlasFrame.Bands.ToList().IndexOf(band), ages)];
                var expected = Expected(brute, levels, RollupBench.Frame.Ages[ages]);
                if ((cell.Reach, cell.Share) != expected) return $"{band}, {RollupBench.Frame.Ages[ages].From.Written}: {cell.Reach} {cell.Share} and not {expected}";
            }
        return null;
    }

    private static (Reach Reach, int Share) Expected(BruteForce brute, int[] levels, Stretch ages)
    {
        var (from, to) = ((int)(ages.From.Days * 16), (int)(ages.To.Days * 16));
        var (all, missed, isLeft) = (0, 0, false);
        foreach (var place in brute.Homes())
            foreach (var carer in RandomPathway.Carers)
            {
                var missing = Enumerable.Repeat(true, BruteForce.End).ToArray();
                foreach (var level in levels)
                {
                    var cells = brute.Cells(level, place, carer);
                    for (var moment = 0; moment < missing.Length; moment++) missing[moment] &= cells[moment] == BruteForce.Cell.Missing;
                }
                foreach (var level in levels)
                {
                    var declared = brute.Declared(level, place, carer);
                    var left = Long([.. missing.Select((is_, moment) => is_ && !declared[moment])]);
                    for (var moment = from; moment < to; moment++) isLeft |= left[moment];
                }
                var counted = Long(missing);
                all += to - from;
                for (var moment = from; moment < to; moment++) missed += counted[moment] ? 1 : 0;
            }
        var reach = missed == 0 ? Reach.Whole : !isLeft ? Reach.Declared : missed == all ? Reach.None : Reach.Part;
        return (reach, missed == 0 ? 100 : missed == all ? 0 : Math.Clamp((int)(100L * (all - missed) / all), 1, 99));
    }

    // Without breaks of less than 14 days.
    private static bool[] Long(bool[] moments)
    {
        var kept = (bool[])moments.Clone();
        for (var from = 0; from < kept.Length;)
        {
            var to = from;
            while (to < kept.Length && moments[to]) to++;
            if (to - from < FourteenDays) kept.AsSpan(from..to).Clear();
            from = Math.Max(to, from + 1);
        }
        return kept;
    }
}
