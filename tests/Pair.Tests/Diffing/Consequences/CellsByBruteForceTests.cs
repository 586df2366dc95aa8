using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Coverage;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Consequences;
using Pair.Core.Text;
using Pair.Tests.Analysis;
using Pair.Tests.Coverage;
using Pair.Tests.Samples;

namespace Pair.Tests.Diffing.Consequences;

/// <summary>Cells that are lost and gained are those that asking for each moment by itself finds, and mirror each other, in pairs of random pathways. <c>PAIR_COVERAGE_RUNS</c> makes more of them.</summary>
public sealed class CellsByBruteForceTests
{
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("PAIR_COVERAGE_RUNS"), out var asked) ? asked : 150;

    [Fact]
    public void A_cell_is_lost_where_somebody_was_there_and_nobody_is() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(6), Prop.ForAll(Arb.From(SamePlaces, Smaller), pair => Differences(pair) is { } difference ? Fails(difference) : true));

    [Fact]
    public void What_is_lost_one_way_round_is_gained_the_other_way_round_also_between_other_places() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(6), Prop.ForAll(Arb.From(AnyPlaces, Smaller), pair =>
        {
            var (there, back) = (Of(pair.Before, pair.After), Of(pair.After, pair.Before));
            return Cells(there.Lost) == Cells(back.Gained) && Cells(there.Gained) == Cells(back.Lost) ? true : Fails($"{Cells(there.Lost)}\nis not\n{Cells(back.Gained)}");
        }));

    [Fact]
    public void Nothing_is_lost_between_a_pathway_and_itself() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs / 3).WithEndSize(6), Prop.ForAll(Arb.From(CoverageByBruteForceTests.Pathways), made => Of(made, made).IsEmpty));

    private static bool Fails(string difference) => throw new InvalidOperationException(difference);

    private static Consequence Of(RandomPathway before, RandomPathway after) => ConsequenceFinder.Of(State(before), State(after), new Renames(default), default, Sample.AsOf);

    private static PathwayState State(RandomPathway made)
    {
        var compiled = RuleBench.Compile(made.Yaml());
        Assert.True(compiled.Pathway is not null, RuleBench.Shown(compiled.Findings));
        return new PathwayState(compiled.Path, compiled.Pathway, compiled.Root!, default);
    }

    private static string Cells(Seq<CellChange> cells) => string.Join('\n', cells.Select(cell =>
        $"{cell.Cell.Level.Id.Value} {string.Join(' ', cell.Cell.Piece.Places.Select(place => place.Id.Value).Order())} {cell.Cell.Piece.Ages.From.Days}-{cell.Cell.Piece.Ages.To.Days} {cell.Cell.Piece.Carers} {cell.Cohort?.Id.Value} {string.Join(' ', cell.Services.Select(service => service.Id.Value))}").Order());

    private static string? Differences(MadePair pair)
    {
        var (old, young, found) = (new BruteForce(pair.Before), new BruteForce(pair.After), Of(pair.Before, pair.After));
        for (var level = 0; level < RandomPathway.Levels.Length; level++)
            foreach (var place in old.Homes())
                for (var carer = 0; carer < RandomPathway.Carers.Length; carer++)
                {
                    var (was, now) = (old.Cells(level, place, RandomPathway.Carers[carer]), young.Cells(level, place, RandomPathway.Carers[carer]));
                    var where = $"{RandomPathway.Levels[level]} in {place} for {RandomPathway.Carers[carer]}";
                    if (Difference(found.Lost, level, place, carer, was, now) is { } lost) return $"{where}: lost {lost}";
                    if (Difference(found.Gained, level, place, carer, now, was) is { } gained) return $"{where}: gained {gained}";
                }
        return null;
    }

    private static string? Difference(Seq<CellChange> cells, int level, string? place, int carer, BruteForce.Cell[] was, BruteForce.Cell[] now)
    {
        var told = new bool[BruteForce.End];
        foreach (var cell in cells)
            if (cell.Cohort is null && cell.Cell.Level.Id.Value == RandomPathway.Levels[level] && cell.Cell.Piece.Carers.HasFlag(CarerSets.Of(CarerSets.Each[carer]))
                && (place is null || cell.Cell.Piece.Places.Any(one => one.Id.Value == place)))
                told.AsSpan((int)(cell.Cell.Piece.Ages.From.Days * 16)..(int)(cell.Cell.Piece.Ages.To.Days * 16)).Fill(true);
        for (var from = 0; from < BruteForce.End;)
        {
            var to = from;
            while (to < BruteForce.End && Is(to)) to++;
            var untold = 0;
            for (var moment = from; moment < to; moment++)
            {
                untold = told[moment] ? 0 : untold + 1;
                // Days that only fall between what different carers lose may go untold; four carers make three cuts at most.
                if (untold >= 3 * 14 * 16) return $"is not told on day {moment / 16m}";
            }
            if (to - from >= 14 * 16 && told.AsSpan(from, to - from).IndexOf(true) < 0) return $"is not told from day {from / 16m} to {to / 16m}";
            if (to - from is > 0 and < 14 * 16 && told.AsSpan(from, to - from).IndexOf(true) >= 0) return $"is told from day {from / 16m} for less than two weeks";
            if (to < BruteForce.End && told[to]) return $"is told on day {to / 16m} and is not so";
            from = to + 1;
        }
        return null;

        bool Is(int moment) => was[moment] != BruteForce.Cell.Missing && now[moment] == BruteForce.Cell.Missing;
    }

    private static Gen<MadePair> AnyPlaces => from before in CoverageByBruteForceTests.Pathways from after in CoverageByBruteForceTests.Pathways select new MadePair(before, after);

    private static Gen<MadePair> SamePlaces => AnyPlaces.Select(pair => pair with { After = pair.After with { Places = pair.Before.Places } });

    private static IEnumerable<MadePair> Smaller(MadePair pair)
    {
        foreach (var before in CoverageByBruteForceTests.Smaller(pair.Before))
            if (before.Places == pair.Before.Places) yield return pair with { Before = before };
        foreach (var after in CoverageByBruteForceTests.Smaller(pair.After))
            if (after.Places == pair.After.Places) yield return pair with { After = after };
    }

    private sealed record MadePair(RandomPathway Before, RandomPathway After);
}
