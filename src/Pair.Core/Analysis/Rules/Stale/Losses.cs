using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Stale;

/// <summary>Says what families and staff lose with a service: the levels and places where no other is left, and what nobody else offers.</summary>
internal sealed class Losses
{
    // People can hold so many in mind; a longer list says no more.
    private const int MostNamed = 4;

    // No area has so many; a made-up one of thousands would take a walk over all of them for each service.
    private const int MostPlaces = 100;

    private static readonly Offer[] ForStaff = [Offer.Consultation, Offer.Training, Offer.Supervision, Offer.StaffAdviceLine];

    private readonly int[] offered = new int[ForStaff.Length];
    private readonly Pathway pathway;
    private readonly DateOnly day;
    private readonly Alternatives alternatives;
    private readonly IReadOnlyList<Place> places;

    /// <summary>Looks at who is there on a day.</summary>
    public Losses(Pathway pathway, DateOnly day)
    {
        (this.pathway, this.day, alternatives, places) = (pathway, day, new Alternatives(pathway, day), Openness.Homes(pathway));
        foreach (var service in pathway.Services)
            for (var i = 0; i < ForStaff.Length; i++)
                if (Works(service) && service.Gives(ForStaff[i])) offered[i]++;
    }

    /// <summary>A clause for what is lost: <c>"Getting Help" in North Littleham has no other service</c>; null for nothing.</summary>
    /// <param name="service">The service that is not there.</param>
    /// <param name="gone">The day up to which it has money; null where it is paused.</param>
    public string? Of(Service service, DateOnly? gone) => (service.IsForFamilies ? ForFamilies(service, gone) : null, Staff(service)) switch
    {
        ({ } families, { } staff) => $"{families}, and {staff}",
        var (families, staff) => families ?? staff,
    };

    private string? ForFamilies(Service service, DateOnly? gone)
    {
        if (Openness.AgesOfNewFamilies(service) is not { } ages) return null;
        var cells = new List<string>();
        var others = false;
        foreach (var level in service.Levels)
        {
            var anywhere = alternatives.InAllPlaces(service, ages, level.Value, gone);
            if (anywhere == Rest.Enough) continue;
            var lost = new List<string>();
            var served = 0;
            foreach (var place in places)
            {
                if (!Openness.Serves(pathway, service, place.Id.Value) || served++ >= MostPlaces) continue;
                var here = alternatives.InPlace(service, ages, level.Value, place.Id.Value, gone);
                if (here == Rest.Enough || IsDeclared(level.Value, place.Id.Value, ages)) continue;
                lost.Add(place.Name.Value);
                others |= anywhere == Rest.ForGroups || here == Rest.ForGroups;
            }
            var all = places.Count == 0 && !IsDeclared(level.Value, null, ages);
            others |= all && anywhere == Rest.ForGroups;
            var name = $"\"{Names.Level(pathway, level.Value)}\"";
            if (all || lost.Count > 0 && lost.Count == places.Count) cells.Add(name);
            else if (lost.Count > 0) cells.Add($"{name} in {Phrases.Listed(Cut(lost, "place"))}");
        }
        var other = $"no other service{(others ? " open to all families" : "")}{Span(service, ages)}";
        return cells.Count switch { 0 => null, 1 => $"{cells[0]} has {other}", _ => $"these have {other}: {string.Join("; ", Cut(cells, "level"))}" };
    }

    // A gap takes away what it names; one for some carers or groups leaves the others.
    private bool IsDeclared(string level, string? place, AgeRange ages)
    {
        foreach (var gap in pathway.Gaps)
        {
            if (!gap.Carers.IsEmpty || !gap.Cohorts.IsEmpty || !IsAt(gap, level) || !Holds(gap, place)) continue;
            if (gap.Ages is null || Openness.Common(gap.Ages.Value, ages) is { } common && common.From.Days == ages.From.Days && common.To?.Days == ages.To?.Days) return true;
        }
        return false;
    }

    private static bool IsAt(Gap gap, string level)
    {
        foreach (var named in gap.Levels)
            if (named.Value == level) return true;
        return false;
    }

    private bool Holds(Gap gap, string? place)
    {
        if (gap.Catchment.IsEmpty) return true;
        for (var at = place; at is not null; at = pathway.Places.Find(at)?.Within?.Value)
            foreach (var named in gap.Catchment)
                if (named.Value == at) return true;
        return false;
    }

    private string? Staff(Service service)
    {
        var lost = new List<string>();
        for (var i = 0; i < ForStaff.Length; i++)
            if (service.Gives(ForStaff[i]) && offered[i] == (Works(service) ? 1 : 0) && !IsDeclared(ForStaff[i]))
                lost.Add(ForStaff[i] == Offer.StaffAdviceLine ? "an advice line for staff" : Phrases.Of(ForStaff[i]));
        return lost.Count == 0 ? null : $"nobody else offers {Phrases.Listed(lost, "or")}";
    }

    private bool IsDeclared(Offer offer)
    {
        foreach (var gap in pathway.Gaps)
            foreach (var named in gap.Offers)
                if (named.Value == offer) return true;
        return false;
    }

    private bool Works(Service service) => Openness.IsActive(service) && !Openness.HasLostFunding(service, day);

    private static string Span(Service service, AgeRange ages) =>
        service.Ages is null && service.Referral?.Ages is null ? ""
        : ages.To is { } to ? $" from {Phrases.Of(ages.From)} until {Phrases.Of(to)}" : $" from {Phrases.Of(ages.From)} on";

    private static List<string> Cut(List<string> words, string thing)
    {
        if (words.Count <= MostNamed) return words;
        var first = words.GetRange(0, MostNamed);
        first.Add(Phrases.Count(words.Count - MostNamed, $"more {thing}"));
        return first;
    }
}
