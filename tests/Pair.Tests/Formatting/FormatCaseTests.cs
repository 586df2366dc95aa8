using Pair.Core.Formatting;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;
using Pair.Tests.Architecture;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formatting;

/// <summary>Small files before and after: <c>Cases/NAME.before.yaml</c>, and what becomes of it as a person has reviewed it. A new case is a file.</summary>
public class FormatCaseTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "Pair.Tests", "Formatting", "Cases");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.before.yaml").Select(file => Path.GetFileName(file)[..^".before.yaml".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_has_one_form(string name)
    {
        var source = SourceDecoder.Decode($"{name}.yaml", File.ReadAllBytes(Path.Combine(Folder, $"{name}.before.yaml"))).Source;
        Snapshot.Verify(FormattedFiles.Format(source), $"Cases/{name}");
    }

    [Theory]
    // Which of the two was meant nobody knows.
    [InlineData("pair: 1\nservices:\n  a: { name: A }\n  a: { name: B }\n", "yaml-duplicate-key")]
    [InlineData("pair: 1\npathway:\n  title: Lost #5\n", "text-lost")]
    [InlineData("pair: 1\npathway:\n  title: Who: asks\n", "yaml-syntax")]
    [InlineData("pair: 1\nplaces: &all\n  a: *all\n", "yaml-feature")]
    [InlineData("- a\n- b\n", "schema")]
    [InlineData("# nothing\n", "schema")]
    [InlineData("", "schema")]
    public void A_file_in_which_a_word_might_be_lost_is_left(string text, string rule)
    {
        var formatted = Formatter.Format(new SourceText("a.pair.yaml", text));
        Assert.Null(formatted.Text);
        Assert.False(formatted.IsOurMistake);
        Assert.Equal(rule, formatted.Findings[0].Rule);
    }

    [Theory]
    [InlineData("pair: 1\r\nmood: x\nplaces: {}\r\n", "pair: 1\r\n\r\nplaces: {}\r\n\r\nmood: x\r\n")]
    [InlineData("pair: 1\r\nplaces: {}\nmood: x\n", "pair: 1\n\nplaces: {}\n\nmood: x\n")]
    [InlineData("pair: 1\rplaces: {}\r", "pair: 1\n\nplaces: {}\n")]
    [InlineData("pair: 1   ", "pair: 1\n")]
    [InlineData("--- # begin\npair: 1\n...\n", "# begin\npair: 1\n")]
    public void Lines_end_as_most_of_them_do(string before, string after) => Assert.Equal(after, FormattedFiles.Format(new SourceText("a.pair.yaml", before)));

    [Fact]
    public void A_file_of_two_thousand_services_is_formatted()
    {
        var one = "  service-N: { levels: [getting-help, thriving], provider: p, name: \"Group N\", summary: 'For families', ages: 6w to 9m, carers: [anyone], referral: { who: [self] } } # N\n";
        var source = new SourceText("many.pair.yaml", "pair: 1\nservices:\n" + string.Concat(Enumerable.Range(1, 2000).Select(number => one.Replace("N", $"{number}"))));
        Assert.Contains("  service-2000:  # 2000\n    name: Group 2000\n    provider: p\n", FormattedFiles.Format(source), StringComparison.Ordinal);
    }
}
