using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>Small changes to trees, which leave what they do not change as it is.</summary>
internal static class TreeChange
{
    /// <summary>Whether somebody wrote the word <c>null</c>. Nothing behind a colon is mostly a line that is not finished.</summary>
    public static bool IsRemoval(YamlNode node) => node is YamlScalar { Kind: YamlScalarKind.Null, Value: "null" };

    /// <summary>Whether nothing stands behind the colon.</summary>
    public static bool IsUnfinished(YamlNode node) => node is YamlScalar { Kind: YamlScalarKind.Null, Value: "" };

    /// <summary>The mapping with other values, or without those that become null; itself where none changes.</summary>
    public static YamlMapping Change(YamlMapping mapping, Func<YamlEntry, YamlNode?> change)
    {
        List<YamlEntry>? entries = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var now = change(entry);
            if (entries is null && !ReferenceEquals(now, entry.Value))
            {
                entries = new List<YamlEntry>(mapping.Entries.Count);
                for (var before = 0; before < i; before++) entries.Add(mapping.Entries[before]);
            }
            if (entries is not null && now is not null) entries.Add(ReferenceEquals(now, entry.Value) ? entry : entry with { Value = now });
        }
        return entries is null ? mapping : mapping with { Entries = entries.ToSeq() };
    }

    /// <summary>The list with other items, or without those that become null; null where none is left, itself where none changes.</summary>
    public static YamlSequence? Change(YamlSequence list, Func<YamlNode, int, YamlNode?> change)
    {
        List<YamlNode>? items = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var now = change(list.Items[i], i);
            if (items is null && !ReferenceEquals(now, list.Items[i]))
            {
                items = new List<YamlNode>(list.Items.Count);
                for (var before = 0; before < i; before++) items.Add(list.Items[before]);
            }
            if (items is not null && now is not null) items.Add(now);
        }
        return items is null ? list : items.Count == 0 ? null : list with { Items = items.ToSeq() };
    }
}
