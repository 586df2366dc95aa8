using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>
/// Puts keys in the order of the language, which is that of the schema, and sets in the order of definition. Entries of collections stay in the
/// order of their authors, and so does all that the language does not know: behind what it knows.
/// </summary>
internal sealed class CanonicalOrder
{
    private readonly Definitions definitions;

    private CanonicalOrder(YamlMapping root) => definitions = new Definitions(root);

    /// <summary>A file in that order; each comment stays with what it belongs to.</summary>
    public static Branch Of(Branch whole, YamlMapping root) => new CanonicalOrder(root).Ordered(whole, KeyPlaces.OfFile(root));

    private Branch Ordered(Branch branch, KeyPlaces? places)
    {
        if (!branch.HasBranches) return branch;
        var inner = new Branch[branch.Branches.Count];
        for (var i = 0; i < inner.Length; i++)
        {
            var own = branch.Branches[i];
            inner[i] = Ordered(own, own.Key is null ? places?.Items : places?.Below(own.Key.Value));
        }
        var isOrdered = branch.Value is YamlMapping && places is { IsOrdered: true };
        if (isOrdered) Sort(inner, places!);
        else if (branch is { Value: YamlSequence, Key.Value: var key } && places?.Items is { } items && Definitions.IsSet(key)) definitions.Sort(key, items.Words, inner);
        return branch with { Branches = new Seq<Branch>(inner), IsOrdered = isOrdered };
    }

    private static void Sort(Branch[] entries, KeyPlaces places)
    {
        var order = new long[entries.Length];
        // The second half keeps what has one place, such as all unknown keys, in its order.
        for (var i = 0; i < order.Length; i++) order[i] = ((long)places.PlaceOf(entries[i].Key!.Value) << 32) + i;
        Array.Sort(order, entries);
    }
}
