using Pair.Core.Diffing.Fields;
using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Trees;

/// <summary>An entry that is new or gone is one change, whatever it says.</summary>
internal static class WholeEntry
{
    public static Change New(EntryPair pair, Reader reader, string id, YamlEntry entry)
    {
        var (added, _) = Grounds(pair.Collection, entry.Value);
        return pair.Change("", ChangeKind.Added, added, Says(reader, pair.Collection, id, isNew: true), default, Lines(reader, pair.Collection, entry.Value)) with { WhereAfter = entry.Key.Where };
    }

    public static Change Gone(EntryPair pair, Reader reader, string id, YamlEntry entry)
    {
        var (_, removed) = Grounds(pair.Collection, entry.Value);
        return pair.Change("", ChangeKind.Removed, removed, Says(reader, pair.Collection, id, isNew: false), Lines(reader, pair.Collection, entry.Value), default) with { WhereBefore = entry.Key.Where };
    }

    private static Text.Seq<string> Lines(Reader reader, string collection, YamlNode entry) => Flat.Lines(entry, reader, EntryFields.Of(collection).Reading);

    private static (Ground Added, Ground Removed) Grounds(string collection, YamlNode entry) => collection switch
    {
        "services" when (entry as YamlMapping)?["part_of"] is not null => (Neutral.StrandAdded, Breaking.StrandRemoved),
        "services" => (Neutral.ServiceAdded, Breaking.ServiceRemoved),
        "places" => (Neutral.PlaceAdded, Breaking.PlaceRemoved),
        "also_needed" => (Neutral.HelpAdded, Breaking.HelpRemoved),
        "gaps" => (Risky.GapAdded, Neutral.GapRemoved),
        "tools" => (Neutral.ToolAdded, Risky.ToolRemoved),
        "ways_of_working" => (Neutral.AgreementAdded, Risky.AgreementRemoved),
        "case_studies" => (Neutral.CaseAdded, Risky.CaseRemoved),
        "evidence" or "glossary" => (Neutral.DetailChanged, Neutral.DetailChanged),
        _ => (Neutral.EntryAdded, Risky.EntryRemoved),
    };

    private static string Says(Reader reader, string collection, string id, bool isNew)
    {
        if (collection == "services" && reader.Pathway.Services.Find(id) is { } service) return Service(reader, service, isNew);
        var kind = Entries.Kind(collection);
        return isNew ? $"this {kind} is new" : $"this {kind} is gone";
    }

    // "this service is gone; it was there at Getting Help, from pregnancy until 24 months, in South Northshire"
    private static string Service(Reader reader, Service service, bool isNew)
    {
        var facts = new List<string>();
        var levels = service.Levels.Select(level => Names.Level(reader.Pathway, level.Value)).ToList();
        if (levels.Count > 0) facts.Add($"at {Phrases.Listed(levels)}");
        if (service.Ages is { } ages) facts.Add(ages.Value.To is null ? Phrases.Of(ages.Value) : $"from {Phrases.Of(ages.Value)}");
        if (!service.Carers.IsEmpty) facts.Add($"for {Phrases.Listed(service.Carers.Select(carer => Phrases.Of(carer.Value)).ToList())}");
        if (!service.Catchment.IsEmpty) facts.Add($"in {Phrases.Listed(service.Catchment.Select(place => Names.Place(reader.Pathway, place.Value)).ToList())}");
        else if (reader.Pathway.Places.Count > 0) facts.Add("in all places");
        var kind = service.PartOf is { } whole ? $"strand of {reader.Read(Reading.Service, whole.Value)}" : "service";
        var says = isNew ? $"this {kind} is new" : $"this {kind} is gone";
        return facts.Count == 0 ? says : $"{says}; it {(isNew ? "is" : "was")} there {string.Join(", ", facts)}";
    }
}
