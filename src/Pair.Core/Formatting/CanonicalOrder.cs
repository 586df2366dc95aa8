using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>
/// Puts keys in the order of the language, which is that of the schema. Entries of collections and items of lists stay in the order of their authors: also
/// of lists such as <c>delivery</c> and <c>who</c>, since documents print them as they were typed. So does all that the language does not know: behind what it knows.
/// </summary>
internal static class CanonicalOrder
{
    /// <summary>A file in that order; each comment stays with what it belongs to.</summary>
    public static Branch Of(Branch whole, YamlMapping root) => Ordered(whole, KeyPlaces.OfFile(root));

    private static Branch Ordered(Branch branch, KeyPlaces? places)
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
