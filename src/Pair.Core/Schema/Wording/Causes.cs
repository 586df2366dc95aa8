using Pair.Core.Syntax;

namespace Pair.Core.Schema.Wording;

/// <summary>Leaves one fault for one cause.</summary>
internal static class Causes
{
    public static List<Fault> Of(List<Fault> faults)
    {
        var values = new Dictionary<YamlNode, Fault>(ReferenceEqualityComparer.Instance);
        var missing = new Dictionary<YamlNode, Fault>(ReferenceEqualityComparer.Instance);
        foreach (var fault in faults)
        {
            if (fault.Kind == FaultKind.Missing) missing[fault.Node] = missing.TryGetValue(fault.Node, out var told) ? Together(told, fault) : fault;
            else if (IsOfValue(fault.Kind) && (!values.TryGetValue(fault.Node, out var first) || fault.Kind < first.Kind)) values[fault.Node] = fault;
        }
        var unknown = faults.FindAll(fault => fault.Kind == FaultKind.UnknownKey);
        var strayed = Strayed(unknown);
        var causes = new List<Fault>();
        foreach (var fault in faults)
        {
            if (strayed.TryGetValue(fault.Node, out var entry))
            {
                if (ReferenceEquals(fault, entry.First)) causes.Add(fault with { Collection = entry.Collection });
                else if (fault.Kind is not (FaultKind.UnknownKey or FaultKind.Missing)) causes.Add(fault);
            }
            else if (fault.Kind == FaultKind.Missing)
            {
                if (missing.Remove(fault.Node, out var whole) && !values.ContainsKey(fault.Node) && WithoutMisspelt(whole, unknown) is { Missing.Length: > 0 } left) causes.Add(left);
            }
            else if (!IsOfValue(fault.Kind) || values[fault.Node] == fault) causes.Add(fault);
        }
        return causes;
    }

    // A service under `also_needed` has a dozen keys that are unknown there, and one cause.
    private static Dictionary<YamlNode, (Fault First, string Collection)> Strayed(List<Fault> unknown)
    {
        var entries = new Dictionary<YamlNode, (Fault First, string Collection)>(ReferenceEqualityComparer.Instance);
        foreach (var same in unknown.GroupBy<Fault, YamlNode>(fault => fault.Node, ReferenceEqualityComparer.Instance))
            if (same.Count() > 1 && Elsewhere.CollectionOf(same.First(), same.Count()) is { } collection) entries[same.Key] = (same.First(), collection);
        return entries;
    }

    // Two keywords that ask of one value: the more basic one is the cause.
    private static bool IsOfValue(FaultKind kind) => kind <= FaultKind.Range || kind is FaultKind.Never or FaultKind.OneOf;

    private static Fault Together(Fault first, Fault second) => first with { Missing = [.. first.Missing.Union(second.Missing)] };

    // A key that is misspelt, or stands further in or out than it should, is not missing as well.
    private static Fault WithoutMisspelt(Fault missing, List<Fault> unknown)
    {
        var left = missing.Missing.ToList();
        foreach (var fault in unknown)
        {
            if (ReferenceEquals(fault.Node, missing.Node) && MeantKeys.Missing(fault, missing.Missing) is { } meant) left.Remove(meant);
            else if (OneAbove(fault.Steps, missing.Steps)) left.Remove(fault.Entry!.Key.Value);
        }
        return left.Count == missing.Missing.Length ? missing : missing with { Missing = [.. left] };
    }

    private static bool OneAbove(Step[] one, Step[] other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
            if (one[i] != other[i]) return false;
        return true;
    }
}
