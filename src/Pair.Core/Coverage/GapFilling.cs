using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Whether what a declared gap names is there after all.</summary>
internal sealed class GapFilling
{
    private readonly CoverageMap map;
    private readonly Dictionary<string, List<Presence>> byCohort = new(StringComparer.Ordinal);
    private readonly HashSet<string> thinLevels = new(StringComparer.Ordinal);

    /// <summary>Looks at a map; levels of help that are filled by services for every family alone are taken as not filled.</summary>
    public GapFilling(CoverageMap map)
    {
        this.map = map;
        foreach (var level in map.Pathway.Levels.Items)
            if (MiddleLevels.Fillers(map, level) is not null) thinLevels.Add(level.Id.Value);
        foreach (var gap in map.Pathway.Gaps)
            foreach (var cohort in gap.Cohorts) byCohort.TryAdd(cohort.Value, []);
        if (byCohort.Count == 0) return;
        foreach (var service in map.Pathway.Services)
        {
            if (Presence.Of(service, map.Day) is not { } presence) continue;
            foreach (var (cohort, its) in byCohort)
                if (Names(service, cohort)) its.Add(presence);
        }
    }

    /// <summary>The services that fill a gap, each once; null where something of it is missing.</summary>
    public List<Service>? Of(Gap gap)
    {
        var services = new List<Service>();
        if (Declares.Services(gap) && !HelpIsThere(gap, services)) return null;
        foreach (var offer in gap.Offers)
            if (offer.Value != Offer.Direct && !IsOffered(gap, offer.Value, services)) return null;
        return services.Count == 0 ? null : services;
    }

    private bool HelpIsThere(Gap gap, List<Service> services)
    {
        if (Stretch.Of(Declares.Ages(gap)) is not { } ages) return false;
        foreach (var level in gap.Levels)
            if (thinLevels.Contains(level.Value)) return false;
        foreach (var line in map.Lines)
        {
            if (!IsIn(gap.Levels, line.Level.Id.Value) || line.Place is { } place && !Declares.IsIn(map.Pathway, gap, place.Id.Value)) continue;
            if (gap.Cohorts.IsEmpty && (!IsCovered(line, gap, ages) || !Covers(Own(Near(line.Presences()), line.Level), gap, ages, services))) return false;
            foreach (var cohort in gap.Cohorts)
                if (!Covers(Near(Here(byCohort[cohort.Value], line)), gap, ages, services)) return false;
        }
        return true;
    }

    // Quick, from what is joined already: most gaps end here.
    private static bool IsCovered(Line line, Gap gap, Stretch ages)
    {
        foreach (var carer in CarerSets.Each)
            if (Declares.Carers(gap).HasFlag(CarerSets.Of(carer)) && IsMissing(ages, line.Covered(carer))) return false;
        return true;
    }

    private static bool Covers(List<Presence> presences, Gap gap, Stretch ages, List<Service> services)
    {
        var carers = Declares.Carers(gap);
        foreach (var carer in CarerSets.Each)
        {
            if (!carers.HasFlag(CarerSets.Of(carer))) continue;
            var there = new List<Stretch>();
            foreach (var presence in presences)
                if (presence.Carers.HasFlag(CarerSets.Of(carer)) && (gap.Cohorts.IsEmpty ? !presence.IsForGroups : true)) there.Add(presence.Ages);
            if (IsMissing(ages, Stretches.Joined(there))) return false;
        }
        foreach (var presence in presences)
            if (presence.Ages.Meets(ages) && (presence.Carers & carers) != CarerSet.None && !(gap.Cohorts.IsEmpty && presence.IsForGroups)) AddOnce(services, presence.Service);
        return true;
    }

    // Short breaks are nothing; a gap that is shorter itself is filled only where nothing of it is left.
    private static bool IsMissing(Stretch ages, List<Stretch> there)
    {
        foreach (var left in Stretches.Without(ages, there))
            if (left.Days >= Holes.ShortestInDays || left.Days >= ages.Days) return true;
        return false;
    }

    // Whoever says that something is missing means somebody in the room.
    private static List<Presence> Near(List<Presence> presences)
    {
        var near = new List<Presence>();
        foreach (var presence in presences)
            if (!presence.IsRemote) near.Add(presence);
        return near;
    }

    // What is for every family was there before, and is no help of the kind that somebody missed.
    private List<Presence> Own(List<Presence> presences, Level level)
    {
        if (!MiddleLevels.IsMiddle(level)) return presences;
        var own = new List<Presence>();
        foreach (var presence in presences)
            if (MiddleLevels.Lower(map.Pathway, presence.Service) is null) own.Add(presence);
        return own;
    }

    private List<Presence> Here(List<Presence> presences, Line line)
    {
        var here = new List<Presence>();
        foreach (var presence in presences)
            if (IsIn(presence.Service.Levels, line.Level.Id.Value) && (line.Place is null || Openness.Serves(map.Pathway, presence.Service, line.Place.Id.Value))) here.Add(presence);
        return here;
    }

    // For each place and level that it names, an active service with money that gives it; levels count where both say levels.
    private bool IsOffered(Gap gap, Offer offer, List<Service> services)
    {
        var givers = new List<Service>();
        foreach (var service in map.Pathway.Services)
            if (Openness.IsActive(service) && !Openness.HasLostFunding(service, map.Day) && service.Gives(offer) && IsForCohorts(gap, service)) givers.Add(service);
        if (givers.Count == 0) return false;
        foreach (var level in gap.Levels)
            if (!IsOfferedAt(gap, level.Value, givers)) return false;
        if (gap.Levels.IsEmpty && !IsOfferedAt(gap, null, givers)) return false;
        foreach (var giver in givers) AddOnce(services, giver);
        return true;
    }

    private bool IsOfferedAt(Gap gap, string? level, List<Service> givers)
    {
        var homes = Openness.Homes(map.Pathway);
        foreach (var place in homes)
            if (Declares.IsIn(map.Pathway, gap, place.Id.Value) && !IsGiven(level, place.Id.Value, givers)) return false;
        return homes.Count > 0 || IsGiven(level, null, givers);
    }

    private bool IsGiven(string? level, string? place, List<Service> givers)
    {
        foreach (var giver in givers)
        {
            if (level is not null && !giver.Levels.IsEmpty && !IsIn(giver.Levels, level)) continue;
            if (place is null || Openness.Serves(map.Pathway, giver, place)) return true;
        }
        return false;
    }

    private static bool IsForCohorts(Gap gap, Service service)
    {
        foreach (var cohort in gap.Cohorts)
            if (!Names(service, cohort.Value)) return false;
        return true;
    }

    private static bool Names(Service service, string cohort) => IsIn(service.Cohorts, cohort) || IsIn(service.OnlyFor, cohort);

    private static bool IsIn(Seq<Located<string>> ids, string id)
    {
        foreach (var named in ids)
            if (named.Value == id) return true;
        return false;
    }

    private static void AddOnce(List<Service> services, Service service)
    {
        if (!services.Contains(service)) services.Add(service);
    }
}
