using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

public sealed class BuildTests
{
    [Fact]
    public void All_formats_are_written_listed_and_counted()
    {
        using var shell = new TestShell().File("northshire.pair.yaml", "pathway: northshire\nservice a\n");
        var transcript = shell.Run("build");
        Assert.Equal(["out/northshire-family.docx", "out/northshire-family.html", "out/northshire-family.pdf", "out/northshire.docx", "out/northshire.html", "out/northshire.pdf"], shell.Files("out"));
        Snapshot.Verify(transcript.ToString(), "build");
    }

    [Fact]
    public void The_web_page_is_told_of_the_files_beside_it()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        shell.Run("build --to html,docx --to pdf --as-of 2026-05-04");
        Assert.Equal("a as docx on 2026-05-04, with ", shell.Text("out/a.docx"));
        Assert.Equal("a as html on 2026-05-04, with a.pdf of 41, a.docx of 30", shell.Text("out/a.html"));
        Assert.Equal("a as html on 2026-06-01, with ", new Func<string>(() => { shell.Run("build --to html"); return shell.Text("out/a.html"); })());
    }

    [Fact]
    public void Quietly_only_paths_are_listed()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        var transcript = shell.Run("build -q --to pdf,html -o drafts/may");
        Assert.Equal(("drafts/may/a.html\ndrafts/may/a.pdf\ndrafts/may/a-family.html\ndrafts/may/a-family.pdf\n", "", 0), (transcript.Output, transcript.Error, transcript.Code));
    }

    [Fact]
    public void A_draft_with_errors_is_printed_and_told()
    {
        using var shell = new TestShell { Terminal = true }
            .File("a.pair.yaml", "pathway: a\n<safeguarding>:\n# error safeguarding-incomplete: no number for nights and weekends | `out_of_hours` is missing | add the duty team\n#docx info over-two-sides: 3 sides long\n");
        Snapshot.Verify(shell.With("TERM", "dumb").Run("build").ToString(), "build-draft");
        Assert.Equal(6, shell.Files("out").Length);
    }

    [Fact]
    public void The_line_of_progress_is_wiped()
    {
        using var shell = new TestShell { Terminal = true }.File("a.pair.yaml", "pathway: a\n");
        var line = "Building a ...";
        var error = shell.Run("build --color never --to docx --edition practitioner").Error;
        Assert.Equal($"\r{line}\r{new string(' ', line.Length)}\r\n1 file written.\n", error);
        Assert.DoesNotContain("Building", shell.With("TERM", "dumb").Run("build").Error);
    }

    [Fact]
    public void What_cannot_be_understood_stops_no_other_pathway_and_leaves_its_last_files()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("b.pair.yaml", "pathway: b\n");
        shell.Run("build");
        shell.File("a.pair.yaml", "pathway: a2\n").File("b.pair.yaml", "pathway: b\nunreadable\n# error yaml-syntax: a tab\n");
        Snapshot.Verify(shell.Run("build --fail-on never").ToString(), "build-stopped");
        Assert.Equal(18, shell.Files("out").Length);
    }

    [Fact]
    public void Two_pathways_of_one_id_in_two_folders_are_refused()
    {
        using var shell = new TestShell().File("x/a.pair.yaml", "pathway: same\n").File("y/b.pair.yaml", "pathway: same\n");
        Snapshot.Verify(shell.Run("build x y").ToString(), "build-twice");
        Assert.Empty(shell.Files("out"));
    }

    [Fact]
    public void An_id_that_names_the_family_files_of_another_is_refused()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("b.pair.yaml", "pathway: a-family\n");
        Assert.Equal(
            "pair: two pathways would write out/a-family.html: a.pair.yaml and b.pair.yaml\nTheir ids are \"a\" and \"a-family\"; change one, or build them apart with -o.\n",
            shell.Run("build").Error);
        Assert.Equal(0, shell.Run("build --edition practitioner").Code);
    }

    [Fact]
    public void What_is_wrong_in_both_editions_is_told_once()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n#pdf warning undrawable-text: the PDF cannot set this\n");
        Assert.Equal("a.pair.yaml:1:1: warning[undrawable-text]: the PDF cannot set this\n2 files written: 1 warning.\n", shell.Run("build --to pdf").Error);
    }

    [Fact]
    public void Where_a_folder_stands_in_the_way_nothing_is_written()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("out/a.pdf/keep", "").File("out/a.html", "old");
        Snapshot.Verify(shell.Run("build").ToString(), "build-folder-in-the-way");
        Assert.Equal(["out/a.html", "out/a.pdf/keep"], shell.Files("out"));
        Assert.Equal("old", shell.Text("out/a.html"));
    }

    [Fact]
    public void Where_the_folder_is_a_file_nothing_is_written()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("out", "a file");
        Snapshot.Verify(shell.Run("build").ToString(), "build-folder-is-a-file");
        Assert.Equal(["a.pair.yaml", "out"], shell.Files());
    }

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("1767225599", "2025-12-31")]
    [InlineData("", "2026-06-01")]
    public void Today_is_the_epoch_of_the_source_where_it_is_set(string epoch, string date)
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").With("SOURCE_DATE_EPOCH", epoch);
        shell.Run("build --to html");
        Assert.Contains(date, shell.Text("out/a.html"));
        shell.Run("build --to html --as-of 2024-02-29");
        Assert.Contains("2024-02-29", shell.Text("out/a.html"));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public void A_bad_epoch_is_refused(string epoch)
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").With("SOURCE_DATE_EPOCH", epoch);
        var transcript = shell.Run("check");
        Assert.Equal((2, $"pair: the environment variable SOURCE_DATE_EPOCH takes seconds since 1970, not \"{epoch}\"\n"), (transcript.Code, transcript.Error));
    }
}
