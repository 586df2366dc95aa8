using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Tests.Coverage;

/// <summary>Coverage from intervals is that of asking for each moment by itself, in random pathways. <c>PAIR_COVERAGE_RUNS</c> makes more of them.</summary>
public sealed class CoverageByBruteForceTests
{
    private static readonly Carer[] Carers = [Carer.Mother, Carer.Father, Carer.FosterCarer, Carer.KinshipCarer];

    [Fact]
    public void Every_moment_is_judged_as_if_it_were_asked_for_alone()
    {
        var runs = int.TryParse(Environment.GetEnvironmentVariable("PAIR_COVERAGE_RUNS"), out var asked) ? asked : 300;
        // A failure prints its seed and the smallest pathway that shows it.
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs).WithEndSize(6), Prop.ForAll(Arb.From(Pathways, Smaller), made => Differences(made) is { } difference ? Fails(difference) : true));
    }

    private static bool Fails(string difference) => throw new InvalidOperationException(difference);

    private static string? Differences(RandomPathway made)
    {
        var (map, brute) = (CoverageBench.Map(made.Yaml()), new BruteForce(made));
        var holes = Holes.Of(map);
        for (var level = 0; level < RandomPathway.Levels.Length; level++)
        {
            var id = RandomPathway.Levels[level];
            var homes = brute.Homes().ToList();
            var lines = map.Lines.Where(line => line.Level.Id.Value == id).ToList();
            if (!homes.SequenceEqual(lines.Select(line => line.Place?.Id.Value))) return $"{id}: lives in {string.Join(' ', homes)}";
            var empty = homes.ToDictionary(place => place ?? "", place => brute.IsEmpty(level, place));
            var kinds = holes.Where(hole => hole.Level.Id.Value == id).ToList();
            if (kinds.Any(hole => hole.Kind == HoleKind.Level) && empty.ContainsValue(false)) return $"{id}: a hole of the whole level, though some place has a service";
            foreach (var line in lines)
            {
                var place = line.Place?.Id.Value;
                if (line.IsEmpty != empty[place ?? ""]) return $"{id} in {place}: empty is {line.IsEmpty}";
                var here = kinds.SelectMany(hole => hole.Pieces.Where(piece => place is null || piece.Places.Any(one => one.Id.Value == place)).Select(piece => (hole.Kind, Piece: piece))).ToList();
                var kind = empty.Values.All(one => one) ? HoleKind.Level : empty[place ?? ""] ? HoleKind.Place : HoleKind.Ages;
                if (here.Any(hole => hole.Kind != kind)) return $"{id} in {place}: not a hole of the kind {kind}";
                for (var carer = 0; carer < Carers.Length; carer++)
                    if (Difference(brute, line, level, place, carer, [.. here.Select(hole => hole.Piece)]) is { } difference) return $"{id} in {place} for {RandomPathway.Carers[carer]}: {difference}";
            }
        }
        return null;
    }

    private static string? Difference(BruteForce brute, Line line, int level, string? place, int carer, List<Piece> pieces)
    {
        var (name, carers) = (RandomPathway.Carers[carer], CarerSets.Of(Carers[carer]));
        var cells = brute.Cells(level, place, name);
        var declared = brute.Declared(level, place, name);
        if (Differs(line.Covered(Carers[carer]), BruteForce.Are(cells, BruteForce.Cell.Covered)) is { } covered) return $"covered {covered}";
        if (Differs(line.NotSaid(Carers[carer]), BruteForce.Are(cells, BruteForce.Cell.NotSaid)) is { } unsaid) return $"not said {unsaid}";
        if (Differs(line.Missing(Carers[carer]), BruteForce.Are(cells, BruteForce.Cell.Missing)) is { } missing) return $"missing {missing}";
        if (Differs(line.Declared(Carers[carer]), declared) is { } said) return $"declared {said}";

        // Pieces tell exactly of what is a hole for each carer; days that only fall between what different carers miss may go untold, never a whole hole.
        var hole = BruteForce.Holes(cells, declared);
        var told = Moments([.. pieces.Where(piece => piece.Carers.HasFlag(carers)).Select(piece => piece.Ages)]);
        if (told.AsSpan().SequenceEqual(hole)) return null;
        for (var moment = 0; moment < BruteForce.End; moment++)
            if (told[moment] && !hole[moment]) return $"a hole is told at {Day(moment)} that is none";
        for (var from = 0; from < BruteForce.End;)
        {
            var to = from;
            while (to < BruteForce.End && hole[to]) to++;
            if (to > from)
            {
                var (isTold, untold) = (false, 0);
                for (var moment = from; moment <= to; moment++)
                {
                    if (moment < to && !told[moment]) untold++;
                    else untold = 0;
                    isTold |= moment < to && told[moment];
                    // Two splinters side by side differ in their carers; four carers make three cuts at most.
                    if (untold >= 3 * 14 * 16) return $"a hole at {Day(moment - untold + 1)} is not told";
                }
                if (!isTold) return $"the hole from {Day(from)} to {Day(to)} is not told at all";
            }
            from = Math.Max(to, from + 1);
        }
        return null;
    }

    private static string? Differs(List<Stretch> stretches, bool[] expected)
    {
        for (var i = 1; i < stretches.Count; i++)
            if (stretches[i].From <= stretches[i - 1].To) return $"is not in order at {stretches[i].From.Days}";
        var found = Moments(stretches);
        if (found.AsSpan().SequenceEqual(expected)) return null;
        for (var moment = 0; moment < found.Length; moment++)
            if (found[moment] != expected[moment]) return $"is {found[moment]} on {Day(moment)}";
        return null;
    }

    private static bool[] Moments(List<Stretch> stretches)
    {
        var moments = new bool[BruteForce.End];
        foreach (var stretch in stretches)
        {
            Assert.True(stretch.From < stretch.To && stretch.From.Days >= 0 && stretch.To.Days * 16 <= BruteForce.End, "a stretch outside the window");
            moments.AsSpan((int)(stretch.From.Days * 16)..(int)(stretch.To.Days * 16)).Fill(true);
        }
        return moments;
    }

    private static string Day(int moment) => $"day {moment / 16m}";

    private static Gen<MadeAges?> AgesOf(int never) =>
        from kind in Gen.Frequency((never, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
        from one in Gen.Elements(RandomPathway.Ages.AsEnumerable())
        from other in Gen.Elements(RandomPathway.Ages.Where(age => age.Sixteenths != one.Sixteenths))
        select kind switch
        {
            0 => null,
            1 when one.Sixteenths < other.Sixteenths => new MadeAges(one.Sixteenths, other.Sixteenths, $"{one.Typed} to {other.Typed}"),
            1 => new MadeAges(other.Sixteenths, one.Sixteenths, $"{other.Typed} to {one.Typed}"),
            2 => new MadeAges(one.Sixteenths, null, $"from {one.Typed}"),
            // "to preconception" and "to pregnancy" would end before they begin.
            _ => one.Sixteenths > 0 ? new MadeAges(0, one.Sixteenths, $"to {one.Typed}") : new MadeAges(0, 10324, "to 12m"),
        };

    private static Gen<IReadOnlyList<T>> Some<T>(params T[] all) => Gen.Choose(0, (1 << all.Length) - 1).Select(bits => (IReadOnlyList<T>)[.. all.Where((_, i) => (bits >> i & 1) == 1)]);

    private static Gen<IReadOnlyList<T>> Seldom<T>(params T[] all) => Gen.Frequency((2, Gen.Constant<IReadOnlyList<T>>([])), (3, Some(all)));

    private static Gen<IReadOnlyList<string>> CarersOf => Gen.Frequency((2, Gen.Constant<IReadOnlyList<string>>(["anyone"])), (1, Gen.Constant<IReadOnlyList<string>>([])), (3, Some(RandomPathway.Carers)));

    private static Gen<IReadOnlyList<int>> LevelsOf => Gen.Elements<IReadOnlyList<int>>([0], [1], [1], [0, 1]);

    private static Gen<MadeService> Service =>
        from levels in LevelsOf
        from ages in AgesOf(1)
        from taken in AgesOf(6)
        from catchment in Seldom(0, 1, 2, 3)
        from carers in CarersOf
        from groups in Gen.Choose(0, 11)
        from status in Gen.Frequency((8, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("active", "planned", "paused", "closed")))
        from until in Gen.Frequency((8, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("2026-11-01", "2026-11-02", "2026-11-03", "2025-03-31")))
        from offers in Gen.Frequency((6, Gen.Constant<IReadOnlyList<string>>([])), (1, Some("direct", "family-helpline", "consultation", "training")))
        select new MadeService(levels, ages, taken, catchment, carers, groups == 0, groups == 1, status, until, offers);

    private static Gen<MadeGap> Gap =>
        from levels in LevelsOf
        from ages in AgesOf(2)
        from catchment in Seldom(0, 1, 2, 3)
        from carers in Seldom(RandomPathway.Carers)
        from unit in Gen.Choose(0, 5)
        from offers in Gen.Frequency((5, Gen.Constant<IReadOnlyList<string>>([])), (1, Some("direct", "consultation", "family-helpline")))
        select new MadeGap(levels, ages, catchment, carers, unit == 0, offers);

    internal static Gen<RandomPathway> Pathways =>
        from services in Service.ListOf()
        from gaps in Gap.ListOf().Resize(2)
        from places in Gen.Choose(0, RandomPathway.Trees.Count - 1)
        select new RandomPathway([.. services], [.. gaps], places);

    // One service or gap less, or one thing less said of one: so a failure is read at a glance.
    internal static IEnumerable<RandomPathway> Smaller(RandomPathway made)
    {
        for (var i = 0; i < made.Services.Count; i++) yield return made with { Services = [.. made.Services.Where((_, at) => at != i)] };
        for (var i = 0; i < made.Gaps.Count; i++) yield return made with { Gaps = [.. made.Gaps.Where((_, at) => at != i)] };
        if (made.Places > 0) yield return made with { Places = made.Places - 1 };
        for (var i = 0; i < made.Services.Count; i++)
        {
            var service = made.Services[i];
            foreach (var plainer in new[]
            {
                service with { Ages = null }, service with { NewFamilies = null }, service with { Catchment = [] }, service with { Carers = ["anyone"] }, service with { OnlyFor = false },
                service with { MaximumAge = false }, service with { Status = null }, service with { FundedUntil = null }, service with { Offers = [] }, service with { Levels = [1] },
            })
                if (Says(plainer) != Says(service)) yield return made with { Services = [.. made.Services.Select((one, at) => at == i ? plainer : one)] };
        }
    }

    private static string Says(MadeService service) => new RandomPathway([service], [], 1).Yaml();
}
