using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Likeness;

/// <summary>
/// Whether some family could come to both of two entries. Where none could, they are two services by design: one for each place, age, group, language or method,
/// or one after the other.
/// </summary>
internal static class Meeting
{
    /// <summary>Whether nothing that is said keeps them apart; silence never does. Without a pathway they stand in two areas.</summary>
    public static bool IsPossible(Pathway? pathway, Entry one, Entry other) =>
        one.Root != other.Root
        && AreAtOneTime(one.Service, other.Service)
        && AgesMeet(one.Service, other.Service)
        && CarersMeet(one.Service, other.Service)
        && GroupsMeet(one.Service.OnlyFor, other.Service.OnlyFor)
        && SayTheSame(one.Service.Languages, other.Service.Languages)
        && SayTheSame(one.Service.Interventions, other.Service.Interventions)
        && DeliveriesMeet(one.Service, other.Service)
        && VenuesMeet(one.Service, other.Service)
        && PlacesMeet(pathway, one.Service.Catchment, other.Service.Catchment);

    /// <summary>All that keeps entries apart, as a key: two with the same meet each other, and the same others.</summary>
    public static string Key(Entry entry)
    {
        var service = entry.Service;
        // Most say nothing but their ages.
        var key = new System.Text.StringBuilder();
        if (service.PartOf is not null) key.Append(service.Id.Value);
        key.Append('|').Append(service.Status?.Value == ServiceStatus.Planned ? 'p' : ' ').Append(service.Ages?.Value.From.Days).Append('-').Append(service.Ages?.Value.To?.Days);
        key.Append('|').Append(service.CarerAge?.Minimum?.Value).Append('-').Append(service.CarerAge?.Maximum?.Value);
        Append(key, service.Catchment);
        Append(key, service.OnlyFor);
        Append(key, service.Languages);
        Append(key, service.Interventions);
        key.Append('|');
        foreach (var carer in service.Carers) key.Append((char)('a' + (int)carer.Value));
        key.Append('|');
        foreach (var delivery in service.Delivery) key.Append((char)('a' + (int)delivery.Value));
        key.Append('|');
        foreach (var schedule in service.Schedules) key.Append(schedule.Location.Value).Append(' ');
        return key.ToString();
    }

    // One that is planned follows one that is there.
    private static bool AreAtOneTime(Service one, Service other) =>
        !one.IsClosed && !other.IsClosed && one.Status?.Value == ServiceStatus.Planned == (other.Status?.Value == ServiceStatus.Planned);

    private static bool AgesMeet(Service one, Service other)
    {
        if (one.CarerAge is { } mine && other.CarerAge is { } theirs && (mine.Maximum?.Value < theirs.Minimum?.Value || theirs.Maximum?.Value < mine.Minimum?.Value)) return false;
        return one.Ages is null || other.Ages is null || Openness.Common(one.Ages.Value, other.Ages.Value) is not null;
    }

    private static bool CarersMeet(Service one, Service other)
    {
        if (one.Carers.IsEmpty || other.Carers.IsEmpty) return true;
        foreach (var mine in one.Carers)
            foreach (var theirs in other.Carers)
                if (mine.Value == theirs.Value || mine.Value == Carer.Anyone || theirs.Value == Carer.Anyone) return true;
        return false;
    }

    private static bool DeliveriesMeet(Service one, Service other)
    {
        if (one.Delivery.IsEmpty || other.Delivery.IsEmpty) return true;
        foreach (var mine in one.Delivery)
            foreach (var theirs in other.Delivery)
                if (mine.Value == theirs.Value) return true;
        return false;
    }

    private static bool VenuesMeet(Service one, Service other)
    {
        if (one.Schedules.IsEmpty || other.Schedules.IsEmpty) return true;
        foreach (var mine in one.Schedules)
            foreach (var theirs in other.Schedules)
                if (mine.Location.Value == theirs.Location.Value) return true;
        return false;
    }

    // A service for one group alone is another one than that for everybody.
    private static bool GroupsMeet(Seq<Located<string>> one, Seq<Located<string>> other) => one.IsEmpty == other.IsEmpty && SayTheSame(one, other);

    private static bool SayTheSame(Seq<Located<string>> one, Seq<Located<string>> other)
    {
        if (one.IsEmpty || other.IsEmpty) return true;
        foreach (var mine in one)
            foreach (var theirs in other)
                if (mine.Value == theirs.Value) return true;
        return false;
    }

    private static bool PlacesMeet(Pathway? pathway, Seq<Located<string>> one, Seq<Located<string>> other)
    {
        if (pathway is null || one.IsEmpty || other.IsEmpty) return true;
        foreach (var mine in one)
            foreach (var theirs in other)
                if (IsWithin(pathway, mine.Value, theirs.Value) || IsWithin(pathway, theirs.Value, mine.Value)) return true;
        return false;
    }

    /// <summary>Whether a place is another or lies in it.</summary>
    public static bool IsWithin(Pathway pathway, string place, string around)
    {
        for (string? at = place; at is not null; at = pathway.Places.Find(at)?.Within?.Value)
            if (at == around) return true;
        return false;
    }

    private static void Append(System.Text.StringBuilder key, Seq<Located<string>> ids)
    {
        key.Append('|');
        foreach (var id in ids) key.Append(id.Value).Append(' ');
    }
}
