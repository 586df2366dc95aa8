using Pair.Core.Model;

namespace Pair.Core.Coverage;

/// <summary>What is left for families when a service is not there.</summary>
public enum Rest
{
    /// <summary>No other service.</summary>
    Nothing,

    /// <summary>Other services, each for certain groups of families alone.</summary>
    ForGroups,

    /// <summary>Another service that takes the same families.</summary>
    Enough,
}

/// <summary>The services that count on a day, by level and place: each service can ask who else is there without walking all of them.</summary>
public sealed class Alternatives
{
    private readonly Dictionary<string, List<Service>> cells = new(StringComparer.Ordinal);
    private readonly Pathway pathway;

    /// <summary>Gathers them.</summary>
    public Alternatives(Pathway pathway, DateOnly day)
    {
        this.pathway = pathway;
        foreach (var service in pathway.Services)
        {
            if (!Openness.Counts(service, day)) continue;
            foreach (var level in service.Levels)
            {
                if (service.Catchment.IsEmpty) Put(Cell(level.Value, ""), service);
                foreach (var place in service.Catchment) Put(Cell(level.Value, place.Value), service);
            }
        }
    }

    /// <summary>What else there is at a level in a place for the families that a service takes on, at some of their ages at least.</summary>
    /// <param name="service">The service that is not there.</param>
    /// <param name="level">Id of the level.</param>
    /// <param name="place">Id of the place; null for the whole area.</param>
    /// <param name="gone">The day up to which the service has money: what ends by then is no help. Null for none.</param>
    public Rest At(Service service, string level, string? place, DateOnly? gone)
    {
        if (Openness.AgesOfNewFamilies(service) is not { } ages) return Rest.Enough;
        var rest = In(Cell(level, ""), service, ages, gone);
        for (var at = place; at is not null && rest != Rest.Enough; at = pathway.Places.Find(at)?.Within?.Value)
        {
            var here = In(Cell(level, at), service, ages, gone);
            if (here > rest) rest = here;
        }
        return rest;
    }

    private Rest In(string cell, Service service, AgeRange ages, DateOnly? gone)
    {
        if (!cells.TryGetValue(cell, out var all)) return Rest.Nothing;
        var rest = Rest.Nothing;
        foreach (var other in all)
        {
            if (ReferenceEquals(other, service) || gone is { } last && other.FundedUntil?.Value <= last) continue;
            if (Openness.AgesOfNewFamilies(other) is not { } theirs || Openness.Common(ages, theirs) is null) continue;
            if (other.OnlyFor.IsEmpty || SharesGroup(other, service)) return Rest.Enough;
            rest = Rest.ForGroups;
        }
        return rest;
    }

    private static bool SharesGroup(Service one, Service other)
    {
        foreach (var group in one.OnlyFor)
            foreach (var rival in other.OnlyFor)
                if (group.Value == rival.Value) return true;
        return false;
    }

    // No id holds a space.
    private static string Cell(string level, string place) => level + " " + place;

    private void Put(string cell, Service service)
    {
        if (!cells.TryGetValue(cell, out var all)) cells[cell] = all = [];
        all.Add(service);
    }
}
