using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>When a service is there for families, and for which: the pieces of the one definition of coverage in the language.</summary>
public static class Openness
{
    // A judgement of ours: services for young parents end at 19 to 25 years.
    private const int OldestYoungParent = 25;

    /// <summary>Whether a service counts on a day: active, its money not ended, and for families.</summary>
    public static bool Counts(Service service, DateOnly day) => IsActive(service) && !HasLostFunding(service, day) && service.IsForFamilies;

    /// <summary>Whether a service is active; one whose author says nothing is.</summary>
    public static bool IsActive(Service service) => service.Status is null || service.Status.Value == ServiceStatus.Active;

    /// <summary>Whether the day up to which there is money has passed.</summary>
    public static bool HasLostFunding(Service service, DateOnly day) => service.FundedUntil is { } until && until.Value < day;

    /// <summary>Ages of the babies that a service takes on: what lies in its ages and in those of its referral. Null where none do.</summary>
    public static AgeRange? AgesOfNewFamilies(Service service)
    {
        var all = new AgeRange(Age.Pregnancy, null);
        return Common(service.Ages?.Value ?? all, service.Referral?.Ages?.Value ?? all);
    }

    /// <summary>Whether a service is for young parents alone without naming them: it takes parents up to an age at which people are young.</summary>
    public static bool IsForYoungParents(Service service) => service.CarerAge?.Maximum is { Value: <= OldestYoungParent };

    /// <summary>What two ranges share; null for nothing.</summary>
    public static AgeRange? Common(AgeRange one, AgeRange other)
    {
        var from = one.From >= other.From ? one.From : other.From;
        var to = one.To is { } end && (other.To is not { } rival || end <= rival) ? end : other.To;
        return to is { } last && last <= from ? null : new AgeRange(from, to);
    }

    /// <summary>Whether a service is for families of a place: its catchment is left out, or holds the place or one around it.</summary>
    public static bool Serves(Pathway pathway, Service service, string place) => service.Catchment.IsEmpty || Holds(pathway, service.Catchment, place);

    /// <summary>Whether some places hold a place: it is among them, or one around it is.</summary>
    public static bool Holds(Pathway pathway, Seq<Located<string>> places, string place)
    {
        for (string? at = place; at is not null; at = pathway.Places.Find(at)?.Within?.Value)
            foreach (var named in places)
                if (named.Value == at) return true;
        return false;
    }

    /// <summary>
    /// Places that families live in, each family in one: those that hold no other place, and those that hold one alone, which stand for the rest of
    /// them. Places that hold several are taken to be made up of these. Empty where the area has no places.
    /// </summary>
    public static IReadOnlyList<Place> Homes(Pathway pathway)
    {
        var (within, twice) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var place in pathway.Places)
            if (place.Within is { } outer && !within.Add(outer.Value)) twice.Add(outer.Value);
        var homes = new List<Place>();
        foreach (var place in pathway.Places)
            if (!twice.Contains(place.Id.Value)) homes.Add(place);
        return homes;
    }

    /// <summary>Whether a service sits at help and above: it has levels, and none of them reaches down to advice or promotion.</summary>
    public static bool IsHelpAndAbove(Pathway pathway, Service service) => !service.Levels.IsEmpty && !IsInBand(pathway, service, Band.Promotion, Band.Advice);

    /// <summary>Whether some level of a service lies in one of some bands.</summary>
    public static bool IsInBand(Pathway pathway, Service service, params ReadOnlySpan<Band> bands)
    {
        foreach (var level in service.Levels)
            foreach (var band in pathway.Levels.Items.Find(level.Value)?.Bands ?? default)
                foreach (var asked in bands)
                    if (band.Value == asked) return true;
        return false;
    }

    /// <summary>
    /// Whether families come to a service by themselves: they may refer themselves, every family has it, the door is open, or it is a helpline,
    /// which is for families to ring whoever may refer to the rest of its service.
    /// </summary>
    public static bool WelcomesFamilies(Pathway pathway, Service service) =>
        Admits(pathway, service, "self") || Admits(pathway, service, "every-family") || service.Referral?.How?.DropIn is { Value: true } || service.Gives(Offer.FamilyHelpline);

    /// <summary>Whether people of a kind may refer to a service: named themselves, or by a kind that includes them.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="service">The service.</param>
    /// <param name="referrer">Id of the kind, such as <c>self</c> or <c>voluntary-sector</c>.</param>
    public static bool Admits(Pathway pathway, Service service, string referrer)
    {
        foreach (var who in service.Referral?.Who ?? default)
        {
            if (who.Value == referrer) return true;
            foreach (var included in pathway.Referrers.Find(who.Value)?.Includes ?? default)
                if (included.Value == referrer) return true;
        }
        return false;
    }
}
