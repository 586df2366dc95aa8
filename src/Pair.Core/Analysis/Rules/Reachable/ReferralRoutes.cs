using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Analysis.Rules.Reachable;

/// <summary>How people come to a service, as its author says it.</summary>
internal static class ReferralRoutes
{
    /// <summary>Whether anybody is told a way: a number, a mailbox, a page, a form, a system, a door that is open, or that every family has it.</summary>
    public static bool Has(Pathway pathway, Service service)
    {
        // The page of what is online alone is the thing itself.
        if (service.Url is not null && IsOnlineAlone(service)) return true;
        if (service.Referral is not { } referral) return false;
        if (IsWay(referral.How)) return true;
        foreach (var contact in referral.Contacts)
            if (IsWay(contact.How)) return true;
        // Staff are no families: where a service is for them alone, they need a way.
        return service.IsForFamilies && Openness.Admits(pathway, service, "every-family");
    }

    /// <summary>Whether families may just come.</summary>
    public static bool IsDropIn(Service service) => service.Referral?.How?.DropIn is { Value: true };

    /// <summary>Whether it is said who may come or refer; a door that is open says it.</summary>
    public static bool SaysWho(Service service) => service.Referral is { Who.IsEmpty: false } || IsDropIn(service);

    /// <summary>Whether families come by themselves and nobody else refers.</summary>
    public static bool IsForFamiliesAlone(Pathway pathway, Service service)
    {
        foreach (var who in service.Referral?.Who ?? default)
            if (pathway.Referrers.Find(who.Value) is not { Kind: ReferrerKind.Family, Includes.IsEmpty: true }) return false;
        return true;
    }

    private static bool IsOnlineAlone(Service service)
    {
        foreach (var way in service.Delivery)
            if (way.Value != Delivery.Online) return false;
        return !service.Delivery.IsEmpty;
    }

    private static bool IsWay(Ways? how) =>
        how is not null && ((how.Phone ?? how.Text ?? how.Email ?? how.Url ?? how.Form ?? how.System) is not null || how.DropIn is { Value: true });
}
