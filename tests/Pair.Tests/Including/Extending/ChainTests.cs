using System.Globalization;
using Pair.Core.Compiling;
using Pair.Core.Findings;

namespace Pair.Tests.Including.Extending;

/// <summary>Bases that are not there, are none, or come to no end.</summary>
public sealed class ChainTests
{
    [Theory]
    [InlineData("../../b.pair.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/b.pair.yaml")]
    [InlineData("../base/../../b.pair.yaml")]
    public void Nothing_outside_the_workspace_is_read(string path)
    {
        var united = Based.Unite($"extends: \"{path}\"\npathway: {{id: x}}\n", ("b.pair.yaml", "pair: 1\npathway: {}\n"), ("/etc/passwd", "secret"));
        Assert.Equal("include-outside-workspace", Assert.Single(united.Findings).Rule);
        Assert.Single(united.Sources);
        Assert.Null(united.Heritage);
    }

    [Theory]
    [InlineData("b.pair.yml", "did you mean \"b.pair.yaml\"?")]
    [InlineData("b", "did you mean \"b.pair.yaml\"?")]
    [InlineData("../areas/quite-another.pair.yaml", "look at its name and folder; it is looked for from the folder of this file")]
    public void A_base_that_is_missing_is_told_with_the_nearest_name(string path, string help)
    {
        var finding = Assert.Single(Based.Unite($"extends: {path}\npathway: {{id: x}}\n", ("w/areas/b.pair.yaml", "pair: 1\npathway: {}\n")).Findings);
        Assert.Equal(("base-not-found", help, path, "/extends"), (finding.Rule, finding.Help, finding.Where.Words, finding.Pointer));
    }

    [Fact]
    public void A_folder_is_no_base()
    {
        var sources = Based.Sources(("w/base/b.pair.yaml", "pair: 1\npathway: {}\n")).Refusing("w/base", "it is a folder");
        var finding = Assert.Single(Based.Unite(sources, "extends: ../base/\npathway: {id: x}\n").Findings);
        Assert.Equal(("\"../base/\" is a folder", "name the pathway in it, such as `../base/b.pair.yaml`"), (finding.Message, finding.Help));
    }

    [Fact]
    public void A_base_that_cannot_be_read_is_told_in_its_own_words()
    {
        foreach (var (text, rule) in ((string, string)[])[("pair: 1\npathway:\n\tid: b\n", "yaml-syntax"), ("", "schema"), ("- a\n", "schema"), ("PK\u0003\u0004\0", "encoding"), ("pair: 1\nservices: {}\n", "base-not-found")])
        {
            var united = Based.Unite("extends: b.pair.yaml\npathway: {id: x}\n", ("w/areas/b.pair.yaml", text));
            Assert.Contains(united.Findings, finding => finding.Rule == rule && finding.Severity == Severity.Error);
            Assert.Null(united.Heritage);
            Assert.Equal(2, united.Sources.Count);
        }
    }

    [Theory]
    [InlineData(1, "this pathway is built on itself")]
    [InlineData(3, "these pathways are built on each other in a circle: w/areas/x.pair.yaml → w/areas/1.pair.yaml → w/areas/2.pair.yaml → w/areas/x.pair.yaml")]
    public void A_circle_is_named_whole(int length, string message)
    {
        string Name(int i) => i % length == 0 ? "x" : (i % length).ToString(CultureInfo.InvariantCulture);
        var files = Enumerable.Range(0, length).Select(i => ($"w/areas/{Name(i)}.pair.yaml", $"pair: 1\nextends: {Name(i + 1)}.pair.yaml\npathway: {{id: x}}\n")).ToArray();
        var finding = Assert.Single(Based.Unite($"extends: {Name(1)}.pair.yaml\npathway: {{id: x}}\n", files).Findings);
        Assert.Equal(("base-cycle", message), (finding.Rule, finding.Message));
    }

    [Fact]
    public void A_circle_above_the_area_is_found_too()
    {
        var united = Based.Unite("extends: a.pair.yaml\npathway: {id: x}\n", ("w/areas/a.pair.yaml", "pair: 1\nextends: b.pair.yaml\npathway: {}\n"), ("w/areas/b.pair.yaml", "pair: 1\nextends: ./a.pair.yaml\npathway: {}\n"));
        Assert.Equal("these pathways are built on each other in a circle: w/areas/a.pair.yaml → w/areas/b.pair.yaml → w/areas/a.pair.yaml", Assert.Single(united.Findings).Message);
    }

    [Fact]
    public void A_thousand_bases_are_ten_and_a_finding()
    {
        var files = Enumerable.Range(0, 1000).Select(i => ($"w/areas/{i}.pair.yaml", $"pair: 1\nextends: {i + 1}.pair.yaml\npathway: {{id: x}}\n")).ToArray();
        var united = Based.Unite("extends: 0.pair.yaml\npathway: {id: x}\n", files);
        Assert.Equal("this is the 11th base in one chain, and 10 are the most", Assert.Single(united.Findings).Message);
        Assert.Equal(11, united.Sources.Count);
    }

    [Fact]
    public void A_base_says_nothing_to_the_schema_that_an_area_does_not_take()
    {
        var sources = Based.Sources(("w/areas/x.pair.yaml", "pair: 1\nextends: b.pair.yaml\npathway: {id: x, title: X, area: {name: X}, levels: thrive}\n"),
            ("w/areas/b.pair.yaml", "pair: 1\npathway: {owner: 7}\nplaces: {}\ncase_studies: {a: 7}\n"));
        Assert.Empty(PathwayCompiler.Compile(sources, Based.Area, "w").Findings);
    }

    [Fact]
    public void What_is_wrong_in_a_base_is_found_where_it_stands()
    {
        var sources = Based.Sources(("w/areas/x.pair.yaml", "pair: 1\nextends: b.pair.yaml\npathway: {id: x, title: X, area: {name: X}, levels: thrive}\nservices: {a: {cost: free}}\n"),
            ("w/areas/b.pair.yaml", "pair: 1\npathway: {id: b}\nservices:\n  a:\n    name: A\n    hurs: always\n"));
        var finding = Assert.Single(PathwayCompiler.Compile(sources, Based.Area, "w").Findings, finding => finding.Message.StartsWith("unknown key", StringComparison.Ordinal));
        Assert.Equal(("w/areas/b.pair.yaml", 6), (finding.Where.Source.Path, finding.Where.Start.Line));
    }

    [Fact]
    public void Work_grows_as_the_files_do()
    {
        // Ten times the services in ten times the nodes; nothing walks all of them for each.
        var united = Based.Over("services:\n" + Based.Many(20_000, i => $"  s{i}: {{name: S, step_up: [s{i + 1}], catchment: []}}"), "services:\n" + Based.Many(10_000, i => $"  s{2 * i}: {(i % 10 == 0 ? "null" : "{cost: free}")}"));
        Assert.Equal(19_000, ((Core.Syntax.YamlMapping)united.Root["services"]!).Entries.Count);
        // Nobody names the first.
        Assert.Equal(999, united.Findings.Count);
    }
}
