using Pair.Core.Findings;
using Pair.Core.Syntax.Proofreading;
using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>Reads YAML into a tree that knows where everything stands. Any text gives a tree or a finding, never an exception.</summary>
public static class YamlReader
{
    /// <summary>Reads a file of the language: its root is a mapping, and a finding says so where it is not.</summary>
    /// <param name="source">The text.</param>
    /// <param name="beginning">How such a file begins, for the finding: <c>a pathway begins with …</c>.</param>
    /// <returns>The tree, null where the text cannot be understood as one; with duplicate keys, lost text and the like it is there beside the findings.</returns>
    public static SyntaxRead Read(SourceText source, string beginning = "a pathway begins with `pair: 1` and `pathway:`")
    {
        var read = ReadAny(source);
        if (read.Root is YamlMapping || HasError(read.Findings)) return read;
        return new SyntaxRead(null, InOrder([.. read.Findings, NotAMapping(source, read.Root, beginning)]));
    }

    /// <summary>Reads any YAML: the root may be a list or a single value, and is null for an empty text.</summary>
    public static SyntaxRead ReadAny(SourceText source)
    {
        var proof = Proofreader.Read(source);
        if (proof.TooDeep) return new SyntaxRead(null, Told(proof.Slips.Where(slip => slip.Certain)));
        var builder = new TreeBuilder(source, proof.Comments);
        var root = builder.Build();
        if (builder.Fault is { } fault)
        {
            // What the author did explains better than what the parser saw.
            var told = proof.Slips.Count > 0 ? Told(proof.Slips) : [];
            return new SyntaxRead(null, HasError(told) ? told : InOrder([fault, .. told]));
        }
        if (proof.Slips.Count == 0 && builder.Findings.Count == 0) return new SyntaxRead(root, default);
        var certain = Told(proof.Slips.Where(slip => slip.Certain));
        if (HasSyntaxError(certain)) return new SyntaxRead(null, certain);
        var findings = InOrder([.. certain, .. builder.Findings]);
        return new SyntaxRead(HasSyntaxError(findings) ? null : root, findings);
    }

    private static Seq<Finding> Told(IEnumerable<Slip> slips) => InOrder(slips.Select(slip => slip.Finding));

    // That of the text.
    private static Seq<Finding> InOrder(IEnumerable<Finding> findings) => findings.OrderBy(finding => finding.Where.Span.Start).ToSeq();

    private static bool HasError(Seq<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Error);

    // After these the tree would not be what was meant, and every later finding a guess; duplicate keys and lost text leave it whole.
    private static bool HasSyntaxError(Seq<Finding> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error && finding.Rule is "yaml-syntax" or "yaml-feature" or "yaml-too-deep");

    private static Finding NotAMapping(SourceText source, YamlNode? root, string beginning)
    {
        var (message, where) = root switch
        {
            null => ("this file is empty", new Location(source, default)),
            YamlSequence list => ("this file is a list, not keys and their values", new Location(source, new TextSpan(list.Where.Span.Start, 1))),
            _ => ("this file is a single text, not keys and their values", FirstLine(root.Where)),
        };
        return new Finding("schema", Severity.Error, message, where) { Help = beginning };
    }

    private static Location FirstLine(Location where)
    {
        var length = where.Words.AsSpan().IndexOfAny('\r', '\n');
        return length < 0 ? where : where with { Span = where.Span with { Length = length } };
    }
}
