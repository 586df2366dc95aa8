using Pair.Core.Model;

namespace Pair.Core.Analysis.Prose;

/// <summary>Says in a message what a text or number belongs to, by the name that people know.</summary>
internal static class Subjects
{
    /// <summary><c> in "Baby massage"</c> for what belongs to an entry with a name; nothing for the rest, where the line says enough.</summary>
    public static string In(Pathway pathway, string element) => Name(pathway, element) is { } name ? $" in \"{name}\"" : "";

    /// <summary>The name of an entry; null where it has none.</summary>
    public static string? Name(Pathway pathway, string element)
    {
        var dot = element.IndexOf('.');
        if (dot < 0) return null;
        var id = element[(dot + 1)..];
        return element[..dot] switch
        {
            "services" => pathway.Services.Find(id)?.Name.Value,
            "also_needed" => pathway.AlsoNeeded.Find(id)?.Title.Value,
            "organisations" => pathway.Organisations.Find(id)?.Name.Value,
            "locations" => pathway.Locations.Find(id)?.Name.Value,
            "tools" => pathway.Tools.Find(id)?.Name.Value,
            _ => null,
        };
    }
}
