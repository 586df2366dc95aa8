using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>
/// What families lose with services that are paused or whose money ends soon or has ended: the cells that nobody else covers from then on. What ends by
/// then is no help, and a declared gap is not lost again.
/// </summary>
public sealed class Losses
{
    private readonly Dictionary<string, List<LevelPiece>> lost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Leaving>> leaving = new(StringComparer.Ordinal);

    /// <summary>Looks ahead.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="day">Today.</param>
    /// <param name="days">How many days to look ahead.</param>
    public Losses(Pathway pathway, DateOnly day, int days)
    {
        var last = DateOnly.FromDayNumber(Math.Min(day.DayNumber + days, DateOnly.MaxValue.DayNumber - 1));
        foreach (var service in pathway.Services)
        {
            var isPaused = service.Status is { Value: ServiceStatus.Paused };
            if (!isPaused && !(Openness.IsActive(service) && service.FundedUntil is { } until && until.Value <= last)) continue;
            if (!service.IsForFamilies || Presence.WouldBe(service) is not { } presence) continue;
            // Whatever is not there today is gone already.
            var gone = isPaused || service.FundedUntil!.Value < day ? DateOnly.MinValue : service.FundedUntil.Value;
            foreach (var level in service.Levels)
                foreach (var place in PlacesOf(service)) Put(CoverageMap.Key(level.Value, place), new Leaving(presence, gone));
        }
        if (leaving.Count == 0) return;
        var rest = new CoverageMap(pathway, last.AddDays(1));
        foreach (var line in rest.Lines)
            if (At(pathway, line) is { Count: > 0 } here) AddOf(line, here);
    }

    /// <summary>What is lost with a service, level by level; nothing where others take its place.</summary>
    public Seq<LevelPiece> Of(Service service) => lost.TryGetValue(service.Id.Value, out var its) ? its.ToSeq() : default;

    private static List<string> PlacesOf(Service service)
    {
        var places = new List<string>();
        foreach (var place in service.Catchment) places.Add(place.Value);
        if (places.Count == 0) places.Add(CoverageMap.Everywhere);
        return places;
    }

    private void Put(string key, Leaving service)
    {
        if (!leaving.TryGetValue(key, out var here)) leaving[key] = here = [];
        here.Add(service);
    }

    // Those that go last come first: each is a help to those that go before it.
    private List<Leaving> At(Pathway pathway, Line line)
    {
        var (here, met) = (new List<Leaving>(), new HashSet<Presence>());
        Take(CoverageMap.Everywhere);
        for (var at = line.Place; at is not null; at = at.Within is { } within ? pathway.Places.Find(within.Value) : null) Take(at.Id.Value);
        here.Sort(static (a, b) => b.Gone.CompareTo(a.Gone));
        return here;

        void Take(string place)
        {
            if (!leaving.TryGetValue(CoverageMap.Key(line.Level.Id.Value, place), out var its)) return;
            foreach (var service in its)
                if (met.Add(service.Presence)) here.Add(service);
        }
    }

    private void AddOf(Line line, List<Leaving> here)
    {
        var missing = new List<Stretch>[here.Count][];
        for (var i = 0; i < here.Count; i++) missing[i] = [[], [], [], []];
        for (var carer = 0; carer < CarerSets.Each.Count; carer++)
        {
            var bare = Stretches.Without(line.Missing(CarerSets.Each[carer]), line.Declared(CarerSets.Each[carer]));
            for (var first = 0; first < here.Count;)
            {
                var (end, filled) = (first, new List<Stretch>());
                for (; end < here.Count && here[end].Gone == here[first].Gone; end++)
                {
                    var presence = here[end].Presence;
                    if (!presence.Takes(CarerSets.Each[carer])) continue;
                    missing[end][carer] = presence.IsForGroups ? Stretches.Without(Stretches.Within(bare, presence.Ages), ForItsGroups(line, here, end, carer)) : Stretches.Within(bare, presence.Ages);
                    if (!presence.IsForGroups) filled.Add(presence.Ages);
                }
                if (filled.Count > 0) bare = Stretches.Without(bare, Stretches.Joined(filled));
                first = end;
            }
        }
        for (var i = 0; i < here.Count; i++)
            foreach (var piece in Holes.Pieces(missing[i], line.Place is null ? default : [line.Place]))
            {
                var id = here[i].Presence.Service.Id.Value;
                if (!lost.TryGetValue(id, out var its)) lost[id] = its = [];
                LevelPiece.Join(its, new LevelPiece(line.Level, piece));
            }
    }

    // What is left for the groups of a service: others for one of them that stay, or go later.
    private static List<Stretch> ForItsGroups(Line line, List<Leaving> here, int place, int carer)
    {
        var (service, ages) = (here[place].Presence, new List<Stretch>());
        foreach (var other in line.Presences())
            if (other.IsForGroups && other.Takes(CarerSets.Each[carer]) && other.SharesGroup(service)) ages.Add(other.Ages);
        for (var i = 0; i < place && here[i].Gone > here[place].Gone; i++)
            if (here[i].Presence is { IsForGroups: true } other && other.Takes(CarerSets.Each[carer]) && other.SharesGroup(service)) ages.Add(other.Ages);
        return Stretches.Joined(ages);
    }

    private sealed class Leaving(Presence presence, DateOnly gone)
    {
        public Presence Presence => presence;

        public DateOnly Gone => gone;
    }
}
