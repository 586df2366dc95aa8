using System.Globalization;
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
    private const string Everywhere = "";

    private readonly Dictionary<string, List<Candidate>> cells = new(StringComparer.Ordinal);
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly Pathway pathway;

    /// <summary>Gathers them.</summary>
    public Alternatives(Pathway pathway, DateOnly day)
    {
        this.pathway = pathway;
        var all = new List<Candidate>();
        foreach (var service in pathway.Services)
            if (Openness.Counts(service, day) && Openness.AgesOfNewFamilies(service) is { } ages) all.Add(new Candidate(service, ages));
        // Those that last longest come first, so that a search ends at the first that does not last.
        all.Sort(static (a, b) => b.End.CompareTo(a.End));
        foreach (var candidate in all)
            foreach (var level in candidate.Service.Levels)
            {
                if (candidate.Service.Catchment.IsEmpty) Put(Cell(level.Value, Everywhere), candidate);
                foreach (var place in candidate.Service.Catchment) Put(Cell(level.Value, place.Value), candidate);
            }
    }

    /// <summary>What else there is at a level for all places, for the families that a service takes on, at some of their ages at least.</summary>
    /// <param name="service">The service that is not there.</param>
    /// <param name="ages">Ages of its new families.</param>
    /// <param name="level">Id of the level.</param>
    /// <param name="gone">The day up to which the service has money: what ends by then is no help. Null for none.</param>
    public Rest InAllPlaces(Service service, AgeRange ages, string level, DateOnly? gone) => In(Cell(level, Everywhere), service, ages, gone);

    /// <summary>The same for one place: what is there for it or for one around it, and not for all places.</summary>
    public Rest InPlace(Service service, AgeRange ages, string level, string place, DateOnly? gone)
    {
        var rest = Rest.Nothing;
        for (string? at = place; at is not null && rest != Rest.Enough; at = pathway.Places.Find(at)?.Within?.Value)
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
            if (gone is { } last && other.End <= last) break;
            if (ReferenceEquals(other.Service, service) || Openness.Common(ages, other.Ages) is null) continue;
            if (other.Service.OnlyFor.IsEmpty || SharesGroup(other.Service, service)) return Rest.Enough;
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

    // Of those that take the same families the two that last longest are enough: one for the other, and for all the rest.
    private void Put(string cell, Candidate candidate)
    {
        var same = cell + candidate.Families;
        if (!met.Add(same + "1") && !met.Add(same + "2")) return;
        if (!cells.TryGetValue(cell, out var all)) cells[cell] = all = [];
        all.Add(candidate);
    }

    private sealed class Candidate(Service service, AgeRange ages)
    {
        private string? families;

        public Service Service => service;

        public AgeRange Ages => ages;

        public DateOnly End { get; } = service.FundedUntil?.Value ?? DateOnly.MaxValue;

        // Numbers as texts first: put into a sentence as they are, they would be compiled anew at each start.
        public string Families => families ??=
            $" {Text(ages.From)} {(ages.To is { } to ? Text(to) : "")} {string.Join(' ', service.OnlyFor.Select(group => group.Value))} ";

        private static string Text(Age age) => age.Days.ToString(CultureInfo.InvariantCulture);
    }
}
