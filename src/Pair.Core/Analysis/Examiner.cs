using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis;

/// <summary>Runs the rules over a pathway.</summary>
public static class Examiner
{
    /// <summary>What all rules find, rule by rule; severities are those of the rules.</summary>
    /// <param name="root">The united tree that the pathway was bound from.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="circumstances">The day, and what the workspace wants.</param>
    public static Seq<Finding> Examine(YamlMapping root, Pathway pathway, Circumstances circumstances)
    {
        var examination = new Examination(root, pathway, circumstances);
        foreach (var rule in RuleList.OfPathways)
            if (circumstances.Runs(rule)) rule.Check(examination);
        return Pointers.Fill(root, examination.Findings);
    }
}
