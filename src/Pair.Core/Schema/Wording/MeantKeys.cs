using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Schema.Wording;

/// <summary>Which key an author meant where an unknown one stands.</summary>
internal static class MeantKeys
{
    /// <summary>The key of this very mapping that was surely meant: one slip of the fingers away, or another word for it; else null.</summary>
    /// <param name="fault">The unknown key.</param>
    /// <param name="free">The keys that may stand here and do not yet.</param>
    public static string? Here(Fault fault, List<string> free)
    {
        var typed = Typed(fault);
        var synonym = Synonyms.OfKey(typed);
        return free.Find(word => Nearest.IsSlip(typed, word)) ?? free.Find(word => word == synonym);
    }

    /// <summary>The missing key that an unknown one stands for, so that one cause is told once; null for none.</summary>
    public static string? Missing(Fault unknown, string[] missing)
    {
        var typed = Typed(unknown);
        var synonym = Synonyms.OfKey(typed);
        return Nearest.To(typed, missing) ?? Array.Find(missing, word => word == synonym);
    }

    /// <summary>An unknown key as it was typed, without marks of Word around it.</summary>
    public static string Typed(Fault unknown) => Mending.Unmarked(unknown.Entry!.Key.Value) ?? unknown.Entry.Key.Value;
}
