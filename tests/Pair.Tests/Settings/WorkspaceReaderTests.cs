using System.Text;
using Pair.Core.Findings;
using Pair.Core.Settings;
using Pair.Tests.Compiling;

namespace Pair.Tests.Settings;

public sealed class WorkspaceReaderTests
{
    [Fact]
    public void A_workspace_says_pathways_formats_editions_and_folder()
    {
        var (workspace, findings) = Read("""
            pair: 1
            pathways: [areas/*/*.pair.yaml, other.pair.yaml]
            build: { to: [docx, html], editions: [practitioner], output: made }
            """);
        Assert.Empty(findings);
        Assert.Equal("w", workspace!.Folder);
        Assert.Equal(["areas/*/*.pair.yaml", "other.pair.yaml"], workspace.Pathways.Select(pattern => pattern.Value));
        Assert.Equal(("w/pair.yaml", 2), (workspace.Pathways[1].Where.Source.Path, workspace.Pathways[1].Where.Start.Line));
        Assert.Equal(["docx", "html"], workspace.To);
        Assert.Equal(["practitioner"], workspace.Editions);
        Assert.Equal("made", workspace.Output);
    }

    [Theory]
    [InlineData("build: { site: true }", true)]
    [InlineData("build: { site: false }", false)]
    [InlineData("build: {}", false)]
    public void Whether_there_is_an_index_is_read(string build, bool site)
    {
        var (workspace, findings) = Read($"pair: 1\n{build}\n");
        Assert.Empty(findings);
        Assert.Equal(site, workspace!.Site);
    }

    [Fact]
    public void What_is_not_said_is_empty()
    {
        var workspace = WorkspaceReader.Read(new MemorySources().With("pair.yaml", "pair: 1\n"), "pair.yaml").Workspace!;
        Assert.Equal("", workspace.Folder);
        Assert.True(workspace.Pathways.IsEmpty && workspace.To.IsEmpty && workspace.Editions.IsEmpty);
        Assert.Null(workspace.Output);
    }

    [Theory]
    [InlineData("pair: 1\npathway: [a.pair.yaml]\n", "schema", "unknown key \"pathway\"", "pathway")]
    [InlineData("pair: 1\nbuild: { to: [word] }\n", "schema", "\"word\" is not a word for \"to\"", "word")]
    [InlineData("pair: 1\nbuild: { site: html }\n", "schema", "\"site\" is true or false, not \"html\"", "html")]
    [InlineData("pair: 1\nbuild: { out: x }\n", "schema", "unknown key \"out\"", "out")]
    [InlineData("pathways: [a]\n", "schema", "the file has no \"pair\"", null)]
    [InlineData("pair: 1\n\tpathways: [a]\n", "yaml-syntax", "a tab in front of \"pathways\"; YAML wants spaces", "\t")]
    [InlineData("", "schema", "this file is empty", "")]
    [InlineData("- a\n", "schema", "this file is a list, not keys and their values", "-")]
    public void A_bad_file_gives_no_workspace_and_says_where(string text, string rule, string message, string? words)
    {
        var (workspace, findings) = Read(text);
        Assert.Null(workspace);
        var finding = Assert.Single(findings);
        Assert.Equal((rule, Severity.Error), (finding.Rule, finding.Severity));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        if (words is not null) Assert.Equal(words, finding.Where.Words);
        Assert.NotNull(finding.Help);
    }

    [Fact]
    public void What_the_gap_report_looks_at_is_read()
    {
        var (workspace, findings) = Read("pair: 1\ngaps: { ages: [pregnancy, 20w pregnant, birth, 6w, 24m], cohorts: [neonatal, antenatal] }\n");
        Assert.Empty(findings);
        Assert.Equal(["pregnancy", "20w pregnant", "birth", "6w", "24m"], workspace!.Gaps.Ages.Select(age => age.Value));
        Assert.Equal(["neonatal", "antenatal"], workspace.Gaps.Cohorts.Select(cohort => cohort.Value));
    }

    [Theory]
    [InlineData("[birth, 12m, 3m]", "/gaps/ages/2", "\"3m\" does not come after \"12m\"")]
    [InlineData("[birth, 24m, 2y]", "/gaps/ages/2", "\"2y\" does not come after \"24m\"")]
    [InlineData("[preconception, birth]", "/gaps/ages/0", "\"preconception\" is outside what the gap report looks at: pregnancy to 24 months")]
    [InlineData("[birth, 3y]", "/gaps/ages/1", "\"3y\" is outside what the gap report looks at: pregnancy to 24 months")]
    public void Ages_of_the_gap_report_stand_in_order_inside_what_coverage_looks_at(string ages, string pointer, string message)
    {
        var (workspace, findings) = Read($"pair: 1\ngaps: {{ ages: {ages} }}\n");
        var finding = Assert.Single(findings);
        Assert.Equal(("age-order", Severity.Error, pointer, message), (finding.Rule, finding.Severity, finding.Pointer, finding.Message));
        Assert.NotNull(finding.Help);
        Assert.True(workspace!.Gaps.Ages.IsEmpty);
    }

    [Theory]
    [InlineData("brand/a.dotx", "brand/a.dotx")]
    [InlineData("[brand/a.dotx, b.docx]", "brand/a.dotx b.docx")]
    public void One_template_or_several_are_read_each_where_it_stands(string said, string templates)
    {
        var (workspace, findings) = Read($"pair: 1\nbuild: {{ template: {said} }}\n");
        Assert.Empty(findings);
        Assert.Equal(templates.Split(' '), workspace!.Templates.Select(template => template.Value));
        Assert.All(workspace.Templates, template => Assert.Equal(template.Value, template.Where.Words));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("[a.docx, a.docx]")]
    [InlineData("[[a.docx]]")]
    [InlineData("{ practitioner: a.docx }")]
    [InlineData("3")]
    public void What_is_no_name_of_a_template_is_told(string said)
    {
        var (workspace, findings) = Read($"pair: 1\nbuild: {{ template: {said} }}\n");
        Assert.Null(workspace);
        Assert.Contains(findings, finding => finding is { Rule: "schema", Severity: Severity.Error });
    }

    [Fact]
    public void What_cannot_be_read_or_is_no_text_is_an_error()
    {
        Assert.Null(WorkspaceReader.Read(new MemorySources(), "pair.yaml").Workspace);
        Assert.Equal("this file cannot be read: no permission", Assert.Single(WorkspaceReader.Read(new MemorySources().Refusing("pair.yaml", "no permission"), "pair.yaml").Findings).Message);
        Assert.Equal("there is no such file", Assert.Single(WorkspaceReader.Read(new MemorySources(), "pair.yaml").Findings).Message);
        var bytes = WorkspaceReader.Read(new MemorySources().With("pair.yaml", [.. Encoding.UTF8.GetBytes("pair: 1\n# "), 0xE9, (byte)'\n']), "pair.yaml");
        Assert.Equal("encoding", bytes.Findings[0].Rule);
    }

    private static WorkspaceRead Read(string text) => WorkspaceReader.Read(new MemorySources().With("w/pair.yaml", text), "w/pair.yaml");
}
