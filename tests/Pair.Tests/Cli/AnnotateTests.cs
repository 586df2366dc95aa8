using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

public sealed class AnnotateTests
{
    private const string Pathway = "pathway: a\n<hours>:\n# warning hours-missing: nobody is told when it answers\n#pdf info over-two-sides: 3 sides long\n";

    [Fact]
    public void The_list_says_which_files_hold_comments_and_that_they_are_not_for_publishing()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        Snapshot.Verify(shell.Run("build --annotate").ToString(), "build-annotated");
    }

    [Fact]
    public void What_the_PDF_found_is_a_comment_too_and_the_web_page_tells_the_size_with_comments()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        shell.Run("build --annotate --edition practitioner");
        Assert.Equal($"a as docx on 2026-06-01, with a.pdf of {shell.Text("out/a.pdf").Length}; comments: nobody is told when it answers, 3 sides long", shell.Text("out/a.docx"));
        Assert.Equal($"a as html on 2026-06-01, with a.pdf of {shell.Text("out/a.pdf").Length}, a.docx of {shell.Text("out/a.docx").Length}", shell.Text("out/a.html"));
    }

    [Fact]
    public void What_Word_itself_cannot_show_is_a_comment_too()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n<logo>:\n#docx warning template-part-missing: no logo\n");
        var transcript = shell.Run("build --annotate --to docx");
        Assert.True(transcript.Code == 0, transcript.ToString());
        Assert.EndsWith("comments: no logo", shell.Text("out/a.docx"), StringComparison.Ordinal);
        Assert.Contains("1 warning", transcript.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Families_copy_leaves_the_rest_to_the_practitioners_where_there_is_one()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        shell.Run("build --annotate --to docx");
        Assert.Contains("comments on what it shows:", shell.Text("out/a-family.docx"), StringComparison.Ordinal);
        Assert.DoesNotContain("on what it shows", shell.Text("out/a.docx"), StringComparison.Ordinal);
        shell.Run("build --annotate --to docx --edition family --force");
        Assert.DoesNotContain("on what it shows", shell.Text("out/a-family.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_pathway_has_its_own_and_the_first_what_is_said_of_the_workspace()
    {
        using var shell = new TestShell().File("pair.yaml", "# a workspace\n# warning unused-acceptance: nothing is found\n")
            .File("a.pair.yaml", "pathway: a\n# info carers-not-said: of a\n").File("b.pair.yaml", "pathway: b\n# info carers-not-said: of b\n");
        shell.Run("build --annotate --to docx --edition practitioner");
        Assert.EndsWith("comments: nothing is found, of a", shell.Text("out/a/a.docx"), StringComparison.Ordinal);
        Assert.EndsWith("comments: of b", shell.Text("out/b/b.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_keeps_one_pathway_from_being_understood_is_no_comment_in_another()
    {
        using var shell = new TestShell().File("pair.yaml", "# a workspace\n# warning unused-acceptance: nothing is found\n")
            .File("a.pair.yaml", "pathway: a\n").File("b.pair.yaml", "pathway: b\nunreadable\n# error yaml-syntax: a tab\n");
        var transcript = shell.Run("build --annotate --to docx --edition practitioner");
        Assert.Contains("a tab", transcript.Error, StringComparison.Ordinal);
        Assert.EndsWith("comments: nothing is found", shell.Text("out/a/a.docx"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build --annotate --to pdf")]
    [InlineData("build --annotate --to html,pdf missing.pair.yaml")]
    public void Without_a_Word_file_it_is_a_mistake_of_use(string line)
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        var transcript = shell.Run(line);
        Assert.Equal(
            (2, "pair: --annotate puts comments into Word files, and none is to be built: add docx, as in --to docx\nTry: pair build --help\n"), (transcript.Code, transcript.Error));
        Assert.Empty(shell.Files("out"));
    }

    [Fact]
    public void So_it_is_where_the_workspace_wants_none()
    {
        using var shell = new TestShell().File("pair.yaml", "to: pdf\n").File("a.pair.yaml", Pathway);
        Assert.Equal(2, shell.Run("build --annotate").Code);
        Assert.Equal(0, shell.Run("build --annotate --to docx").Code);
    }

    [Fact]
    public void Without_it_no_file_is_asked_for_comments()
    {
        using var shell = new TestShell().File("a.pair.yaml", Pathway);
        Assert.DoesNotContain("comments", shell.Run("build") + shell.Text("out/a.docx"), StringComparison.Ordinal);
    }
}
