using Pair.Core.Findings;
using Pair.Core.Schema.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Schema;

/// <summary>How a schema is asked.</summary>
/// <param name="AssertFormats">Whether <c>date</c>, <c>uri</c> and <c>email</c> must hold; else formats are notes, as draft 2020-12 has it.</param>
public sealed record SchemaOptions(bool AssertFormats)
{
    /// <summary>As the language wants it: a date must exist.</summary>
    public static SchemaOptions Language { get; } = new(AssertFormats: true);

    /// <summary>As draft 2020-12 wants it by default.</summary>
    public static SchemaOptions Standard { get; } = new(AssertFormats: false);
}

/// <summary>Holds a tree against a schema.</summary>
public static class SchemaEvaluator
{
    /// <summary>How much is noted; nobody mends more at one sitting, and a file may be wrong a million times.</summary>
    internal const int MostFaults = 1000;

    /// <summary>What does not fit, each at the smallest thing to change, in an author's words; empty when all fits.</summary>
    /// <param name="schema">What the tree is held against.</param>
    /// <param name="root">The tree, with the places of its nodes.</param>
    /// <param name="options">Null for the language's own.</param>
    public static Seq<Finding> Evaluate(JsonSchema schema, YamlNode root, SchemaOptions? options = null)
    {
        var faults = new List<Fault>();
        var evaluation = new Evaluation(schema.Resources, options ?? SchemaOptions.Language);
        return evaluation.Run(schema.Root, root, faults) ? [] : Findings(faults);
    }

    /// <summary>Whether a tree fits, without saying why not: faster, and exactly as draft 2020-12 defines it.</summary>
    public static bool Fits(JsonSchema schema, YamlNode root, SchemaOptions? options = null) =>
        new Evaluation(schema.Resources, options ?? SchemaOptions.Language).Run(schema.Root, root, null);

    private static Seq<Finding> Findings(List<Fault> faults)
    {
        var findings = Causes.Of(faults)
            .Select(FaultWording.Word)
            .DistinctBy(finding => (finding.Message, finding.Where.Source.Path, finding.Where.Span))
            .ToList();
        if (faults.Count >= MostFaults && findings.Count > 0)
            findings[^1] = findings[^1] with { Message = $"{findings[^1].Message}; {MostFaults} things do not fit up to here, and what does not fit behind them is not told" };
        return findings.ToSeq();
    }
}
