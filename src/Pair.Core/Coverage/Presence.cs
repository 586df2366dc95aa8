using Pair.Core.Model;

namespace Pair.Core.Coverage;

/// <summary>A service that counts on a day: for which families, at which ages.</summary>
public sealed class Presence
{
    private Presence(Service service, Stretch ages)
    {
        (Service, Ages) = (service, ages);
        Carers = CarerSets.Of(service.Carers);
        IsForGroups = IsForGroupsAlone(service);
        IsRemote = IsOnlyRemote(service);
    }

    /// <summary>The service.</summary>
    public Service Service { get; }

    /// <summary>Ages of the babies that it takes on, between pregnancy and 24 months.</summary>
    public Stretch Ages { get; }

    /// <summary>Who may come; none where its author has not said.</summary>
    public CarerSet Carers { get; }

    /// <summary>Whether it is for some groups of families alone.</summary>
    public bool IsForGroups { get; }

    /// <summary>Whether it is online, by phone or by text message alone.</summary>
    public bool IsRemote { get; }

    /// <summary>The presence of a service; null where it does not count on that day, or takes on nobody up to 24 months.</summary>
    public static Presence? Of(Service service, DateOnly day) =>
        Openness.Counts(service, day) ? WouldBe(service) : null;

    /// <summary>The presence that a service would have if it counted; null where it takes on nobody up to 24 months.</summary>
    public static Presence? WouldBe(Service service) =>
        Openness.AgesOfNewFamilies(service) is { } ages && Stretch.Of(ages) is { } stretch ? new Presence(service, stretch) : null;

    /// <summary>Whether a carer may come, or nobody says who may.</summary>
    public bool Takes(Carer carer) => Carers == CarerSet.None || Carers.HasFlag(CarerSets.Of(carer));

    /// <summary>Whether a service is not for every family: one that names whom alone it is for, or takes parents up to some age alone.</summary>
    public static bool IsForGroupsAlone(Service service) => !service.OnlyFor.IsEmpty || service.CarerAge?.Maximum is not null;

    /// <summary>Whether it fills the cells of a group: it is open to all, or for that group.</summary>
    public bool IsFor(string cohort)
    {
        if (!IsForGroups) return true;
        foreach (var group in Service.OnlyFor)
            if (group.Value == cohort) return true;
        return Service.OnlyFor.IsEmpty && cohort == KnownCohorts.YoungParents && Openness.IsForYoungParents(Service);
    }

    /// <summary>Whether another is for one of its groups too.</summary>
    public bool SharesGroup(Presence other)
    {
        if (Service.OnlyFor.IsEmpty) return other.IsFor(KnownCohorts.YoungParents);
        foreach (var group in Service.OnlyFor)
            if (other.IsFor(group.Value)) return true;
        return false;
    }

    // A helpline is a phone, also where nobody says so.
    private static bool IsOnlyRemote(Service service)
    {
        if (service.Delivery.IsEmpty) return !service.Gives(Offer.Direct);
        foreach (var delivery in service.Delivery)
            if (delivery.Value is Delivery.InPerson or Delivery.Home) return false;
        return true;
    }
}
