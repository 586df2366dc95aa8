using Pair.Core.Syntax;

namespace Pair.Core.Schema;

/// <summary>Equality of values as JSON Schema means it: 1 and 1.0 are one, the order of keys does not count.</summary>
internal sealed class SameValue : IEqualityComparer<YamlNode>
{
    public static readonly SameValue Comparer = new();

    public bool Equals(YamlNode? a, YamlNode? b) => (a, b) switch
    {
        (YamlScalar left, YamlScalar right) => SameScalar(left, right),
        (YamlSequence left, YamlSequence right) => left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(pair => Equals(pair.First, pair.Second)),
        (YamlMapping left, YamlMapping right) => left.Entries.Count == right.Entries.Count && SameEntries(left, right),
        _ => false,
    };

    public int GetHashCode(YamlNode node) => node switch
    {
        YamlScalar { Kind: YamlScalarKind.Number } number => ExactNumber.Parse(number.Value).GetHashCode(),
        YamlScalar { Kind: YamlScalarKind.Null } => 1,
        YamlScalar scalar => (int)scalar.Kind ^ scalar.Value.GetHashCode(StringComparison.Ordinal),
        YamlSequence list => list.Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        YamlMapping mapping => mapping.Entries.Aggregate(31, (hash, entry) => hash ^ HashCode.Combine(entry.Key.Value, GetHashCode(entry.Value))),
        _ => 0,
    };

    private static bool SameScalar(YamlScalar left, YamlScalar right) =>
        left.Kind == right.Kind
        && (left.Kind == YamlScalarKind.Null || left.Value == right.Value
            || (left.Kind == YamlScalarKind.Number && ExactNumber.Parse(left.Value) == ExactNumber.Parse(right.Value)));

    private bool SameEntries(YamlMapping left, YamlMapping right)
    {
        var others = right.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);
        return left.Entries.All(entry => others.TryGetValue(entry.Key.Value, out var other) && Equals(entry.Value, other));
    }
}
