using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Likeness;

/// <summary>Which services of a pathway may be one, entered more than once.</summary>
/// <param name="Pairs">Two and two, in the order of the source.</param>
/// <param name="Groups">The same, with all that hang together as one group; in the order of the source.</param>
/// <param name="Compared">How many pairs were looked at to find them.</param>
public sealed record AlikeServices(Seq<AlikePair> Pairs, Seq<AlikeGroup> Groups, int Compared)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The words that say which service it is, as a key; null for one that was not compared.</summary>
    internal string? NameOf(Service service) => names.TryGetValue(service.Id.Value, out var name) ? name : null;

    /// <summary>Compares the services of a pathway. Closed ones are printed nowhere and left out.</summary>
    public static AlikeServices Of(Pathway pathway)
    {
        var entries = Entries(pathway);
        var holders = new Holders(entries);
        var judge = new Judge(pathway, holders, new NameLikeness(Used(entries)));
        var bonds = new Candidates(entries, judge).Find(holders);
        bonds.Sort((one, other) => one.First != other.First ? one.First.Index - other.First.Index : one.Second.Index - other.Second.Index);
        var pairs = new List<AlikePair>(bonds.Count);
        foreach (var bond in bonds) pairs.Add(bond.Pair);
        var alike = new AlikeServices(pairs.ToSeq(), bonds.Count == 0 ? default : Grouped(bonds, entries), judge.Judged);
        foreach (var entry in entries) alike.names[entry.Service.Id.Value] = entry.Name.Core;
        return alike;
    }

    /// <summary>The entries of a pathway as they are compared; closed ones are printed nowhere and left out.</summary>
    internal static List<Entry> Entries(Pathway pathway)
    {
        var reader = new NameReader(pathway.Area.Name.Value);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<Entry>(pathway.Services.Count);
        foreach (var service in pathway.Services)
        {
            if (service.IsClosed) continue;
            var (root, provider) = (service, service.Provider);
            while (root.PartOf is { } whole && pathway.Services.Find(whole.Value) is { } above) (root, provider) = (above, provider ?? above.Provider);
            var organisation = provider is null ? null : pathway.Organisations.Find(provider.Value)?.Name.Value;
            string? key = null;
            if (provider is not null && !keys.TryGetValue(provider.Value, out key))
                keys[provider.Value] = key = organisation is not null && NameReader.Key(organisation) is { Length: > 0 } named ? named : $"\n{provider.Value}";
            entries.Add(new Entry
            {
                Index = entries.Count, Service = service, Root = root.Id.Value, Provider = key,
                Name = reader.Read(service.Name.Value, organisation), Contacts = ContactKeys.Of(service),
            });
        }
        return entries;
    }

    /// <summary>In how many names each word stands.</summary>
    internal static Dictionary<string, int> Used(IReadOnlyList<Entry> entries)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
            foreach (var word in entry.Name.Strong) used[word] = used.TryGetValue(word, out var times) ? times + 1 : 1;
        return used;
    }

    private static Seq<AlikeGroup> Grouped(List<Bond> bonds, List<Entry> entries)
    {
        var leads = Leads(bonds, entries.Count);
        var (members, pairs) = (new List<Service>?[leads.Length], new List<AlikePair>?[leads.Length]);
        foreach (var bond in bonds) (pairs[First(leads, bond.First.Index)] ??= []).Add(bond.Pair);
        var groups = new List<AlikeGroup>();
        for (var i = 0; i < leads.Length; i++)
            if (pairs[First(leads, i)] is not null) (members[First(leads, i)] ??= []).Add(entries[i].Service);
        for (var i = 0; i < leads.Length; i++)
            if (members[i] is { } services && pairs[i] is { } bound) groups.Add(new AlikeGroup(services.ToSeq(), bound.ToSeq()));
        return groups.ToSeq();
    }

    /// <summary>For each entry one before it that hangs together with it, and at last itself for the first of its group: <see cref="First"/> walks there.</summary>
    internal static int[] Leads(List<Bond> bonds, int count)
    {
        var leads = new int[count];
        for (var i = 0; i < leads.Length; i++) leads[i] = i;
        foreach (var bond in bonds)
        {
            var (one, other) = (First(leads, bond.First.Index), First(leads, bond.Second.Index));
            leads[Math.Max(one, other)] = Math.Min(one, other);
        }
        return leads;
    }

    /// <summary>The first of an entry's group.</summary>
    internal static int First(int[] leads, int at)
    {
        while (leads[at] != at) at = leads[at] = leads[leads[at]];
        return at;
    }
}
