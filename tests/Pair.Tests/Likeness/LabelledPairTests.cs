using System.Runtime.CompilerServices;
using Pair.Core.Likeness;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Xunit.Abstractions;

namespace Pair.Tests.Likeness;

/// <summary>The pairs that a person judged: <c>pairs.yaml</c>. What is called one service must be one; of those that are, most are found.</summary>
public sealed class LabelledPairTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 1.0;
    private const double LeastRecall = 0.9;

    [Fact]
    public void Nearly_all_that_are_one_are_found_and_no_others()
    {
        var (found, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var pair in Pairs())
        {
            var isFound = IsFound(pair);
            if (isFound && IsOne(pair)) found++;
            else if (IsOne(pair)) missed.Add(Named(pair));
            else if (isFound) wrong.Add(Named(pair));
        }
        var (precision, recall) = ((double)found / (found + wrong.Count), (double)found / (found + missed.Count));
        var told = $"precision {precision:0.000}, recall {recall:0.000}\ncalled one and are two:\n{string.Join('\n', wrong)}\nmissed:\n{string.Join('\n', missed)}";
        output.WriteLine(told);
        Assert.True(precision >= LeastPrecision && recall >= LeastRecall, told);
    }

    [Fact]
    public void There_are_enough_of_both_kinds_and_each_says_why()
    {
        var pairs = Pairs();
        Assert.True(pairs.Count >= 120);
        Assert.InRange(pairs.Count(IsOne), 60, pairs.Count - 60);
        Assert.All(pairs, pair => Assert.Contains(pair.Entries[0].Key.Value, (string[])["same", "levels", "apart"]));
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter() =>
        Assert.All(Pairs(), pair => Assert.True(IsFound(pair) == IsFound(pair, turned: true), Named(pair)));

    private static bool IsOne(YamlMapping pair) => pair.Entries[0].Key.Value is "same" or "levels";

    private static string Named(YamlMapping pair) => $"  {pair.Entries[0].Value.Where.Words}: {((YamlMapping)pair["a"]!)["name"]!.Where.Words} / {((YamlMapping)pair["b"]!)["name"]!.Where.Words}";

    private static bool IsFound(YamlMapping pair, bool turned = false)
    {
        var services = new List<KeyValuePair<string, string>> { new("a", Pieces.Whole((YamlMapping)pair["a"]!)), new("b", Pieces.Whole((YamlMapping)pair["b"]!)) };
        if (turned) services.Reverse();
        foreach (var other in ((YamlSequence?)pair["others"])?.Items ?? default) services.Add(new(((char)('a' + services.Count)).ToString(), Pieces.Whole((YamlMapping)other)));
        return AlikeServices.Of(Pieces.Pathway(services)).Pairs.Any(found => found.First.Id.Value is "a" or "b" && found.Second.Id.Value is "a" or "b");
    }

    private static List<YamlMapping> Pairs([CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "pairs.yaml");
        var read = YamlReader.Read(new SourceText(file, File.ReadAllText(file)));
        Assert.Empty(read.Findings);
        return [.. ((YamlSequence)((YamlMapping)read.Root!)["pairs"]!).Items.Cast<YamlMapping>()];
    }
}
