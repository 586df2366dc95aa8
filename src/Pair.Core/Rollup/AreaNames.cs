using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>What the areas of an atlas are called, so that two of one name are told apart, and their order by these names.</summary>
public sealed class AreaNames
{
    private readonly string[] names;

    /// <summary>Names the areas.</summary>
    public AreaNames(Seq<AreaProfile> areas)
    {
        names = new string[areas.Count];
        var (byName, byTitle) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var area in areas)
        {
            Count(byName, Named(area));
            Count(byTitle, $"{Named(area)}, {area.Title}");
        }
        for (var i = 0; i < names.Length; i++)
        {
            var (name, titled) = (Named(areas[i]), $"{Named(areas[i])}, {areas[i].Title}");
            names[i] = byName[name] == 1 ? name : byTitle[titled] == 1 ? titled : $"{titled} ({areas[i].Path})";
        }
        var order = new int[names.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (one, other) =>
        {
            var byLetters = string.Compare(names[one], names[other], StringComparison.OrdinalIgnoreCase);
            return byLetters != 0 ? byLetters : one.CompareTo(other);
        });
        InOrder = order;
    }

    /// <summary>The atlas with no two areas of one name, for whoever writes names in many places.</summary>
    public static Atlas ToldApart(Atlas atlas)
    {
        var names = new AreaNames(atlas.Areas);
        return atlas with { Areas = atlas.Areas.Select((area, place) => area with { Name = names[place] }).ToSeq() };
    }

    /// <summary>Places of all areas in the atlas, by their names.</summary>
    public IReadOnlyList<int> InOrder { get; }

    /// <summary>What an area is called, by its place in the atlas.</summary>
    public string this[int area] => names[area];

    private static string Named(AreaProfile area) => string.IsNullOrWhiteSpace(area.Name) ? area.Id : area.Name;

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
