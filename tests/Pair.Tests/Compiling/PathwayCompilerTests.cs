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

    [Fact]
    public void References_reach_across_files_and_a_wrong_one_is_told_in_its_own()
    {
        const string Main = "pair: 1\ninclude: [p.pair.yaml, q.pair.yaml]\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n";
        const string Service = "pair: 1\nservices:\n  {0}: {{ name: {0}, provider: trust, summary: S, levels: [thriving], step_up: [{1}] }}\n";
        CompiledFindings("organisations: { trust: { name: Trust } }\n", "two", []);
        CompiledFindings("", "three", ["w/p.pair.yaml:3:31 trust", "w/p.pair.yaml:3:80 three"]);

        void CompiledFindings(string more, string step, string[] expected)
        {
            var sources = new MemorySources().With("w/a.pair.yaml", Main + more)
                .With("w/p.pair.yaml", string.Format(Service, "one", step)).With("w/q.pair.yaml", string.Format(Service, "two", "one"));
            var findings = PathwayCompiler.Compile(sources, "w/a.pair.yaml", "w").Findings;
            Assert.Equal(expected, findings.Select(finding => $"{finding.Where.Source.Path}:{finding.Where.Start.Line}:{finding.Where.Start.Column} {finding.Where.Words}"));
            Assert.All(findings, finding => Assert.All(finding.Related, related => Assert.Equal(("w/q.pair.yaml", "trust"), (related.Where.Source.Path, related.Where.Words))));
        }
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
