using Pair.Core.Analysis.Prose;
using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Model;
using Pair.Core.Syntax;

namespace Pair.Core.Analysis;

/// <summary>How much of a pathway still waits for real words. A fact, whether or not anybody wants to hear the rule <c>placeholder</c>: whoever reads a map or a page must know.</summary>
public static class Waiting
{
    /// <summary>Names, numbers and other words that hold a place for the real ones.</summary>
    /// <param name="root">The united tree that the pathway was bound from.</param>
    /// <param name="pathway">The pathway.</param>
    public static int Words(YamlMapping root, Pathway pathway)
    {
        var examination = new Examination(root, pathway, new Circumstances(DateOnly.MinValue, new Dictionary<string, int>()));
        new Placeholder().Check(examination);
        return examination.Findings.Count;
    }

    /// <summary>Of these the numbers and addresses alone: nobody can take one that holds a place for anything else.</summary>
    public static int Contacts(Pathway pathway)
    {
        var count = 0;
        foreach (var detail in ContactDetails.Of(pathway))
            if (Placeholder.Held(detail.Kind, detail.Text.Value) is not null) count++;
        return count;
    }
}
