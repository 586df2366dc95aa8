using System.Text;
using Pair.Core.Findings;
using Pair.Core.Including;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Including;

public class InclusionTests
{
    private const string Refused = "refused";
    private const string Main = "pair: 1\ninclude: [services/*.pair.yaml]\npathway: {id: x}\nservices:\n  a: {name: A}\n";

    [Fact]
    public void Parts_are_put_behind_the_main_file_in_the_order_of_their_paths()
    {
        var united = Unite(Main, ("w/services/2.pair.yaml", "pair: 1\nservices:\n  d: {name: D}\n"), ("w/services/1.pair.yaml", "pair: 1\nservices:\n  b: {name: B}\n  c: {name: C}\nplaces: {north: {name: N}}\n"));
        Assert.Empty(united.Findings);
        var services = (YamlMapping)united.Root["services"]!;
        Assert.Equal(["a", "b", "c", "d"], services.Entries.Select(entry => entry.Key.Value));
        Assert.Equal(["w/x.pair.yaml", "w/services/1.pair.yaml", "w/services/2.pair.yaml"], united.Sources.Select(source => source.Path));
        Assert.Equal("w/services/2.pair.yaml", services.Find("d")!.Key.Where.Source.Path);
        Assert.NotNull(united.Root["places"]);
    }

    [Fact]
    public void The_same_id_in_two_files_names_both_places()
    {
        var finding = Assert.Single(Unite(Main, ("w/services/1.pair.yaml", "pair: 1\nservices:\n  a: {name: B}\n")).Findings);
        Assert.Equal(("duplicate-id", "/services/a", "services.a"), (finding.Rule, finding.Pointer, finding.Element));
        Assert.Equal("w/services/1.pair.yaml", finding.Where.Source.Path);
        Assert.Equal("w/x.pair.yaml", finding.Related[0].Where.Source.Path);
    }

    [Theory]
    [InlineData("../other.pair.yaml")]
    [InlineData("services/../../other.pair.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x.pair.yaml")]
    [InlineData("../*.pair.yaml")]
    [InlineData("services/*/../../../*.pair.yaml")]
    public void Nothing_outside_the_workspace_is_read(string pattern)
    {
        var united = Unite($"pair: 1\ninclude: [\"{pattern}\"]\npathway: {{}}\n", ("other.pair.yaml", "pair: 1\n"));
        Assert.Equal(("include-outside-workspace", Severity.Error), (Assert.Single(united.Findings).Rule, united.Findings[0].Severity));
        Assert.Single(united.Sources);
    }

    [Fact]
    public void A_part_beside_the_main_file_may_be_named_through_its_parent_folder()
    {
        var united = Unite("pair: 1\ninclude: [../w/p.pair.yaml]\npathway: {}\n", ("w/p.pair.yaml", "pair: 1\nplaces: {}\n"));
        Assert.Empty(united.Findings);
        Assert.Equal("w/p.pair.yaml", united.Sources[1].Path);
    }

    [Fact]
    public void A_missing_file_is_an_error_and_the_nearest_name_is_told()
    {
        var finding = Assert.Single(Unite("pair: 1\ninclude: [services/hepl.pair.yaml]\npathway: {}\n", ("w/services/help.pair.yaml", "pair: 1\n")).Findings);
        Assert.Equal(("include-not-found", Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal("did you mean \"services/help.pair.yaml\"?", finding.Help);
        Assert.Equal("services/hepl.pair.yaml", finding.Where.Words);
    }

    [Fact]
    public void A_finding_names_the_item_of_the_list()
    {
        var united = Unite("pair: 1\ninclude: [p.pair.yaml, none.pair.yaml]\npathway: {}\n", ("w/p.pair.yaml", "pair: 1\n"));
        Assert.Equal("/include/1", Assert.Single(united.Findings).Pointer);
    }

    [Fact]
    public void A_folder_is_not_a_part()
    {
        var finding = Assert.Single(Unite("pair: 1\ninclude: [services/]\npathway: {}\n", ("w/services/help.pair.yaml", "pair: 1\n"), ("w/services", Refused)).Findings);
        Assert.Equal(("\"services/\" is a folder", "to take all parts in it, write `services/*.pair.yaml`"), (finding.Message, finding.Help));
    }

    [Fact]
    public void A_link_that_leads_outside_is_not_followed()
    {
        var united = Unite("pair: 1\ninclude: [link.pair.yaml]\npathway: {}\n", ("w/link.pair.yaml", "pair: 1\n"));
        Assert.Equal(("include-outside-workspace", "w/link.pair.yaml is a link that leads outside the workspace"), (Assert.Single(united.Findings).Rule, united.Findings[0].Message));
        Assert.Single(united.Sources);
    }

    [Fact]
    public void A_pattern_without_files_is_a_warning() =>
        Assert.Equal(("include-not-found", Severity.Warning), (Assert.Single(Unite(Main).Findings).Rule, Unite(Main).Findings[0].Severity));

    [Theory]
    [InlineData("pair: 1\npathway: {id: y}\n", "an included file cannot be a pathway itself")]
    [InlineData("pair: 1\ninclude: [x]\n", "a part cannot include other parts")]
    [InlineData("pair: 1\nsafeguarding: {}\n", "\"safeguarding\" belongs in the pathway's own file, not in a part")]
    [InlineData("pair: 1\nservcies: {}\n", "unknown key \"servcies\" in a part")]
    [InlineData("services: {}\n", "this part has no \"pair\"")]
    [InlineData("pair: 1\nservices: [a]\n", "\"services\" holds ids with keys below them")]
    [InlineData("pair: 1\nservices:\n\tb: c\n", "a tab in front of \"b\"; YAML wants spaces")]
    [InlineData("", "this file is empty")]
    public void A_part_holds_collections_alone(string part, string message) =>
        Assert.Equal(message, Assert.Single(Unite(Main, ("w/services/1.pair.yaml", part)).Findings).Message);

    [Fact]
    public void A_file_without_pathway_is_a_part()
    {
        Assert.True(Inclusion.IsPart(Root("pair: 1\nservices: {}\n")));
        Assert.False(Inclusion.IsPart(Root("pair: 1\npathway: {}\n")));
    }

    [Fact]
    public void A_file_that_two_patterns_match_is_read_once() =>
        Assert.Empty(Unite("pair: 1\ninclude: [\"*.pair.yaml\", p.pair.yaml]\npathway: {}\n", ("w/p.pair.yaml", "pair: 1\nplaces: {north: {name: N}}\n")).Findings);

    private static YamlMapping Root(string text) => (YamlMapping)YamlReader.Read(new SourceText("w/x.pair.yaml", text)).Root!;

    private static United Unite(string main, params (string Path, string Text)[] parts)
    {
        var source = new SourceText("w/x.pair.yaml", main);
        return Inclusion.Unite(new MemorySources([("w/x.pair.yaml", main), .. parts]), source, (YamlMapping)YamlReader.Read(source).Root!, "w");
    }

    private sealed class MemorySources(IReadOnlyList<(string Path, string Text)> files) : Sources
    {
        public override SourceRead Read(string path) =>
            files.FirstOrDefault(file => file.Path == path) is not { Path: not null } found ? new SourceRead.Missing()
            : found.Text == Refused ? new SourceRead.Refused("it is a folder") : new SourceRead.Bytes(Encoding.UTF8.GetBytes(found.Text));

        public override bool Holds(string folder, string path) => !path.Contains("link", StringComparison.Ordinal);

        // One `*` in the last name is all that these tests need.
        public override Seq<string> Match(string folder, string pattern)
        {
            var prefix = (folder.Length == 0 ? "" : folder + "/") + pattern[..(pattern.LastIndexOf('/') + 1)];
            return files.Select(file => file.Path)
                .Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && !path[prefix.Length..].Contains('/') && path.EndsWith(".pair.yaml", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).ToSeq();
        }
    }
}
