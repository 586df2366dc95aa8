using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Finds places that lie within themselves and strands that are part of themselves: nothing could walk such a tree to its end.</summary>
internal static class CycleFinder
{
    public static void Find(Pathway pathway, Binding binding)
    {
        foreach (var place in pathway.Places)
            if (place.Within is { } within && Returns(place.Id.Value, id => pathway.Places.Find(id)?.Within?.Value))
                binding.Findings.Add(Cycle(within, $"the place \"{place.Id.Value}\" lies within itself", "name the larger place that it is in, or leave `within` out", $"places.{place.Id.Value}", "within"));
        foreach (var service in pathway.Services)
            if (service.PartOf is { } partOf && Returns(service.Id.Value, id => pathway.Services.Find(id)?.PartOf?.Value))
                binding.Findings.Add(Cycle(partOf, $"the strand \"{service.Id.Value}\" is part of itself", "name the service that it belongs to, or leave `part_of` out", $"services.{service.Id.Value}", "part_of"));
    }

    // A chain that meets its start again is a circle; a longer walk than that belongs to another start.
    private static bool Returns(string start, Func<string, string?> next)
    {
        var seen = new HashSet<string>();
        for (var id = next(start); id is not null && seen.Add(id); id = next(id))
            if (id == start) return true;
        return false;
    }

    private static Finding Cycle(Located<string> id, string message, string help, string element, string key) =>
        new("reference-cycle", Severity.Error, message, id.Where)
        {
            Help = help,
            Element = element,
            Pointer = "/" + element.Replace('.', '/') + "/" + key,
        };
}
