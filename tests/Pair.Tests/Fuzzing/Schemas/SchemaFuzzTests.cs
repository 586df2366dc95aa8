using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing.Schemas;

/// <summary>Whatever a schema asks of whatever is there, the evaluator ends, throws nothing, agrees with itself, and tells its findings at places in the tree.</summary>
public sealed class SchemaFuzzTests(ITestOutputHelper output)
{
    // Written down in seeds.txt, with every other run.
    private const ulong UsualSeed = 60260501;
    private const int UsualCases = 10_000;

    private static readonly JsonSerializerOptions asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Whatever_a_schema_asks_is_answered_the_same_however_it_is_put()
    {
        var came = new NumberedRun(nameof(SchemaFuzzTests), number => Check(SchemaCase.Of(number)), number => SchemaCase.Of(number).ToString()).Go(UsualSeed, UsualCases, output);
        var all = came.Values.Sum();
        if (all >= UsualCases) Assert.InRange(came.GetValueOrDefault("fits"), all / 10, all * 9 / 10);
    }

    private static string Check(SchemaCase one)
    {
        var fits = Answer(one);
        var turned = Answer(one.Reversed());
        FuzzLine.Require(fits == turned, () => $"it fits: {fits}; with all members the other way round: {turned}");
        return fits ? "fits" : "does not fit";
    }

    private static bool Answer(SchemaCase one)
    {
        var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(one.Schema.ToJsonString(asWritten)));
        var source = new SourceText("data", one.Data?.ToJsonString(asWritten) ?? "null");
        var tree = YamlReader.ReadAny(source).Root!;
        var fits = SchemaEvaluator.Fits(schema, tree);
        var findings = SchemaEvaluator.Evaluate(schema, tree);
        FuzzLine.Require(findings.IsEmpty == fits, () => $"{findings.Count} findings, and it {(fits ? "fits" : "does not fit")}");
        foreach (var finding in findings)
        {
            FindingRules.Hold(finding);
            FuzzLine.Require(ReferenceEquals(finding.Where.Source, source) && finding.Where.Span.Start >= tree.Where.Span.Start && finding.Where.Span.End <= tree.Where.Span.End, () => $"a finding outside of the tree: {finding}");
        }
        FuzzLine.Require(findings.Equals(SchemaEvaluator.Evaluate(schema, tree)), () => "asked twice, it has other findings");
        return fits;
    }
}
