using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences;

/// <summary>Finds the cells of the map where somebody is there on one side, and nobody on the other: exact from intervals, for all families and for groups that services are for alone.</summary>
/// <param name="from">The side where somebody is there.</param>
/// <param name="to">The other; null where there is none.</param>
/// <param name="ids">What ids of the first side are called in the other.</param>
internal sealed class CellFinder(Side from, Side? to, IdMap ids)
{
    private readonly Dictionary<string, List<Stretch>[]> gone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<HomePair>> parts = new(StringComparer.Ordinal);
    private readonly List<FoundCell> cells = [];

    /// <summary>Families by where they live on either side.</summary>
    public List<HomePair> Pairs { get; } = HomePairs.Of(from.Pathway, to?.Pathway, ids);

    /// <summary>The cells, level by level; those of one group behind those of all families.</summary>
    public List<FoundCell> Find()
    {
        foreach (var level in from.Pathway.Levels.Items)
        {
            var (there, first) = (to?.Pathway.Levels.Items.Find(ids.Of("levels", level.Id.Value)), cells.Count);
            for (var i = 0; i < Pairs.Count; i++)
                Compare(i, from.Map.At(level, Pairs[i].From), there is null ? null : to!.Map.At(there, Pairs[i].To), first);
        }
        for (var i = 0; i < cells.Count; i++) cells[i] = cells[i] with { Piece = cells[i].Piece with { Places = Whole(cells[i].Piece.Places) } };
        return cells;
    }

    /// <summary>Ages that families of a pair lose for a carer at a level.</summary>
    /// <param name="level">Id of the level on the first side.</param>
    /// <param name="pair">Number of the pair.</param>
    /// <param name="carer">Number of the carer in <see cref="CarerSets.Each"/>.</param>
    public List<Stretch> GoneAt(string level, int pair, int carer) => gone.TryGetValue(Key(level, pair), out var stretches) ? stretches[carer] : [];

    private static string Key(string level, int pair) => $"{level} {pair}";

    private void Compare(int pair, Line line, Line? other, int first)
    {
        var (some, lost) = (false, new List<Stretch>[CarerSets.Each.Count]);
        for (var i = 0; i < lost.Length; i++)
        {
            lost[i] = Lost(line, other, CarerSets.Each[i], null);
            some |= lost[i].Count > 0;
        }
        if (some)
        {
            gone[Key(line.Level.Id.Value, pair)] = lost;
            Add(pair, line, other, lost, null, first);
        }
        foreach (var cohort in Groups(line))
        {
            var its = new List<Stretch>[lost.Length];
            // What all families lose is told once.
            for (var i = 0; i < its.Length; i++) its[i] = Stretches.Without(Lost(line, other, CarerSets.Each[i], cohort), lost[i]);
            Add(pair, line, other, its, cohort, first);
        }
    }

    private List<Stretch> Lost(Line line, Line? other, Carer carer, Cohort? cohort)
    {
        List<Stretch> missing = other is null ? [Stretch.Window] : Missing(other, carer, cohort is null ? null : ids.Of("cohorts", cohort.Id.Value));
        return missing.Count == 0 ? missing : Stretches.Without(missing, Missing(line, carer, cohort?.Id.Value));
    }

    private static List<Stretch> Missing(Line line, Carer carer, string? cohort)
    {
        var missing = line.Missing(carer);
        if (cohort is null || missing.Count == 0) return missing;
        var its = new List<Stretch>();
        foreach (var presence in line.ForGroups())
            if (presence.IsFor(cohort) && presence.Takes(carer)) its.Add(presence.Ages);
        return Stretches.Without(missing, Stretches.Joined(its));
    }

    // Groups that something here is for alone.
    private IEnumerable<Cohort> Groups(Line line)
    {
        var here = line.ForGroups();
        if (here.Count == 0) yield break;
        foreach (var cohort in from.Pathway.Cohorts)
            if (here.Exists(presence => presence.IsFor(cohort.Id.Value))) yield return cohort;
    }

    private void Add(int pair, Line line, Line? other, List<Stretch>[] lost, Cohort? cohort, int first)
    {
        var presences = (List<Presence>?)null;
        foreach (var piece in Holes.Pieces(lost, Named(pair) is { } place ? [place] : default))
        {
            presences ??= cohort is null ? line.Presences() : line.ForGroups();
            var services = new List<Service>();
            foreach (var presence in presences)
                if ((cohort is null ? !presence.IsForGroups : presence.IsFor(cohort.Id.Value)) && presence.Ages.Meets(piece.Ages) && TakesSome(presence, piece.Carers)) services.Add(presence.Service);
            var isForSome = cohort is null && other is not null && other.ForGroups().Exists(presence => presence.Ages.Meets(piece.Ages));
            Join(new FoundCell(line.Level, piece, cohort, services, IsDeclared(other, piece, cohort), isForSome), first);
        }
    }

    private void Join(FoundCell cell, int first)
    {
        for (var i = first; i < cells.Count; i++)
        {
            if (!ReferenceEquals(cells[i].Cohort, cell.Cohort) || cells[i].IsDeclared != cell.IsDeclared || cells[i].IsForSome != cell.IsForSome || !Piece.IsAlike(cells[i].Piece, cell.Piece)) continue;
            cells[i] = cells[i] with { Piece = cells[i].Piece.And(cell.Piece.Places) };
            foreach (var service in cell.Services)
                if (!cells[i].Services.Contains(service)) cells[i].Services.Add(service);
            return;
        }
        cells.Add(cell);
    }

    // Of a place that has several on the other side, the part.
    private Place? Named(int pair) => Pairs[pair] is { To: { } part, From: var whole } && IsSplit(whole) ? part : Pairs[pair].From;

    private bool IsSplit(Place? whole) => Parts(whole).Count > 1;

    private List<HomePair> Parts(Place? whole)
    {
        if (parts.Count == 0)
            foreach (var pair in Pairs)
            {
                if (!parts.TryGetValue(pair.From?.Id.Value ?? "", out var its)) parts[pair.From?.Id.Value ?? ""] = its = [];
                its.Add(pair);
            }
        return parts[whole?.Id.Value ?? ""];
    }

    // All parts of a place are the place.
    private Seq<Place> Whole(Seq<Place> places)
    {
        var whole = new List<Place>();
        for (var i = 0; i < Pairs.Count; i++)
        {
            var place = Pairs[i].From;
            if (Named(i) is not { } named || !Holds(places, named)) continue;
            if (place is not null && !ReferenceEquals(place, named))
            {
                if (!Parts(place).Exists(part => part.To is null || !Holds(places, part.To))) named = place;
            }
            if (!Holds(whole.ToSeq(), named)) whole.Add(named);
        }
        return whole.ToSeq();
    }

    private static bool Holds(Seq<Place> places, Place place)
    {
        foreach (var one in places)
            if (ReferenceEquals(one, place)) return true;
        return false;
    }

    private bool IsDeclared(Line? other, Piece piece, Cohort? cohort)
    {
        if (other is null) return false;
        foreach (var carer in CarerSets.Each)
            if (piece.Carers.HasFlag(CarerSets.Of(carer))
                && Stretches.Without(piece.Ages, to!.Reader.Declared(other, carer, cohort is null ? null : ids.Of("cohorts", cohort.Id.Value))).Count > 0) return false;
        return true;
    }

    private static bool TakesSome(Presence presence, CarerSet carers)
    {
        foreach (var carer in CarerSets.Each)
            if (carers.HasFlag(CarerSets.Of(carer)) && presence.Takes(carer)) return true;
        return false;
    }
}

/// <summary>A cell where somebody is there on one side alone.</summary>
/// <param name="Level">The level of need.</param>
/// <param name="Piece">Where, at which ages and for whom.</param>
/// <param name="Cohort">The group that alone it is about; null for all families.</param>
/// <param name="Services">Who is there.</param>
/// <param name="IsDeclared">Whether the other side declares it a gap.</param>
/// <param name="IsForSome">Whether the other side has something there for some groups alone.</param>
internal sealed record FoundCell(Level Level, Piece Piece, Cohort? Cohort, List<Service> Services, bool IsDeclared, bool IsForSome);
