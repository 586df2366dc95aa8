using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>The referral contacts of a service, as one place of a base sees them.</summary>
/// <param name="around">The places of the base.</param>
/// <param name="place">The place that the area is.</param>
/// <param name="lost">Takes what is left out.</param>
internal sealed class ContactsHere(PlacesAround around, AreaPlace place, List<Loss> lost)
{
    /// <summary>
    /// The service without contacts for other places. One for this area that says no more than how to reach it stands in place of what holds for all;
    /// one with a use, hours or a response stays a contact of its own, and names no place.
    /// </summary>
    public YamlMapping Of(string path, YamlMapping service)
    {
        if (service["referral"] is not YamlMapping referral || referral["contacts"] is not YamlSequence contacts) return service;
        var here = new List<YamlMapping>();
        var kept = TreeChange.Change(contacts, (item, i) => Contact($"{path}.referral.contacts.{i}", item, here));
        if (ReferenceEquals(kept, contacts)) return service;
        var how = How(referral["how"], here);
        var now = TreeChange.Change(referral, entry => entry.Key.Value switch { "contacts" => kept, "how" => how, _ => entry.Value });
        if (how is not null && now.Find("how") is null) now = now with { Entries = [.. now.Entries, new YamlEntry(new YamlScalar("how", YamlScalarKind.Text, false, here[0].Where), how)] };
        return TreeChange.Change(service, entry => entry.Key.Value == "referral" ? now : entry.Value);
    }

    private YamlNode? Contact(string path, YamlNode item, List<YamlMapping> here)
    {
        if (item is not YamlMapping contact || contact["place"] is not YamlScalar id) return item;
        if (around.IsElsewhere(id.Value))
        {
            lost.Add(new Loss(path, id.Where, LossReason.OtherPlace, place.Said.Where));
            return null;
        }
        if (!around.IsWhole(id.Value)) return item;
        var plain = TreeChange.Change(contact, entry => entry.Key.Value == "place" ? null : entry.Value);
        if (plain.Find("use") is not null || plain.Find("hours") is not null || plain.Find("response") is not null)
        {
            lost.Add(new Loss($"{path}.place", id.Where, LossReason.WholeArea, place.Said.Where));
            return plain;
        }
        // The nearest place has the last word.
        if (id.Value == place.Said.Value) here.Add(plain);
        else here.Insert(0, plain);
        return null;
    }

    private static YamlNode? How(YamlNode? how, List<YamlMapping> here)
    {
        foreach (var contact in here)
        {
            if (how is not YamlMapping mapping)
            {
                how = contact;
                continue;
            }
            var entries = new List<YamlEntry>();
            foreach (var entry in mapping.Entries)
                if (contact.Find(entry.Key.Value) is null) entries.Add(entry);
            foreach (var entry in contact.Entries) entries.Add(entry);
            how = mapping with { Entries = entries.ToSeq(), IsUnited = true };
        }
        return how;
    }
}
