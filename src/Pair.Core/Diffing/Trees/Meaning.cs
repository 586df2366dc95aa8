using System.Text;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Trees;

/// <summary>Whether two nodes say the same, however they are written: order of keys, quotes, comments and line breaks inside a text are no meaning.</summary>
internal static class Meaning
{
    /// <summary>Whether a node says nothing: it is not there, null, or an empty list or mapping.</summary>
    public static bool IsNothing(YamlNode? node) => node switch
    {
        null => true,
        YamlScalar scalar => scalar.Kind == YamlScalarKind.Null,
        YamlSequence list => list.Items.IsEmpty,
        YamlMapping mapping => IsEmpty(mapping),
        _ => false,
    };

    /// <summary>Whether two nodes say the same; what is not there says the same as what is empty.</summary>
    public static bool AreSame(YamlNode? one, YamlNode? other)
    {
        if (ReferenceEquals(one, other)) return true;
        return (one, other) switch
        {
            (YamlScalar first, YamlScalar second) => AreSame(first, second),
            (YamlMapping first, YamlMapping second) => AreSame(first, second),
            (YamlSequence first, YamlSequence second) => AreSame(first, second),
            // Where a list is wanted, one value stands for a list of it.
            (YamlScalar { Kind: not YamlScalarKind.Null } first, YamlSequence { Items.Count: 1 } second) => AreSame(first, second.Items[0]),
            (YamlSequence { Items.Count: 1 } first, YamlScalar { Kind: not YamlScalarKind.Null } second) => AreSame(first.Items[0], second),
            _ => IsNothing(one) && IsNothing(other),
        };
    }

    /// <summary>A text as it reads: a line break in it, with the blanks around, is a space.</summary>
    public static string Text(string value)
    {
        var text = value.AsSpan().Trim();
        if (text.IndexOfAny('\r', '\n') < 0) return text.Length == value.Length ? value : text.ToString();
        var lines = text.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', lines);
    }

    /// <summary>All that a node says, as one text that is equal where the meaning is: to find the same again.</summary>
    /// <param name="node">The node.</param>
    /// <param name="now">What a value under a key is called on the other side; null where that is the same.</param>
    /// <param name="isSet">Whether the list under a key has no order; null for none.</param>
    public static string Key(YamlNode? node, Func<string, string, string>? now = null, Func<string, bool>? isSet = null)
    {
        var key = new StringBuilder();
        Write(key, node, "", now, isSet);
        return key.ToString();
    }

    private static void Write(StringBuilder key, YamlNode? node, string name, Func<string, string, string>? now, Func<string, bool>? isSet)
    {
        switch (node)
        {
            case YamlScalar { Kind: not YamlScalarKind.Null } scalar:
                key.Append(now?.Invoke(name, Text(scalar.Value)) ?? Text(scalar.Value));
                break;
            case YamlSequence list:
                var items = list.Items.Select(item => { var one = new StringBuilder(); Write(one, item, name, now, isSet); return one.ToString(); });
                if (isSet?.Invoke(name) == true) items = items.Order(StringComparer.Ordinal);
                foreach (var item in items) key.Append(item).Append('\u001e');
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
                {
                    if (IsNothing(entry.Value)) continue;
                    key.Append(entry.Key.Value).Append('\u001c');
                    Write(key, entry.Value, entry.Key.Value, now, isSet);
                    key.Append('\u001d');
                }
                break;
        }
    }

    private static bool AreSame(YamlScalar one, YamlScalar other)
    {
        if (one.Kind == YamlScalarKind.Null || other.Kind == YamlScalarKind.Null) return one.Kind == other.Kind;
        return one.Value == other.Value || Text(one.Value) == Text(other.Value);
    }

    private static bool AreSame(YamlSequence one, YamlSequence other)
    {
        if (one.Items.Count != other.Items.Count) return false;
        for (var i = 0; i < one.Items.Count; i++)
            if (!AreSame(one.Items[i], other.Items[i])) return false;
        return true;
    }

    private static bool AreSame(YamlMapping one, YamlMapping other)
    {
        // Most often the keys stand in the same order.
        var inOrder = one.Entries.Count == other.Entries.Count;
        for (var i = 0; inOrder && i < one.Entries.Count; i++) inOrder = one.Entries[i].Key.Value == other.Entries[i].Key.Value;
        if (inOrder)
        {
            for (var i = 0; i < one.Entries.Count; i++)
                if (!AreSame(one.Entries[i].Value, other.Entries[i].Value)) return false;
            return true;
        }
        var (left, right) = (new Keys(one), new Keys(other));
        foreach (var entry in one.Entries)
            if (!AreSame(entry.Value, right[entry.Key.Value])) return false;
        foreach (var entry in other.Entries)
            if (left.Find(entry.Key.Value) is null && !IsNothing(entry.Value)) return false;
        return true;
    }

    private static bool IsEmpty(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
            if (!IsNothing(entry.Value)) return false;
        return true;
    }
}
