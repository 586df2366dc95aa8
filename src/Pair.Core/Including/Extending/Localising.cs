using Pair.Core.Findings;
using Pair.Core.Syntax;

namespace Pair.Core.Including.Extending;

/// <summary>
/// A base as one of its places sees it. What is for other places only is left out; what is for this place, or for one around it, is for the whole area and
/// names no place any more; what is for places within it names them still.
/// </summary>
/// <param name="place">The place that the area is.</param>
/// <param name="own">The area's own tree.</param>
/// <param name="findings">Takes what an area says of something that is left out.</param>
/// <param name="lost">Takes what is left out.</param>
internal sealed class Localising(AreaPlace place, YamlMapping own, List<Finding> findings, List<Loss> lost)
{
    private readonly PlacesAround around = new(place.Base, place.Said.Value);
    private readonly ContactsHere contacts = new(new PlacesAround(place.Base, place.Said.Value), place, lost);

    /// <summary>Services and gaps of the base that are left out, such as <c>services.night-nursery</c>.</summary>
    public HashSet<string> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>The base without what is elsewhere.</summary>
    /// <param name="root">What the base hands on.</param>
    public YamlMapping Base(YamlMapping root)
    {
        var here = TreeChange.Change(root, section => section switch
        {
            { Key.Value: "services" or "gaps", Value: YamlMapping entries } => Entries(section.Key.Value, entries),
            { Key.Value: "locations", Value: YamlMapping venues } => TreeChange.Change(venues, Venue),
            _ => section.Value,
        });
        return Inner() is { } inner ? here with { Entries = [.. here.Entries, inner] } : here;
    }

    /// <summary>The area's tree without what it says of services and gaps that are left out.</summary>
    public YamlMapping Own() => LeftOut.Count == 0 ? own : TreeChange.Change(own, section =>
        section is { Key.Value: "services" or "gaps", Value: YamlMapping entries }
            ? TreeChange.Change(entries, entry => LeftOut.Contains($"{section.Key.Value}.{entry.Key.Value}") && !StandsAlone(section.Key.Value, entry.Value) ? null : entry.Value)
            : section.Value);

    private YamlMapping Entries(string collection, YamlMapping entries)
    {
        var said = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in (own[collection] as YamlMapping)?.Entries ?? default) said[entry.Key.Value] = entry;
        return TreeChange.Change(entries, entry => entry.Value is YamlMapping mapping ? Entry(collection, entry, mapping, said.GetValueOrDefault(entry.Key.Value)) : entry.Value);
    }

    private YamlMapping? Entry(string collection, YamlEntry entry, YamlMapping mapping, YamlEntry? said)
    {
        var path = $"{collection}.{entry.Key.Value}";
        // Where the area says itself which places it is for, what the base says is not asked.
        if (mapping.Find("catchment") is { Value: YamlSequence { Items.IsEmpty: false } list } catchment && (said?.Value as YamlMapping)?.Find("catchment") is null)
        {
            if (IsWhole(list))
            {
                Lose($"{path}.catchment", catchment.Key, LossReason.WholeArea);
                mapping = TreeChange.Change(mapping, each => each.Key.Value == "catchment" ? null : each.Value);
            }
            else if (TreeChange.Change(list, (item, _) => item is YamlScalar id && around.IsElsewhere(id.Value) ? null : item) is { } kept)
            {
                if (!ReferenceEquals(kept, list)) mapping = TreeChange.Change(mapping, each => each.Key.Value == "catchment" ? kept : each.Value);
            }
            else
            {
                LeftOut.Add(path);
                Lose(path, entry.Key, LossReason.OtherPlace);
                if (said is { Value: YamlMapping } && !StandsAlone(collection, said.Value)) findings.Add(Unused(path, said.Key, list));
                return null;
            }
        }
        return collection == "services" ? contacts.Of(path, mapping) : mapping;
    }

    private bool IsWhole(YamlSequence list)
    {
        foreach (var item in list.Items)
            if (item is YamlScalar id && around.IsWhole(id.Value)) return true;
        return false;
    }

    // A venue elsewhere is still where people meet; that it lies in a place which this area does not have is all that is not said.
    private YamlNode Venue(YamlEntry venue)
    {
        if (venue.Value is not YamlMapping mapping || mapping.Find("place") is not { Value: YamlScalar id } at) return venue.Value;
        // Where the area says it itself, or has no such venue, what the base says is replaced anyway.
        if (own["locations"] is YamlMapping its && its.Find(venue.Key.Value) is { } said && (said.Value is not YamlMapping mine || mine.Find("place") is not null)) return venue.Value;
        var isElsewhere = around.IsElsewhere(id.Value) || (around.Within.Contains(id.Value) && own["places"] is YamlMapping { Entries.IsEmpty: false } places && places.Find(id.Value) is null);
        if (!isElsewhere && !around.IsWhole(id.Value)) return venue.Value;
        Lose($"locations.{venue.Key.Value}.place", at.Key, isElsewhere ? LossReason.OtherPlace : LossReason.WholeArea);
        return TreeChange.Change(mapping, each => each.Key.Value == "place" ? null : each.Value);
    }

    // Places within the one that the area is are its own; so is that one, for what is not within any of them.
    private YamlEntry? Inner()
    {
        if (around.Within.Count == 0 || own["places"] is YamlMapping { Entries.IsEmpty: false }) return null;
        var inner = TreeChange.Change(place.Base, each =>
            each.Key.Value == place.Said.Value ? Without(each.Value, "within") : around.Within.Contains(each.Key.Value) ? Without(each.Value, "accept") : null);
        return new YamlEntry(new YamlScalar("places", YamlScalarKind.Text, false, place.Base.Entries[0].Key.Where), inner);
    }

    private static YamlNode Without(YamlNode node, string key) =>
        node is YamlMapping mapping ? TreeChange.Change(mapping, each => each.Key.Value == key || each.Key.Value == "accept" ? null : each.Value) : node;

    // With what no entry can do without, it is one of its own.
    private static bool StandsAlone(string collection, YamlNode entry) => entry is YamlMapping mapping && mapping.Find(collection == "gaps" ? "text" : "name") is not null;

    private void Lose(string path, YamlScalar key, LossReason reason) => lost.Add(new Loss(path, key.Where, reason, place.Said.Where));

    private Finding Unused(string path, YamlScalar key, YamlSequence catchment)
    {
        string[] way = path.Split('.', 2);
        return new Finding("inherited-dropped", Severity.Warning, $"{NodePath.Name(way)} is for other places of the base than {Sentence.Short(place.Said.Value)}, so what is said of it here is not used", key.Where)
        {
            Help = "write `catchment:` here if it is for families of this area too, or delete this entry",
            Element = "pathway",
            Facts = [path],
            Pointer = "/extends",
            Related = [new RelatedPlace(catchment.Where, "the base names its places here")],
        };
    }
}
