using Pair.Core.Diffing.Wording;
using Pair.Core.Model;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Fields;

/// <summary>The places that something is for: left out is all, and a place holds those within it.</summary>
internal sealed class CatchmentField(string key, string words, Ground removed, Ground added, string isGone, string isNew)
    : SetField(key, words, Reading.Place, removed, added, isGone, isNew)
{
    protected override bool AreSame(FieldPair pair) => base.AreSame(pair) || Covered(pair.Old, pair.Before).Select(id => pair.Sides.Now(Reading, id)).ToHashSet().SetEquals(Covered(pair.Young, pair.After));

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Covered(pair.Old, pair.Before), Covered(pair.Young, pair.After));
        var (old, young) = (pair.Old.Pathway.Places, pair.Young.Pathway.Places);
        TellSides(
            pair, Without(pair.Old, pair.Before, id => IsCovered(old, id, one => pair.Sides.Now(Reading, one), young, after) || Items(pair.After).Count == 0),
            Without(pair.Young, pair.After, id => IsCovered(young, id, one => pair.Sides.Then("places", one), old, before) || Items(pair.Before).Count == 0), false, false);
    }

    // What the other side does not know is there the nearest place around it.
    private static bool IsCovered(Keyed<Place> places, string id, Func<string, string> other, Keyed<Place> others, HashSet<string> covered)
    {
        var at = id;
        for (var step = 0; at is not null && step <= places.Count; step++)
        {
            if (others.Has(other(at))) return covered.Contains(other(at));
            at = places.Find(at)?.Within?.Value;
        }
        return false;
    }

    // The places as they were named, or all; those that the other side covers are left out, and those within one that is left are not named again.
    private static List<YamlScalar> Without(Reader reader, YamlNode? node, Func<string, bool> covered)
    {
        var left = new List<YamlScalar>();
        var named = Items(node);
        var places = reader.Pathway.Places;
        foreach (var place in places)
        {
            if (covered(place.Id.Value) || !IsIn(places, named, place.Id.Value)) continue;
            if (place.Within is { } within && left.Exists(other => other.Value == within.Value)) continue;
            left.Add(named.Find(item => item.Value == place.Id.Value) ?? new YamlScalar(place.Id.Value, YamlScalarKind.Text, false, (node ?? named.FirstOrDefault())?.Where ?? place.Id.Where));
        }
        return left;
    }

    private static HashSet<string> Covered(Reader reader, YamlNode? node)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var named = Items(node);
        foreach (var place in reader.Pathway.Places)
            if (IsIn(reader.Pathway.Places, named, place.Id.Value)) all.Add(place.Id.Value);
        return all;
    }

    private static bool IsIn(Keyed<Place> places, List<YamlScalar> named, string id)
    {
        if (named.Count == 0) return true;
        // Places that lie in a circle are a finding of their own.
        var at = id;
        for (var step = 0; at is not null && step <= places.Count; step++)
        {
            if (named.Exists(item => item.Value == at)) return true;
            at = places.Find(at)?.Within?.Value;
        }
        return false;
    }
}
