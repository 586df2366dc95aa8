using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>How places and groups of families are named on paper.</summary>
internal static class Places
{
    /// <summary>Whether a catchment leaves some place out. All places, named one by one, are the whole area.</summary>
    public static bool IsPartial(Pathway pathway, Seq<Located<string>> catchment) =>
        !catchment.IsEmpty && !pathway.Places.All(place => Holds(pathway, catchment, place));

    /// <summary>The names of a catchment, each with its origin: "North Northshire and South Northshire".</summary>
    public static Line Line(Pathway pathway, string element, Seq<Located<string>> catchment, Emphasis emphasis) =>
        Listed(element, "catchment", catchment, id => Names.Place(pathway, id), emphasis);

    /// <summary>Names in a row with commas and a last "and", each with its own origin, which ends in its id; in its number where they are names that no entry has.</summary>
    public static Line Listed(string element, string key, Seq<Located<string>> ids, Func<string, string> name, Emphasis emphasis = Emphasis.None, string last = "and", bool numbered = false)
    {
        var line = new Line(element);
        for (var i = 0; i < ids.Count; i++)
        {
            if (i > 0) line.Say(i == ids.Count - 1 ? $" {last} " : ", ", emphasis);
            line.Words(name(ids[i].Value), ids[i].Where, numbered ? $"{key}.{i}" : $"{key}.{ids[i].Value}", emphasis);
        }
        return line;
    }

    private static bool Holds(Pathway pathway, Seq<Located<string>> catchment, Place place)
    {
        for (var at = place; at is not null; at = at.Within is { } within ? pathway.Places.Find(within.Value) : null)
            if (catchment.Any(id => id.Value == at.Id.Value)) return true;
        return false;
    }
}
