using Pair.Core.Diffing.Wording;
using Pair.Core.Model;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Fields;

/// <summary>The places that something is for: left out is all, and a place holds those within it.</summary>
internal sealed class CatchmentField(string key, string words, Ground removed, Ground added, string isGone, string isNew)
    : SetField(key, words, Reading.Place, removed, added, isGone, isNew)
{
    protected override bool AreSame(FieldPair pair) => base.AreSame(pair) || Covered(pair, pair.Old, pair.Before).SetEquals(Covered(null, pair.Young, pair.After));

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Covered(pair, pair.Old, pair.Before), Covered(null, pair.Young, pair.After));
        TellSides(pair, Without(pair.Old, pair.Before, id => after.Contains(pair.Sides.Now(Reading, id))), Without(pair.Young, pair.After, before.Contains), false, false);
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

    private static HashSet<string> Covered(FieldPair? old, Reader reader, YamlNode? node)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var named = Items(node);
        foreach (var place in reader.Pathway.Places)
            if (IsIn(reader.Pathway.Places, named, place.Id.Value)) all.Add(old is null ? place.Id.Value : old.Sides.Now(Reading.Place, place.Id.Value));
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
