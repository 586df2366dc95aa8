using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>
/// The one definition of coverage, as the language page has it: level, age, place, carer and group of families, exact from intervals. Rules and the
/// gap report ask it.
/// </summary>
public sealed class CoverageMap
{
    /// <summary>What stands for all places where a place is named.</summary>
    internal const string Everywhere = "";

    private readonly Dictionary<string, Layer> services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Layer> gaps = new(StringComparer.Ordinal);

    /// <summary>The map of a pathway.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="day">The day on which services must count.</param>
    public CoverageMap(Pathway pathway, DateOnly day)
    {
        (Pathway, Day) = (pathway, day);
        foreach (var service in pathway.Services)
        {
            if (Presence.Of(service, day) is not { } presence) continue;
            foreach (var level in service.Levels)
                foreach (var layer in Layers(services, level.Value, service.Catchment)) layer.Add(presence);
        }
        foreach (var gap in pathway.Gaps)
        {
            if (!Declares.ServicesForAll(gap) || Stretch.Of(Declares.Ages(gap)) is not { } ages) continue;
            foreach (var level in gap.Levels)
                foreach (var layer in Layers(gaps, level.Value, gap.Catchment)) layer.Add(ages, Declares.Carers(gap));
        }

        var (lines, places) = (new List<Line>(), Openness.Homes(pathway));
        foreach (var level in pathway.Levels.Items)
        {
            if (places.Count == 0) lines.Add(At(level, null));
            foreach (var place in places) lines.Add(At(level, place));
        }
        Lines = lines;
    }

    /// <summary>The pathway.</summary>
    public Pathway Pathway { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Each level in each place where families live, level by level.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The service that another is a strand of, or itself.</summary>
    public Service Whole(Service service)
    {
        var at = service;
        // References in a ring do not bind.
        while (at.PartOf is { } whole && Pathway.Services.Find(whole.Value) is { } next) at = next;
        return at;
    }

    /// <summary>One level in any place, also one that holds others.</summary>
    /// <param name="level">A level of the pathway.</param>
    /// <param name="place">A place of the pathway; null for what is there wherever a family lives.</param>
    public Line At(Level level, Place? place)
    {
        var (there, declared) = (new List<Layer>(), new List<Layer>());
        Find(services, level.Id.Value, Everywhere, there);
        Find(gaps, level.Id.Value, Everywhere, declared);
        for (var at = place; at is not null; at = at.Within is { } within ? Pathway.Places.Find(within.Value) : null)
        {
            Find(services, level.Id.Value, at.Id.Value, there);
            Find(gaps, level.Id.Value, at.Id.Value, declared);
        }
        return new Line(level, place, there, declared);
    }

    private static void Find(Dictionary<string, Layer> layers, string level, string place, List<Layer> found)
    {
        if (layers.TryGetValue(Key(level, place), out var layer)) found.Add(layer);
    }

    // A service that names a place and one around it stands in both, and a line looks at each layer once: it is there twice, which changes no union.
    private static IEnumerable<Layer> Layers(Dictionary<string, Layer> layers, string level, Seq<Located<string>> catchment)
    {
        if (catchment.IsEmpty) yield return Layer(layers, level, Everywhere);
        foreach (var place in catchment) yield return Layer(layers, level, place.Value);
    }

    private static Layer Layer(Dictionary<string, Layer> layers, string level, string place)
    {
        var key = Key(level, place);
        if (!layers.TryGetValue(key, out var layer)) layers[key] = layer = new Layer();
        return layer;
    }

    // No id holds a space.
    internal static string Key(string level, string place) => level + " " + place;
}
