using System.Text;
using Pair.Tests.Formats.Office;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary><c>build --template</c>, and <c>build.template</c> in pair.yaml.</summary>
public sealed class TemplateTests
{
    private static readonly byte[] good = OfficeZip.LikeWord().ToBytes();
    private static readonly byte[] harmful = OfficeZip.LikeWord().And("word/vbaProject.bin", [1]).ToBytes();

    [Fact]
    public void A_template_goes_to_the_word_files_alone()
    {
        using var shell = Shell().File("house.dotx", good);
        Assert.Equal(0, shell.Run("build --template house.dotx").Code);
        Assert.Equal("a as docx on 2026-06-01, with , in house.dotx", shell.Text("out/a.docx"));
        Assert.Equal("a as docx for families on 2026-06-01, with , in house.dotx", shell.Text("out/a-family.docx"));
        Assert.DoesNotContain("house.dotx", shell.Text("out/a.html") + shell.Text("out/a.pdf"), StringComparison.Ordinal);
        shell.Run("build --force");
        Assert.DoesNotContain("house.dotx", shell.Text("out/a.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_of_a_workspace_counts_from_its_folder()
    {
        using var shell = Shell("areas/a.pair.yaml").File("pair.yaml", "pathways: areas/*.pair.yaml\ntemplate: brand/house.dotx\n").File("brand/house.dotx", good);
        shell.In = "areas";
        Assert.Equal(0, shell.Run("build --to docx").Code);
        Assert.EndsWith(", in ../brand/house.dotx", shell.Text("areas/out/a.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_names_stands_for_what_the_workspace_says()
    {
        using var shell = Shell().File("pair.yaml", "pathways: a.pair.yaml\ntemplate: harmful.docm\n").File("harmful.docm", harmful).File("mine.docx", good);
        Assert.Equal(0, shell.Run("build --to docx --template mine.docx --template ./mine.docx").Code);
        Assert.EndsWith(", in mine.docx", shell.Text("out/a.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_refused_stops_all_and_leaves_the_last_files()
    {
        using var shell = Shell().File("harmful.docm", harmful).File("locked.dotx", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        shell.Run("build");
        shell.File("a.pair.yaml", "pathway: a2\nservice one\n# warning hours-missing: no hours\n");
        Snapshot.Verify(shell.Run("build --template harmful.docm --template locked.dotx --fail-on never").ToString() + shell.Run("build --to docx --template harmful.docm --format json"), "template-refused");
        Assert.Equal(6, shell.Files("out").Length);
    }

    [Fact]
    public void A_template_of_a_workspace_that_is_refused_leads_to_its_line()
    {
        using var shell = new TestShell { Terminal = true, Stages = null }.File("a.pair.yaml", "pair: 1\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n")
            .File("pair.yaml", "pair: 1\npathways: [a.pair.yaml]\nbuild:\n  template: [brand/house.docm, none.dotx]\n").File("brand/house.docm", harmful);
        Snapshot.Verify(shell.With("TERM", "dumb").Run("build --select template-unreadable").ToString(), "template-of-a-workspace");
        Assert.Empty(shell.Files("out"));
    }

    [Fact]
    public void A_workspace_that_makes_no_word_file_is_not_held_up_by_its_template()
    {
        using var shell = Shell().File("pair.yaml", "pathways: a.pair.yaml\nto: pdf\ntemplate: none.dotx\n");
        Assert.Equal(0, shell.Run("build").Code);
        Assert.Equal(1, shell.Run("build --to docx").Code);
    }

    [Fact]
    public void Each_edition_gets_the_first_template_that_is_for_it()
    {
        using var shell = Shell().File("both.docx", good).File("practitioners.docx", OfficeZip.LikeWord().WithBody(OfficeZip.Control("section-b")).ToBytes());
        shell.Run("build --to docx --template practitioners.docx --template both.docx");
        Assert.EndsWith(", in practitioners.docx", shell.Text("out/a.docx"), StringComparison.Ordinal);
        Assert.EndsWith(", in both.docx", shell.Text("out/a-family.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_no_template_is_for_keeps_its_look_and_that_is_told_once()
    {
        using var shell = Shell().File("b.pair.yaml", "pathway: b\n").File("practitioners.docx", OfficeZip.LikeWord().WithBody(OfficeZip.Control("section-b")).ToBytes());
        var transcript = shell.Run("build --to docx --template practitioners.docx");
        Assert.Equal((0, "practitioners.docx:1:1: info[template-other-edition]: no template is for the family edition, so its Word file keeps the look of pair\n4 files written: 1 info.\n"),
            (transcript.Code, transcript.Error));
        Assert.EndsWith("with ", shell.Text("out/a-family.docx"), StringComparison.Ordinal);
        Assert.Equal("2 files written.\n", shell.Run("build --to docx --template practitioners.docx --edition practitioner --force").Error);
    }

    [Fact]
    public void A_template_is_never_written_over_with_force_neither()
    {
        using var shell = Shell().File("out/a.docx", good);
        var transcript = shell.Run("build --to docx --template out/a.docx --force");
        Assert.Equal(2, transcript.Code);
        Assert.Equal(good, File.ReadAllBytes(Path.Combine(shell.Folder, "out/a.docx")));
        Assert.StartsWith("pair: out/a.docx is a template, and this build would write over it\n", transcript.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_use_are_told()
    {
        using var shell = Shell().File("house.dotx", good).File("folder/in", "it");
        var told = new StringBuilder();
        foreach (var line in (string[])["build --template", "build --template -", "build --template none.dotx", "build --template folder", "build --to pdf,html --template house.dotx"])
            told.Append(shell.Run(line));
        Snapshot.Verify(told.ToString(), "template-usage");
        Assert.Empty(shell.Files("out"));
    }

    [Fact]
    public void Nobody_can_build_past_a_template_that_is_refused()
    {
        using var shell = new TestShell { Stages = null }.File("a.pair.yaml", "pair: 1\npathway: { id: a, title: A, area: { name: A }, levels: thrive }\n").File("harmful.docm", harmful)
            .File("pair.yaml", "pair: 1\npathways: [a.pair.yaml]\nrules: { all: info }\n");
        Assert.Equal(1, shell.Run("build --template harmful.docm --fail-on never").Code);
        Assert.Contains("error[template-unreadable]", shell.Run("build --template harmful.docm --select hours-missing").Error, StringComparison.Ordinal);
        Assert.Equal(2, shell.Run("build --template harmful.docm --severity template-unreadable=info").Code);
        shell.File("pair.yaml", "pair: 1\nrules: { template-unreadable: info }\n");
        Assert.Contains("keeps its severity", shell.Run("check").Output, StringComparison.Ordinal);
    }

    private static TestShell Shell(string path = "a.pair.yaml") => new TestShell().File(path, "pathway: a\n");
}
