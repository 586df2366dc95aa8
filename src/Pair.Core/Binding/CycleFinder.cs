using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Finds places that lie within themselves and strands that are part of themselves: nothing could walk such a tree to its end.</summary>
internal static class CycleFinder
{
    public static void Find(Pathway pathway, Binding binding)
    {
        var places = OnCircles(pathway.Places, place => place.Within?.Value);
        foreach (var place in pathway.Places)
            if (place.Within is { } within && places.Contains(place.Id.Value))
                binding.Findings.Add(Cycle(within, $"the place \"{place.Id.Value}\" lies within itself", "name the larger place that it is in, or leave `within` out", $"places.{place.Id.Value}", "within"));
        var strands = OnCircles(pathway.Services, service => service.PartOf?.Value);
        foreach (var service in pathway.Services)
            if (service.PartOf is { } partOf && strands.Contains(service.Id.Value))
                binding.Findings.Add(Cycle(partOf, $"the strand \"{service.Id.Value}\" is part of itself", "name the service that it belongs to, or leave `part_of` out", $"services.{service.Id.Value}", "part_of"));
    }

    // Ids that a walk upwards comes back to. Each is walked through once, so long chains cost no more than short ones.
    private static HashSet<string> OnCircles<T>(Keyed<T> entries, Func<T, string?> above) where T : class, IEntry
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var walks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var walk = 0; walk < entries.Count; walk++)
        {
            if (above(entries[walk]) is null) continue;
            var id = entries[walk].Id.Value;
            while (id is not null && walks.TryAdd(id, walk)) id = Above(id);
            // Met on this very walk, so a circle: once round it.
            if (id is null || walks[id] != walk) continue;
            for (string? round = id; round is not null && circles.Add(round);) round = Above(round);
        }
        return circles;

        string? Above(string id) => entries.Find(id) is { } entry ? above(entry) : null;
    }

    private static Finding Cycle(Located<string> id, string message, string help, string element, string key) =>
        new("reference-cycle", Severity.Error, message, id.Where)
        {
            Help = help,
            Element = element,
            Pointer = "/" + element.Replace('.', '/') + "/" + key,
        };
}
