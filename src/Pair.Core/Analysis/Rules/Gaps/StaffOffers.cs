using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>What services give to practitioners: training, consultation. A service counts for them when it is active and has money, for families or not.</summary>
internal static class StaffOffers
{
    /// <summary>Whether one of some services gives it on a day.</summary>
    public static bool IsGiven(Pathway pathway, Seq<Located<string>> services, Offer offer, DateOnly day)
    {
        foreach (var id in services)
            if (pathway.Services.Find(id.Value) is { } service && IsGiven(service, offer, day)) return true;
        return false;
    }

    /// <summary>Services by their ids.</summary>
    public static List<Service> Of(Pathway pathway, Seq<Located<string>> ids)
    {
        var services = new List<Service>(ids.Count);
        foreach (var id in ids)
            if (pathway.Services.Find(id.Value) is { } service) services.Add(service);
        return services;
    }

    /// <summary>Whether one of some services would give it, and is closed, paused or planned: status-contradiction tells whoever leads to it, and what to do.</summary>
    public static bool IsShut(Pathway pathway, Seq<Located<string>> services, Offer offer)
    {
        foreach (var id in services)
            if (pathway.Services.Find(id.Value) is { } service && service.Gives(offer) && !Openness.IsActive(service)) return true;
        return false;
    }

    /// <summary>Whether a declared gap says that nobody gives it.</summary>
    public static bool IsDeclared(Pathway pathway, Offer offer)
    {
        foreach (var gap in pathway.Gaps)
            if (Names(gap, offer)) return true;
        return false;
    }

    /// <summary>Whether a gap names it.</summary>
    public static bool Names(Gap gap, Offer offer)
    {
        foreach (var named in gap.Offers)
            if (named.Value == offer) return true;
        return false;
    }

    /// <summary>The first service that gives it on a day, wherever it is named; null where none does.</summary>
    public static Service? First(Pathway pathway, Offer offer, DateOnly day)
    {
        foreach (var service in pathway.Services)
            if (IsGiven(service, offer, day)) return service;
        return null;
    }

    /// <summary>Services that would give it, were they there on that day: planned, paused or without money. Three at most.</summary>
    public static List<RelatedPlace> NotToday(Pathway pathway, Offer offer, DateOnly day)
    {
        const int Most = 3;
        var places = new List<RelatedPlace>();
        foreach (var service in pathway.Services)
            if (places.Count < Most && service.Gives(offer) && NotThere.Why(service, day) is { } why)
                places.Add(NotThere.Note(service, why));
        return places;
    }

    private static bool IsGiven(Service service, Offer offer, DateOnly day) => service.Gives(offer) && Openness.IsActive(service) && !Openness.HasLostFunding(service, day);
}
