using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>Reads one cell off the map.</summary>
internal sealed class CellReader(CoverageMap map)
{
    private readonly LineReader lines = new(map);

    public Cell Read(Square square, Stretch band)
    {
        var ages = GroupAges.Of(square.Cohort?.Id.Value, band);
        if (ages is null) return new Cell(square.Level, band, square.Place, square.Cohort, square.Carer, CellState.NoFamilies, default);
        var cohort = square.Cohort is { } group && group.Id.Value != KnownCohorts.Antenatal ? group.Id.Value : null;

        var (there, whole, met) = (new List<Presence>(), new List<Service>(), new HashSet<string>(StringComparer.Ordinal));
        var (hasHole, isDeclared) = (false, false);
        foreach (var line in map.Lines)
        {
            if (!IsIn(line, square)) continue;
            foreach (var presence in lines.PresencesOf(line))
            {
                if (!LineReader.IsFor(presence, cohort) || !presence.Ages.Meets(ages) || square.Carer is { } comes && !presence.Takes(comes)) continue;
                there.Add(presence);
                if (map.Whole(presence.Service) is var service && met.Add(service.Id.Value)) whole.Add(service);
            }
            foreach (var carer in CarerSets.Each)
            {
                if (square.Carer is { } only && carer != only) continue;
                var (missing, declared) = (lines.Missing(line, carer, cohort), lines.Declared(line, carer, cohort));
                foreach (var left in Stretches.Without(missing, declared)) hasHole |= left.Days >= Holes.ShortestInDays && left.Meets(ages);
                foreach (var gap in declared) isDeclared |= gap.Meets(ages) && Stretches.Meet(Stretches.Within(missing, ages), gap);
                if (cohort is not null) isDeclared |= Stretches.Meet(lines.DeclaredForGroup(line, carer, cohort), ages);
            }
        }
        var state = whole.Count switch { 0 => isDeclared && !hasHole ? CellState.Declared : CellState.None, 1 => CellState.One, _ => CellState.Several };
        return new Cell(square.Level, ages, square.Place, square.Cohort, square.Carer, state, whole.ToSeq())
        {
            HasHole = hasHole && whole.Count > 0,
            IsDeclaredInPart = isDeclared && state != CellState.Declared,
            IsRemote = there.Count > 0 && there.TrueForAll(presence => presence.IsRemote),
            CarersNotSaid = there.Count > 0 && there.TrueForAll(presence => presence.Carers == CarerSet.None),
            Named = cohort is null ? 0 : there.Where(presence => LineReader.Names(presence.Service, cohort)).Select(presence => map.Whole(presence.Service).Id.Value).Distinct().Count(),
        };
    }

    private static bool IsIn(Line line, Square square) =>
        (square.Level is not { } level || ReferenceEquals(level, line.Level)) && (square.Place is not { } place || ReferenceEquals(place, line.Place));
}
