using Pair.Core.Syntax;
using Pair.Core.Text;

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
        var misspelt = faults.Where(fault => fault.Kind == FaultKind.UnknownKey).ToLookup(fault => fault.Node, ReferenceEqualityComparer.Instance);
        var causes = new List<Fault>();
        foreach (var fault in faults)
        {
            if (fault.Kind == FaultKind.Missing)
            {
                if (missing.Remove(fault.Node, out var whole) && !values.ContainsKey(fault.Node) && WithoutMisspelt(whole, misspelt[fault.Node]) is { Missing.Length: > 0 } left) causes.Add(left);
            }
            else if (!IsOfValue(fault.Kind) || values[fault.Node] == fault) causes.Add(fault);
        }
        return causes;
    }

    // Two keywords that ask of one value: the more basic one is the cause.
    private static bool IsOfValue(FaultKind kind) => kind <= FaultKind.Range || kind is FaultKind.Never or FaultKind.OneOf;

    private static Fault Together(Fault first, Fault second) => first with { Missing = [.. first.Missing.Union(second.Missing)] };

    // A key that is misspelt is not missing as well.
    private static Fault WithoutMisspelt(Fault missing, IEnumerable<Fault> unknown)
    {
        var meant = unknown.Select(fault => Nearest.To(fault.Entry!.Key.Value, missing.Missing)).ToHashSet();
        return meant.Count == 0 ? missing : missing with { Missing = Array.FindAll(missing.Missing, key => !meant.Contains(key)) };
    }
}
