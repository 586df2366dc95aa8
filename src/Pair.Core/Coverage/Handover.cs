using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Whether a family that leaves one service is taken by the next: what a step from one service to another promises.</summary>
/// <param name="pathway">The pathway.</param>
/// <param name="day">The day on which services must count.</param>
public sealed class Handover(Pathway pathway, DateOnly day)
{
    // Groups begin some weeks after birth, and whoever comes from a group in pregnancy knows that.
    private const int BreakAfterBirthInDays = 56;

    private readonly IReadOnlyList<Place> places = Openness.Homes(pathway);
    private readonly Dictionary<string, List<int>> placesIn = PlacesIn(pathway);
    private readonly Dictionary<string, List<Service>> strands = StrandsOf(pathway);

    /// <summary>
    /// The places that a service serves and from which none of the targets of a step takes its families. Null where there is none; where a target
    /// takes everybody (help beside the pathway, safeguarding, a service for staff, which takes the practitioner); and where no target is open to
    /// anybody today, because then the step is not what is wrong.
    /// </summary>
    /// <param name="service">The service that families leave.</param>
    /// <param name="step">Ids that one of its steps names.</param>
    public BlockedStep? Blocked(Service service, Seq<Located<string>> step)
    {
        var takers = new List<Service>();
        var refusals = new List<Refusal>();
        foreach (var id in step)
        {
            if (pathway.Services.Find(id.Value) is not { IsForFamilies: true } target || ReferenceEquals(target, service)) return null;
            if (!Openness.Counts(target, day)) continue;
            var obstacle = Between(service, target);
            if (obstacle is Obstacle.Place) takers.Add(target);
            refusals.Add(new Refusal(id, target, obstacle));
            // A strand stands under its service, so whoever comes there finds it.
            foreach (var strand in StrandsOf(target))
                if (Openness.Counts(strand, day) && Between(service, strand) is Obstacle.Place) takers.Add(strand);
        }
        if (refusals.Count == 0) return null;
        if (places.Count == 0) return takers.Count > 0 ? null : new BlockedStep([], false, refusals.ToSeq());
        foreach (var taker in takers)
            if (taker.Catchment.IsEmpty) return null;

        var blocked = new List<Place>();
        foreach (var place in PlacesOf(service))
            if (!IsServed(places[place], takers)) blocked.Add(places[place]);
        return blocked.Count == 0 ? null : new BlockedStep(blocked.ToSeq(), takers.Count > 0, refusals.ToSeq());
    }

    /// <summary>
    /// Whether a charity that runs one service can bring a family to another: charities may refer there, or families may come by themselves, or nobody
    /// says who may refer. Within one organisation nobody refers.
    /// </summary>
    /// <param name="service">The service that the family leaves.</param>
    /// <param name="target">The next one.</param>
    public bool IsOpenToCharity(Service service, Service target)
    {
        if (ProviderOf(service) is { } provider && provider == ProviderOf(target)) return true;
        if (TakesFromCharity(target)) return true;
        foreach (var strand in StrandsOf(target))
            if (Openness.Counts(strand, day) && TakesFromCharity(strand)) return true;
        return false;
    }

    /// <summary>Whether a charity runs a service; a strand that names no provider has that of its service.</summary>
    public bool IsRunByCharity(Service service) =>
        ProviderOf(service) is { } provider && pathway.Organisations.Find(provider)?.Kind is { Value: OrganisationKind.Charity };

    private string? ProviderOf(Service service)
    {
        var at = service;
        while (at is { Provider: null, PartOf: { } whole }) at = pathway.Services.Find(whole.Value);
        return at?.Provider?.Value;
    }

    private bool TakesFromCharity(Service target) =>
        target.Referral is not { } referral || referral.Who.IsEmpty || referral.How?.DropIn is { Value: true }
        || Openness.Admits(pathway, target, "voluntary-sector") || Openness.Admits(pathway, target, "self") || Openness.Admits(pathway, target, "every-family");

    // Where in the list of places those stand that a service serves. Asked for each service, so nobody walks all places.
    private List<int> PlacesOf(Service service)
    {
        if (service.Catchment.Count == 1) return placesIn.TryGetValue(service.Catchment[0].Value, out var inside) ? inside : [];
        var all = new List<int>();
        if (service.Catchment.IsEmpty)
            for (var i = 0; i < places.Count; i++) all.Add(i);
        foreach (var named in service.Catchment)
            if (placesIn.TryGetValue(named.Value, out var some)) all.AddRange(some);
        all.Sort();
        // A ward and the district around it may both be named.
        var kept = 0;
        foreach (var place in all.ToArray())
            if (kept == 0 || all[kept - 1] != place) all[kept++] = place;
        all.RemoveRange(kept, all.Count - kept);
        return all;
    }

    private static Dictionary<string, List<int>> PlacesIn(Pathway pathway)
    {
        var all = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var smallest = Openness.Homes(pathway);
        for (var i = 0; i < smallest.Count; i++)
            for (string? at = smallest[i].Id.Value; at is not null; at = pathway.Places.Find(at)?.Within?.Value)
            {
                if (!all.TryGetValue(at, out var inside)) all[at] = inside = [];
                inside.Add(i);
            }
        return all;
    }

    private bool IsServed(Place place, List<Service> takers)
    {
        foreach (var taker in takers)
            if (Openness.Serves(pathway, taker, place.Id.Value)) return true;
        return false;
    }

    // What stands between the families of a service and a target, wherever they live: at most their place.
    private static Obstacle Between(Service service, Service target)
    {
        if (!AgesMeet(service, target)) return Obstacle.Ages;
        if (!CarersMeet(service, target)) return Obstacle.Carers;
        return CohortsMeet(service, target) ? Obstacle.Place : Obstacle.Cohorts;
    }

    // A family that leaves one service at 9 months may go on to one that begins there.
    private static bool AgesMeet(Service service, Service target)
    {
        if (Openness.AgesOfNewFamilies(target) is not { } taken) return false;
        if (service.Ages is not { } ages) return true;
        return (ages.Value.To is not { } end || taken.From.Days <= end.Days + (end <= Age.Birth ? BreakAfterBirthInDays : Holes.ShortestInDays)) && (taken.To is not { } last || last > ages.Value.From);
    }

    private static bool CarersMeet(Service service, Service target)
    {
        if (service.Carers.IsEmpty || target.Carers.IsEmpty) return true;
        foreach (var one in service.Carers)
            foreach (var other in target.Carers)
                if (one.Value == other.Value || one.Value == Carer.Anyone || other.Value == Carer.Anyone) return true;
        return false;
    }

    // A target for one group takes the families of a service that is for this group too, or has something particular for it; else most go nowhere.
    private static bool CohortsMeet(Service service, Service target)
    {
        if (target.OnlyFor.IsEmpty) return true;
        foreach (var taken in target.OnlyFor)
            if (Names(service.OnlyFor, taken.Value) || Names(service.Cohorts, taken.Value) || (taken.Value == KnownCohorts.YoungParents && Openness.IsForYoungParents(service))) return true;
        return false;
    }

    private static bool Names(Seq<Located<string>> ids, string id)
    {
        foreach (var named in ids)
            if (named.Value == id) return true;
        return false;
    }

    private List<Service> StrandsOf(Service service) => strands.TryGetValue(service.Id.Value, out var found) ? found : [];

    private static Dictionary<string, List<Service>> StrandsOf(Pathway pathway)
    {
        var all = new Dictionary<string, List<Service>>(StringComparer.Ordinal);
        foreach (var service in pathway.Services)
        {
            if (service.PartOf is not { } whole) continue;
            if (!all.TryGetValue(whole.Value, out var here)) all[whole.Value] = here = [];
            here.Add(service);
        }
        return all;
    }
}

/// <summary>A step that takes families of some places nowhere.</summary>
/// <param name="Places">The places; empty where the area has none.</param>
/// <param name="ByPlace">Whether some target would take these families if they lived elsewhere; else their places are not what is wrong.</param>
/// <param name="Refusals">The targets, and why each takes none; without those that are not open to anybody today.</param>
public sealed record BlockedStep(Seq<Place> Places, bool ByPlace, Seq<Refusal> Refusals);

/// <summary>A target of a step that does not take the families.</summary>
/// <param name="Step">Its id, where the step names it.</param>
/// <param name="Target">The service.</param>
/// <param name="Obstacle">What stands between.</param>
public sealed record Refusal(Located<string> Step, Service Target, Obstacle Obstacle);

/// <summary>What stands between the families of one service and another service.</summary>
public enum Obstacle
{
    /// <summary>It does not serve where they live.</summary>
    Place,

    /// <summary>It takes on babies of other ages alone.</summary>
    Ages,

    /// <summary>It is for other carers alone.</summary>
    Carers,

    /// <summary>It is for other groups alone.</summary>
    Cohorts,
}
