using System.Text;
using Pair.Core.Formatting;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Formatting;
using Pair.Tests.Syntax;
using Pair.Core.Schema;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing.Schemas;

/// <summary>Pathways that are made of the schema alone, in every form that YAML has, go through the whole line and are formatted and compared.</summary>
public sealed class PathwayFuzzTests(ITestOutputHelper output)
{
    // Written down in seeds.txt, with every other run.
    private const ulong UsualSeed = 70260501;
    private const int UsualCases = 150;

    private static readonly byte[] before = Encoding.UTF8.GetBytes("pair: 1\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n");
    private static readonly FuzzSeed seed = new("made/a.pair.yaml", "made/a.pair.yaml", "made", before);

    [Fact]
    public void Whatever_the_schema_allows_is_understood_or_told()
    {
        var came = new NumberedRun(nameof(PathwayFuzzTests), number => Check(number, Written(number)), Written).Go(UsualSeed, UsualCases, output);
        var all = came.Values.Sum();
        if (all >= UsualCases) Assert.InRange(all - came.GetValueOrDefault("not by the schema"), all / 2, all);
    }

    /// <summary>What cases once broke, as small as it could be made.</summary>
    [Theory]
    [InlineData("ways_of_working: { b: { text: ' ' } }\n", "a comparison called an entry nothing")]
    [InlineData("ways_of_working: { b: { text: '...' } }\n", "the same, where only full stops are left out")]
    [InlineData("cohorts: { b: { name: ' ' } }\n", "the same, of a group of families")]
    public void What_once_broke_is_told(string more, string what)
    {
        Assert.NotEmpty(what);
        FuzzLine.Check(seed, [.. before, .. Encoding.UTF8.GetBytes(more)], render: true);
    }

    private static string Written(ulong number)
    {
        var dice = new Dice(number);
        var tree = new PathwayMaker(dice).Make();
        var writer = new TreeWriter(dice);
        writer.Write(tree);
        return writer.Text;
    }

    private static string Check(ulong number, string text)
    {
        var source = new SourceText(seed.File, text);
        // The parser itself reads a few forms otherwise than they were meant, and says so.
        if (YamlReader.ReadAny(source) is not { Root: { } root, Findings.IsEmpty: true }) return "not read";
        if (Formatter.Format(source).Text is { } formatted) FormattedFiles.Check(source, formatted);
        var outcome = FuzzLine.Check(seed, Encoding.UTF8.GetBytes(text), render: number % 4 == 0);
        return !SchemaEvaluator.Fits(PairSchemas.Pathway, root) ? "not by the schema" : outcome.Understood ? "understood" : "told";
    }
}
