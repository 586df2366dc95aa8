using Pair.Core.Compiling;
using Pair.Tests.Binding;

namespace Pair.Tests.Compiling;

/// <summary>The line: a stage runs when the one before it gave a value, so one slip gives one finding.</summary>
public sealed class PathwayCompilerTests
{
    [Fact]
    public void A_file_that_is_not_there_or_cannot_be_read_is_told()
    {
        Assert.Equal("there is no such file", Assert.Single(PathwayCompiler.Compile(new MemorySources(), "a.pair.yaml", "").Findings).Message);
        Assert.Equal("this file cannot be read: it is a folder", Assert.Single(PathwayCompiler.Compile(new MemorySources().Refusing("a.pair.yaml", "it is a folder"), "a.pair.yaml", "").Findings).Message);
    }

    [Theory]
    [InlineData("pair: 1\npathway: { id: a, title: \"A }\nservices: { x: { provider: nobody } }\n", "yaml-syntax")]
    [InlineData("pair: 1\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\nservices: { x: { name: X, provider: nobody, levels: [thriving] } }\n", "schema")]
    [InlineData("pair: 1\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\nservices: { x: { name: X, provider: nobody, summary: S, levels: [thriving] } }\n", "unknown-reference")]
    public void One_slip_is_told_by_the_first_stage_that_sees_it(string text, string rule)
    {
        var compiled = Written.CompileWhole(text);
        Assert.Null(compiled.Pathway);
        Assert.Equal(rule, Assert.Single(compiled.Findings).Rule);
    }

    [Fact]
    public void What_stands_twice_hides_nothing_else()
    {
        var compiled = Written.CompileWhole("pair: 1\npathway: { id: a, title: A, title: B, area: { name: A }, levels: thrive, colour: red }\n");
        Assert.Null(compiled.Pathway);
        Assert.Equal(["yaml-duplicate-key", "schema"], compiled.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_part_that_cannot_be_read_stops_the_line_and_every_file_is_kept_for_the_report()
    {
        var sources = new MemorySources()
            .With("w/a.pair.yaml", "pair: 1\ninclude: [p.pair.yaml, q.pair.yaml]\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n")
            .With("w/p.pair.yaml", "pair: 1\nservices: [\n").With("w/q.pair.yaml", "pair: 1\nplaces: { n: { name: N } }\n");
        var compiled = PathwayCompiler.Compile(sources, "w/a.pair.yaml", "w");
        Assert.Null(compiled.Pathway);
        Assert.Equal(("yaml-syntax", "w/p.pair.yaml"), (Assert.Single(compiled.Findings).Rule, compiled.Findings[0].Where.Source.Path));
        Assert.Equal(["w/a.pair.yaml", "w/p.pair.yaml", "w/q.pair.yaml"], compiled.Sources.Select(source => source.Path));
    }

    [Theory]
    [InlineData("pair: 1\nservices: {}\n", "part-not-included", "this file has no `pathway`, and no pathway includes it")]
    [InlineData("pair: 1\npathwya: {}\n", "schema", "unknown key \"pathwya\"")]
    [InlineData("pair: 1\nsafeguarding: {}\n", "schema", "\"safeguarding\" belongs in the pathway's own file, not in a part")]
    public void A_part_on_its_own_is_told_as_what_it_looks_like(string text, string rule, string message)
    {
        var finding = Assert.Single(Written.CompileWhole(text).Findings);
        Assert.Equal((rule, message), (finding.Rule, finding.Message));
    }

    [Fact]
    public void A_warning_stops_nothing()
    {
        var compiled = Written.CompileWhole("pair: 1\ninclude: [\"x/*.pair.yaml\"]\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n");
        Assert.NotNull(compiled.Pathway);
        Assert.Equal("include-not-found", Assert.Single(compiled.Findings).Rule);
    }
}
