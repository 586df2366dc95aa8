using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Likeness;

/// <summary>Compares the numbers of a body under <c>safeguarding</c> with those of the service that is the same body.</summary>
internal sealed class BodyNumbers(Pathway pathway, Service service, SafeguardingContact contact)
{
    /// <summary>The first number of the service that leads elsewhere; null where every place is told the same.</summary>
    public NumberDifference? Difference()
    {
        if (service.Referral is not { } referral) return null;
        foreach (var way in referral.Contacts)
            if (way.Place is { } place && way.Use is null or { Value: Urgency.Routine } && way.How.Phone is { } phone && Expected(place.Value) is { } expected && !IsToldIn(place.Value, expected))
                return new NumberDifference(phone, expected, place.Value);
        if (referral.How?.Phone is not { } main) return null;
        if (service.Catchment.IsEmpty) return HasAny() || FirstOfBody() is not { } first ? null : new NumberDifference(main, first, null);
        foreach (var place in service.Catchment)
            if (Expected(place.Value) is { } expected && !IsToldIn(place.Value, expected) && !HasWithin(place.Value)) return new NumberDifference(main, expected, contact.Contacts.IsEmpty ? null : place.Value);
        return null;
    }

    // What the first page tells families of a place.
    private Located<string>? Expected(string place)
    {
        for (string? at = place; at is not null; at = pathway.Places.Find(at)?.Within?.Value)
            foreach (var local in contact.Contacts)
                if (local.Place.Value == at && local.Phone is not null) return Written(local.Phone);
        return Written(contact.Phone);
    }

    private Located<string>? FirstOfBody()
    {
        if (Written(contact.Phone) is { } main) return main;
        foreach (var local in contact.Contacts)
            if (Written(local.Phone) is { } phone) return phone;
        return null;
    }

    // A text that is no number is another check's to tell.
    private static Located<string>? Written(Located<string>? phone) => phone is not null && ContactKeys.Dialled(phone.Value).Length is > 2 and < 12 ? phone : null;

    // Whether the service gives families of a place this number, among others or not.
    private bool IsToldIn(string place, Located<string> expected)
    {
        var dialled = ContactKeys.Dialled(expected.Value);
        if (IsSame(service.Referral!.How?.Phone, dialled) && !HasOwn(place)) return true;
        foreach (var way in service.Referral.Contacts)
            if ((way.Place is null || Meeting.IsWithin(pathway, place, way.Place.Value)) && IsSame(way.How.Phone, dialled)) return true;
        return false;
    }

    private bool HasOwn(string place)
    {
        foreach (var way in service.Referral!.Contacts)
            if (way.Use is null or { Value: Urgency.Routine } && way.Place?.Value == place && way.How.Phone is not null) return true;
        return false;
    }

    // A service of a larger place may have the numbers of the places in it.
    private bool HasWithin(string place)
    {
        foreach (var local in contact.Contacts)
            if (local.Phone is not null && Meeting.IsWithin(pathway, local.Place.Value, place) && IsToldIn(local.Place.Value, local.Phone)) return true;
        return false;
    }

    private bool HasAny()
    {
        if (contact.Phone is { } main && HasNumber(main)) return true;
        foreach (var local in contact.Contacts)
            if (local.Phone is not null && HasNumber(local.Phone)) return true;
        return false;
    }

    private bool HasNumber(Located<string> number)
    {
        var dialled = ContactKeys.Dialled(number.Value);
        if (IsSame(service.Referral!.How?.Phone, dialled)) return true;
        foreach (var way in service.Referral.Contacts)
            if (IsSame(way.How.Phone, dialled)) return true;
        return false;
    }

    private static bool IsSame(Located<string>? phone, string dialled) => phone is not null && ContactKeys.Dialled(phone.Value) == dialled;
}

/// <summary>Two numbers for one body.</summary>
/// <param name="Here">The service's.</param>
/// <param name="There">The one under <c>safeguarding</c>.</param>
/// <param name="Place">The place whose families read both; null for all.</param>
internal sealed record NumberDifference(Located<string> Here, Located<string> There, string? Place);
