using Pair.Core.Syntax;

namespace Pair.Core.Formatting;

/// <summary>Whether two trees say the same: each key its value, each list its items, in the same order where it is their authors', and the same comments in all.</summary>
internal static class Sameness
{
    /// <summary>Whether nothing was lost, added or changed.</summary>
    public static bool Holds(YamlMapping before, YamlMapping after) => SameComments(before, after) && Same(before, after, KeyPlaces.OfFile(before));

    private static bool Same(YamlNode before, YamlNode after, KeyPlaces? places)
    {
        switch (before, after)
        {
            case (YamlScalar one, YamlScalar other):
                // `null` and nothing at all are one.
                return one.Kind == other.Kind && (one.Kind == YamlScalarKind.Null || one.Value == other.Value);
            case (YamlSequence one, YamlSequence other):
                if (one.Items.Count != other.Items.Count) return false;
                for (var i = 0; i < one.Items.Count; i++)
                    if (!Same(one.Items[i], other.Items[i], places?.Items)) return false;
                return true;
            case (YamlMapping one, YamlMapping other):
                return one.Entries.Count == other.Entries.Count && (places is { IsOrdered: true } ? SameKeys(one, other, places) : SameRow(one, other, places));
            default:
                return false;
        }
    }

    private static bool SameKeys(YamlMapping before, YamlMapping after, KeyPlaces places)
    {
        var twins = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in after.Entries) twins.TryAdd(entry.Key.Value, entry);
        foreach (var entry in before.Entries)
            if (!twins.TryGetValue(entry.Key.Value, out var twin) || !Same(entry, twin, places)) return false;
        return true;
    }

    private static bool SameRow(YamlMapping before, YamlMapping after, KeyPlaces? places)
    {
        for (var i = 0; i < before.Entries.Count; i++)
            if (!Same(before.Entries[i], after.Entries[i], places)) return false;
        return true;
    }

    private static bool Same(YamlEntry before, YamlEntry after, KeyPlaces? places) =>
        before.Key.Value == after.Key.Value && before.Key.Kind == after.Key.Kind && Same(before.Value, after.Value, places?.Below(before.Key.Value));

    private static bool SameComments(YamlNode before, YamlNode after)
    {
        var (one, other) = (new List<string>(), new List<string>());
        Gather(before, one);
        Gather(after, other);
        one.Sort(StringComparer.Ordinal);
        other.Sort(StringComparer.Ordinal);
        return one.SequenceEqual(other);
    }

    private static void Gather(YamlNode node, List<string> comments)
    {
        foreach (var comment in node.Comments) comments.Add(comment.Text.TrimEnd());
        if (node is YamlSequence list)
            foreach (var item in list.Items) Gather(item, comments);
        else if (node is YamlMapping mapping)
            foreach (var entry in mapping.Entries)
            {
                Gather(entry.Key, comments);
                Gather(entry.Value, comments);
            }
    }
}
