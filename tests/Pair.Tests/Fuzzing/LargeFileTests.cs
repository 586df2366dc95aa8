using System.Text;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Compiling;
using Pair.Tests.Compiling;

namespace Pair.Tests.Fuzzing;

/// <summary>Files of a megabyte or two through the whole line. Nothing is timed: work that grew with the square of the size would take minutes here.</summary>
public sealed class LargeFileTests
{
    private const string Head = "pair: 1\npathway:\n  id: big\n  title: Big\n  area: { name: Bigshire }\n  levels: thrive\norganisations:\n  o: { name: O }\n";

    [Theory]
    [InlineData("a: ", "word ")]
    [InlineData("a:\n", "  word\n")]
    [InlineData("", "a: b\n")]
    [InlineData("", "a: b: c\n")]
    [InlineData("", "a: \"b\"\n")]
    [InlineData("", "\"")]
    [InlineData("", "'")]
    [InlineData("", "# comment\n")]
    [InlineData("", "a: b # note\n")]
    [InlineData("", "a: b #note\n")]
    [InlineData("pathway:\n", "- x\n")]
    [InlineData("", "- ")]
    [InlineData("", "[")]
    [InlineData("pathway: [", "a, ")]
    [InlineData("pathway: {", "a: b, ")]
    [InlineData("pathway: {", "a: b: c, ")]
    [InlineData("pathway: [", "\"a\" b, ")]
    [InlineData("", "x")]
    [InlineData("a: ", "\U0001F600")]
    [InlineData("", "\ta: b\n")]
    [InlineData("", "a: b\r")]
    [InlineData("", "\n")]
    [InlineData("a: |\n", "\n")]
    [InlineData("a: |\n", "  b\n")]
    [InlineData("a: \"", "\\q")]
    [InlineData("a: \"", "\n\n")]
    public void A_megabyte_of_one_thing_ends_with_few_findings(string before, string unit)
    {
        var compiled = Compile(before + string.Concat(Enumerable.Repeat(unit, 1_000_000 / Encoding.UTF8.GetByteCount(unit))));
        Assert.InRange(compiled.Findings.Count, 1, 1100);
    }

    [Fact]
    public void Ten_thousand_services_that_lead_to_each_other_are_understood() =>
        Assert.Equal(10_000, Compile(Services(10_000, i => $"service-{Math.Max(i - 1, 0)}", i => i > 0 ? $"    part_of: service-{i - 1}\n" : "")).Pathway!.Services.Count);

    [Fact]
    public void Ten_thousand_unknown_references_are_told_a_thousand_times()
    {
        var findings = Compile(Services(10_000, i => $"servce-{i}", _ => "")).Findings;
        Assert.Equal(1000, findings.Count);
        Assert.Equal("did you mean \"service-0\"?", findings[0].Help);
        Assert.EndsWith("those behind them are not told", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_unknown_keys_are_told_a_thousand_times()
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < 100_000; i++) text.Append($"k{i}: b\n");
        var findings = Compile(text.ToString()).Findings;
        Assert.Equal(1000, findings.Count);
        Assert.EndsWith("what does not fit behind them is not told", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_thousand_places_within_each_other_are_walked_once()
    {
        var text = new StringBuilder(Services(1, _ => "service-0", _ => "")).Append("places:\n  p0: { name: P, within: p19999 }\n");
        for (var i = 1; i < 20_000; i++) text.Append($"  p{i}: {{ name: P, within: p{i - 1} }}\n");
        Assert.All(Compile(text.ToString()).Findings, finding => Assert.Equal("reference-cycle", finding.Rule));
    }

    [Fact]
    public void A_finding_in_a_line_of_a_megabyte_is_shown_in_a_frame_of_eighty_columns()
    {
        var line = "a: " + string.Concat(Enumerable.Repeat("word ", 100_000)) + "b: " + string.Concat(Enumerable.Repeat("word ", 100_000));
        var findings = Compile($"pathway:\n  {line}\n").Findings;
        using var shown = new StringWriter { NewLine = "\n" };
        TextReport.Write(shown, findings, new Screen(IsTerminal: true, 80, new Paint(false)));
        Assert.Contains("...", shown.ToString(), StringComparison.Ordinal);
        Assert.Contains("^ read as a second key", shown.ToString(), StringComparison.Ordinal);
        Assert.All(shown.ToString().Split('\n'), row => Assert.InRange(row.Length, 0, 80));
    }

    [Fact]
    public void A_terminal_shows_a_hundred_findings_and_counts_the_rest()
    {
        using var shown = new StringWriter { NewLine = "\n" };
        TextReport.Write(shown, Compile(string.Concat(Enumerable.Repeat("a: b\n", 2_000))).Findings, new Screen(IsTerminal: true, 80, new Paint(false)));
        Assert.EndsWith("\n\nand 900 more, not shown here: mend these first, then check again\n\n", shown.ToString(), StringComparison.Ordinal);
    }

    private static string Services(int count, Func<int, string> step, Func<int, string> more)
    {
        var text = new StringBuilder(Head).Append("services:\n");
        for (var i = 0; i < count; i++)
            text.Append($"  service-{i}:\n    name: Service {i}\n    provider: o\n    summary: A group.\n    levels: [thriving]\n    step_up: [{step(i)}]\n{more(i)}");
        return text.ToString();
    }

    private static Compilation Compile(string text) => PathwayCompiler.Compile(new MemorySources().With("big.pair.yaml", text), "big.pair.yaml", "");
}
