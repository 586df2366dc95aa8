using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>A service as far as it is compared with those of other areas: small, and nothing of it holds on to its pathway.</summary>
public sealed class BorderEntry
{
    private BorderEntry(Service whole, Entry entry, string? provider, Seq<BorderFact> facts)
    {
        (Provider, Facts, Root) = (provider, facts, entry.Root);
        // What keeps two services apart wherever they are; places and venues are the area's own.
        Service = new Service
        {
            Id = whole.Id, Name = whole.Name, Status = whole.Status, Ages = whole.Ages, Carers = whole.Carers, CarerAge = whole.CarerAge, OnlyFor = whole.OnlyFor,
            Offers = whole.Offers, Delivery = whole.Delivery, Interventions = whole.Interventions, Languages = whole.Languages,
        };
        (Name, ProviderKey, Contacts) = (entry.Name, entry.Provider, entry.Contacts);
    }

    /// <summary>Who runs it; null where nobody says.</summary>
    internal string? Provider { get; }

    /// <summary>What can only be one, as far as it is said.</summary>
    internal Seq<BorderFact> Facts { get; }

    /// <summary>Id of the service that it is a strand of, or its own.</summary>
    internal string Root { get; }

    /// <summary>What its author said of whom it is for.</summary>
    internal Service Service { get; }

    internal NameForm Name { get; }

    internal string? ProviderKey { get; }

    /// <summary>Contacts that say who has them in its own area.</summary>
    internal List<string> Contacts { get; }

    /// <summary>Whether it is a strand.</summary>
    internal bool IsStrand => Root != Service.Id.Value;

    /// <summary>The services of a pathway.</summary>
    internal static Seq<BorderEntry> AllOf(Pathway pathway)
    {
        var entries = AlikeServices.Entries(pathway);
        var (holders, facts, all) = (new Holders(entries), new BorderFacts(pathway), new List<BorderEntry>(entries.Count));
        foreach (var entry in entries)
        {
            entry.Contacts.RemoveAll(contact => !holders.Says(contact));
            entry.Contacts.TrimExcess();
            var provider = (entry.Service.Provider ?? pathway.Services.Find(entry.Root)?.Provider)?.Value;
            all.Add(new BorderEntry(entry.Service, entry, provider is null ? null : pathway.Organisations.Find(provider)?.Name.Value, facts.Of(entry.Service)));
        }
        return all.ToSeq();
    }
}
