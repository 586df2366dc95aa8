using Pair.Core.Model;

namespace Pair.Core.Likeness;

/// <summary>A service with what is compared of it, made once.</summary>
internal sealed class Entry
{
    /// <summary>Its place among the entries that are compared.</summary>
    public required int Index { get; init; }

    /// <summary>The service.</summary>
    public required Service Service { get; init; }

    /// <summary>Id of the service that it is a strand of, or its own.</summary>
    public required string Root { get; init; }

    /// <summary>Its organisation, by name: one that was entered twice is one. Null where nobody says.</summary>
    public required string? Provider { get; init; }

    /// <summary>Its name.</summary>
    public required NameForm Name { get; init; }

    /// <summary>Where it can be reached, see <see cref="ContactKeys"/>.</summary>
    public required List<string> Contacts { get; init; }

    /// <summary>Provider and the words that say which service it is: entries with the same are always compared.</summary>
    public string Core => core ??= $"{Provider}\n{Name.Core}";

    /// <summary>Whether one number leads to it from anywhere: a helpline, an advice line, or what is online or by phone alone.</summary>
    public bool IsLine => isLine ??= LeadsAnywhere(Service);

    /// <summary>Whether its name has words of the field alone, as those of teams that a trust has in each area.</summary>
    public bool HasCommonName => Array.TrueForAll(Name.Strong, NameWords.IsKnown);

    private string? core;
    private bool? isLine;

    private static bool LeadsAnywhere(Service service)
    {
        if (service.Gives(Offer.FamilyHelpline) || service.Gives(Offer.StaffAdviceLine)) return true;
        foreach (var delivery in service.Delivery)
            if (delivery.Value is Delivery.InPerson or Delivery.Home) return false;
        return !service.Delivery.IsEmpty;
    }
}

/// <summary>Two entries that may be one service.</summary>
/// <param name="First">The one that stands first.</param>
/// <param name="Second">The other.</param>
/// <param name="Pair">What is told of them.</param>
internal sealed record Bond(Entry First, Entry Second, AlikePair Pair);
