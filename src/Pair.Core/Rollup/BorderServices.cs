using System.Globalization;
using Pair.Core.Likeness;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>
/// Finds the services that two or more areas tell of, as duplicates within one area are found: by provider and name, or by name and contact, never by name alone.
/// What areas inherit from one base stands at one place and is told once.
/// </summary>
/// <param name="Services">The services, in the order of the areas.</param>
/// <param name="Compared">How many pairs were looked at to find them.</param>
public sealed record BorderServices(Seq<SharedService> Services, int Compared)
{
    private const int MostReasons = 4;

    /// <summary>Compares the services of areas.</summary>
    public static BorderServices Of(IReadOnlyList<AreaFacts> areas)
    {
        var tellings = TellingsOf(areas);
        var entries = new List<Entry>(tellings.Count);
        foreach (var telling in tellings) entries.Add(telling.Compared(entries.Count));
        var holders = new Holders(entries, acrossAreas: true);
        var judge = new Judge(null, holders, new NameLikeness(AlikeServices.Used(entries)));
        var bonds = new Candidates(entries, judge).Find(holders);
        bonds.RemoveAll(bond => tellings[bond.First.Index].IsOf(tellings[bond.Second.Index]));
        bonds.Sort((one, other) => one.First.Index != other.First.Index ? one.First.Index - other.First.Index : one.Second.Index - other.Second.Index);
        return new BorderServices(Shared(tellings, bonds).ToSeq(), judge.Judged);
    }

    private static List<Telling> TellingsOf(IReadOnlyList<AreaFacts> areas)
    {
        var (tellings, known) = (new List<Telling>(), new Dictionary<string, Telling>(StringComparer.Ordinal));
        for (var area = 0; area < areas.Count; area++)
            foreach (var entry in areas[area].Services)
            {
                var place = Place(entry.Service.Name.Where);
                if (known.TryGetValue(place, out var inherited)) inherited.Add(area, entry);
                else
                {
                    tellings.Add(known[place] = new Telling(area, entry));
                }
            }
        return tellings;
    }

    private static string Place(Location where) => string.Create(CultureInfo.InvariantCulture, $"{where.Source.Path}\n{where.Span.Start}");

    private static List<SharedService> Shared(List<Telling> tellings, List<Bond> bonds)
    {
        var leads = AlikeServices.Leads(bonds, tellings.Count);
        var reasons = new Dictionary<int, List<string>>();
        foreach (var bond in bonds)
        {
            var first = AlikeServices.First(leads, bond.First.Index);
            if (!reasons.TryGetValue(first, out var its)) reasons[first] = its = [];
            foreach (var reason in bond.Pair.Reasons)
                if (its.Count < MostReasons && !its.Contains(reason) && !reason.StartsWith("both ", StringComparison.Ordinal)) its.Add(reason);
        }
        var members = new Dictionary<int, List<Telling>>();
        for (var i = 0; i < tellings.Count; i++)
            if (AlikeServices.First(leads, i) is var first && reasons.ContainsKey(first))
            {
                if (!members.TryGetValue(first, out var its)) members[first] = its = [];
                its.Add(tellings[i]);
            }
        var roots = RootsOf(members);
        var all = new List<SharedService>();
        for (var i = 0; i < tellings.Count; i++)
            if (members.TryGetValue(i, out var its) && !AreStrandsOfOne(its, roots)) all.Add(Of(its, reasons[i]));
        return all;
    }

    // Which group a service of an area is in.
    private static Dictionary<string, int> RootsOf(Dictionary<int, List<Telling>> members)
    {
        var roots = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, its) in members)
            foreach (var telling in its)
                foreach (var told in telling.Told) roots.TryAdd($"{told.Area} {told.Entry.Service.Id.Value}", group);
        return roots;
    }

    // Strands of services that are told as one already are one with them.
    private static bool AreStrandsOfOne(List<Telling> group, Dictionary<string, int> roots)
    {
        int? whole = null;
        foreach (var telling in group)
            foreach (var told in telling.Told)
            {
                if (!told.Entry.IsStrand || !roots.TryGetValue($"{told.Area} {told.Entry.Root}", out var root) || whole is { } known && known != root) return false;
                whole = root;
            }
        return true;
    }

    private static SharedService Of(List<Telling> tellings, List<string> reasons)
    {
        var told = new List<Told>();
        foreach (var telling in tellings) told.AddRange(telling.Told);
        // By area; of what one area tells twice, which is another check's, the first.
        var byArea = new SortedDictionary<int, Told>();
        foreach (var each in told) byArea.TryAdd(each.Area, each);
        var first = tellings[0].Told[0].Entry;
        string? provider = null;
        foreach (var (_, each) in byArea) provider ??= each.Entry.Provider;
        return new SharedService(first.Service.Name.Value, provider,
            byArea.Values.Select(each => new SharedEntry(each.Area, each.Entry.Service.Id.Value, each.Entry.Service.Name.Value, each.Entry.Service.Name.Where)).ToSeq(),
            reasons.ToSeq(), Differences.Of([.. byArea.Values]).ToSeq());
    }

    // An entry, with all areas that have it from one place.
    private sealed class Telling
    {
        public Telling(int area, BorderEntry entry) => Add(area, entry);

        public List<Told> Told { get; } = [];

        public void Add(int area, BorderEntry entry) => Told.Add(new Told(area, entry));

        // Entries of one area are never compared: that is another check's. A name that is none says who runs it in its own area alone.
        public Entry Compared(int index)
        {
            var (area, entry) = (Told[0].Area, Told[0].Entry);
            return new Entry
            {
                Index = index, Service = entry.Service, Root = area.ToString(CultureInfo.InvariantCulture), Name = entry.Name, Contacts = entry.Contacts,
                Provider = entry.ProviderKey is ['\n', ..] ? string.Create(CultureInfo.InvariantCulture, $"{entry.ProviderKey}\n{area}") : entry.ProviderKey,
            };
        }

        public bool IsOf(Telling other)
        {
            foreach (var mine in Told)
                foreach (var theirs in other.Told)
                    if (mine.Area == theirs.Area || mine.Entry.Service.Id.Where == theirs.Entry.Service.Id.Where) return true;
            return false;
        }
    }
}

/// <summary>An entry as one area tells it.</summary>
internal sealed record Told(int Area, BorderEntry Entry);
