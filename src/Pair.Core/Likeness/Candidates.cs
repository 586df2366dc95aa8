namespace Pair.Core.Likeness;

/// <summary>
/// Finds which entries are worth comparing, so that the cost grows with the entries and not with their square. Entries with the same provider and the same words
/// meet by a key, however many there are; those that alone share a contact meet by that; mistyped names meet because they stand beside each other in the order of the
/// alphabet, or share a word that few have.
/// </summary>
internal sealed class Candidates(IReadOnlyList<Entry> entries, Judge judge)
{
    // Up to here all of a group are compared with each other.
    private const int Few = 12;

    // In a larger one each is compared with so many after it, and with so many that serve the same place or stand at the same venue.
    private const int Window = 8;
    private const int MostPlaces = 8;

    // A word that more have says little.
    private const int Rare = 6;

    // So many neighbours in the order of the alphabet.
    private const int Neighbours = 4;

    private readonly List<Bond> found = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Every pair, in no order.</summary>
    public List<Bond> Find(Holders holders)
    {
        var groups = ByKey(entries, entry => entry.Core);
        var firsts = new List<Entry>();
        foreach (var group in groups.Values)
        {
            firsts.Add(group[0]);
            if (group.Count <= Few) CompareAll(group);
            else CompareMany(group);
        }
        foreach (var having in holders.Sharing) CompareBeside(having, Window);
        CompareRare(firsts);
        CompareNeighbours(firsts);
        CompareAcronyms(firsts);
        return found;
    }

    private void Compare(Entry one, Entry other)
    {
        if (one == other || judge.Of(one, other) is not { } bond) return;
        if (known.Add($"{bond.First.Index} {bond.Second.Index}")) found.Add(bond);
    }

    private void CompareAll(List<Entry> group)
    {
        for (var i = 0; i < group.Count; i++)
            for (var j = i + 1; j < group.Count; j++) Compare(group[i], group[j]);
    }

    // Twins meet the first of their kind; one of each kind meets those beside it, and those of the same place or venue.
    private void CompareMany(List<Entry> group)
    {
        var kinds = new List<Entry>();
        foreach (var twins in ByKey(group, entry => $"{entry.Name.Whole}\n{Meeting.Key(entry)}").Values)
        {
            kinds.Add(twins[0]);
            for (var i = 1; i < twins.Count; i++) Compare(twins[0], twins[i]);
        }
        CompareBeside(kinds, Window);
        var places = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in kinds)
        {
            for (var i = 0; i < entry.Service.Catchment.Count && i < MostPlaces; i++) Put(places, entry.Service.Catchment[i].Value, entry);
            for (var i = 0; i < entry.Service.Schedules.Count && i < MostPlaces; i++) Put(places, $"@{entry.Service.Schedules[i].Location.Value}", entry);
        }
        foreach (var here in places.Values) CompareBeside(here, Window);
    }

    private void CompareBeside(List<Entry> list, int window)
    {
        for (var i = 0; i < list.Count; i++)
            for (var j = i + 1; j < list.Count && j <= i + window; j++) Compare(list[i], list[j]);
    }

    private void CompareRare(List<Entry> firsts)
    {
        var byWord = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in firsts)
            foreach (var word in entry.Name.Strong) Put(byWord, $"{entry.Provider}\n{word}", entry);
        foreach (var sharing in byWord.Values)
            if (sharing.Count is > 1 and <= Rare) CompareAll(sharing);
    }

    private void CompareNeighbours(List<Entry> firsts)
    {
        var byLetters = ByKey(firsts, entry => $"{entry.Provider}\n{entry.Name.Letters}");
        var keys = new List<string>(byLetters.Keys);
        keys.Sort(StringComparer.Ordinal);
        var sorted = new List<Entry>(firsts.Count);
        foreach (var key in keys) sorted.AddRange(byLetters[key]);
        for (var i = 0; i < sorted.Count; i++)
            for (var j = i + 1; j < sorted.Count && j <= i + Neighbours && sorted[j].Provider == sorted[i].Provider; j++) Compare(sorted[i], sorted[j]);
    }

    private void CompareAcronyms(List<Entry> firsts)
    {
        var acronyms = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in firsts)
            if (entry.Name.Acronym is { } acronym) Put(acronyms, $"{entry.Provider}\n{acronym}", entry);
        if (acronyms.Count == 0) return;
        foreach (var entry in firsts)
            if (entry.Name.Initials is { } initials && acronyms.TryGetValue($"{entry.Provider}\n{initials}", out var meant)) Compare(meant[0], entry);
    }

    private static Dictionary<string, List<Entry>> ByKey(IReadOnlyList<Entry> entries, Func<Entry, string> key)
    {
        var all = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in entries) Put(all, key(entry), entry);
        return all;
    }

    private static void Put(Dictionary<string, List<Entry>> all, string key, Entry entry)
    {
        if (!all.TryGetValue(key, out var here)) all[key] = here = [];
        here.Add(entry);
    }
}
