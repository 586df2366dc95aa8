namespace Pair.Tests.Cli;

public sealed class WorkspaceTests
{
    private const string Two = "pathways: areas/*/*.pair.yaml\n";

    [Fact]
    public void Without_a_path_the_nearest_workspace_upward_is_meant()
    {
        using var shell = TwoAreas();
        shell.In = "areas/north";
        Assert.Equal("OK: 3 files, 3 services, nothing to report.\n", shell.Run("check").Error);
    }

    [Fact]
    public void Without_a_workspace_the_pathways_here_are_meant_and_no_other_file_or_folder()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("b.pair.yaml", "# a note\npathway: b\n")
            .File("below/c.pair.yaml", "pathway: c\n").File("pair.txt", "pathway: d\n");
        Assert.Equal("OK: 2 files, 0 services, nothing to report.\n", shell.Run("check").Error);
    }

    [Fact]
    public void Paths_are_shown_from_the_current_folder_however_they_were_typed()
    {
        using var shell = TwoAreas();
        shell.In = "areas/north";
        foreach (var path in (string[])["../south/south.pair.yaml", "./../south/../south/south.pair.yaml", Path.Combine(shell.Folder, "areas/south")])
            Assert.Contains("as of 2026-06-01\nworkspace ", shell.Run(["check", "-v", path]).Error);
        Assert.Contains("\nread ../south/south.pair.yaml\n", shell.Run("check -v ../south/south.pair.yaml ./../south/south.pair.yaml").Error);
        shell.In = "";
        Assert.Contains("\nworkspace pair.yaml\nread areas/south/south.pair.yaml\n", shell.Run(["check", "-v", Path.Combine(shell.Folder, "areas/south/south.pair.yaml")]).Error);
    }

    [Fact]
    public void A_part_is_not_called_lost_where_the_workspace_cannot_be_read()
    {
        using var shell = new TestShell { Stages = null }.File("pair.yaml", "pair: 1\npathwys: [a.pair.yaml]\n").File("parts/x.pair.yaml", "pair: 1\nplaces: {}\n");
        var found = shell.Run("check parts/x.pair.yaml").Output;
        Assert.Contains("pair.yaml:2:1: error[schema]: unknown key \"pathwys\"", found, StringComparison.Ordinal);
        Assert.DoesNotContain("part-not-included", found, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_workspace_of_several_each_has_a_folder_also_alone()
    {
        using var shell = TwoAreas();
        Assert.Equal("out/north/north.html\nout/north/north-family.html\nout/south/south.html\nout/south/south-family.html\n", shell.Run("build -q --to html").Output);
        Assert.Equal("x/north/north.html\n", shell.Run("build -q --to html --edition practitioner -o x areas/north").Output);
    }

    [Fact]
    public void The_workspace_says_formats_and_folder_and_options_win()
    {
        using var shell = new TestShell().File("w/pair.yaml", "pathways: a.pair.yaml\nto: html\noutput: made\n").File("w/a.pair.yaml", "pathway: a\n");
        Assert.Equal("w/made/a.html\nw/made/a-family.html\n", shell.Run("build -q w").Output);
        Assert.Equal("x/a.pdf\nx/a-family.pdf\n", shell.Run("build -q w --to pdf -o x").Output);
        Assert.Equal("w/made/a.html\nw/made/a-family.html\n", shell.Run("build -q w/pair.yaml").Output);
        Assert.Equal("w/made/a.html\nw/made/a-family.html\n", shell.Run("build -q --config w/pair.yaml").Output);
        Assert.Equal("w/made/a.html\nw/made/a-family.html\n", shell.Run("build -q --config w/pair.yaml w").Output);
    }

    [Fact]
    public void The_workspace_says_which_editions_and_options_win()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: a.pair.yaml\neditions: family\nto: html\n").File("a.pair.yaml", "pathway: a\n");
        Assert.Equal("out/a-family.html\n", shell.Run("build -q").Output);
        Assert.Equal("out/a.html\n", shell.Run("build -q --edition practitioner").Output);
        Assert.Equal("out/a.html\nout/a-family.html\n", shell.Run("build -q --edition family,practitioner").Output);
        shell.File("pair.yaml", "pathways: a.pair.yaml\nto: html\n");
        Assert.Equal("out/a.html\nout/a-family.html\n", shell.Run("build -q").Output);
    }

    [Fact]
    public void A_part_is_checked_with_the_pathways_that_include_it()
    {
        using var shell = new TestShell().File("pair.yaml", Two)
            .File("areas/a/a.pair.yaml", "pathway: a\ninclude: parts/*.pair.yaml\n").File("areas/a/parts/p.pair.yaml", "service p\n# warning some-rule: a fact\n")
            .File("areas/b/b.pair.yaml", "pathway: b\n# error other-rule: another fact\n");
        var transcript = shell.Run("check areas/a/parts/p.pair.yaml");
        Assert.Equal("areas/a/parts/p.pair.yaml:1:1: warning[some-rule]: a fact\n", transcript.Output);
        Assert.Equal("2 files, 1 service: 1 warning.\n", transcript.Error);
    }

    [Fact]
    public void Without_a_workspace_a_part_is_looked_for_in_the_folders_above()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\ninclude: parts/*.pair.yaml\n").File("parts/p.pair.yaml", "service p\n");
        Assert.Equal("OK: 2 files, 1 service, nothing to report.\n", shell.Run("check parts/p.pair.yaml").Error);
    }

    // A slip in its key makes a part of a pathway; "nothing to report" of the others would be its end.
    [Fact]
    public void Without_a_workspace_too_a_file_of_the_folder_that_nobody_includes_is_told()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\ninclude: b.pair.yaml\n").File("b.pair.yaml", "service b\n").File("c.pair.yaml", "pathwya: c\n");
        var both = shell.Run("check");
        Assert.Equal("c.pair.yaml:1:1: error[part-not-included]: this file has no `pathway`, and no pathway includes it\n", both.Output);
        Assert.Equal((1, "3 files, 1 service: 1 error.\n"), (both.Code, both.Error));
        Assert.Equal(both.Output, shell.Run("check .").Output);
    }

    [Fact]
    public void A_part_that_nobody_includes_is_an_error()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: *.pair.yaml\n").File("a.pair.yaml", "pathway: a\n").File("part.pair.yaml", "service p\n");
        var alone = shell.Run("check part.pair.yaml");
        Assert.Equal("part.pair.yaml:1:1: error[part-not-included]: this file has no `pathway`, and no pathway includes it\n", alone.Output);
        Assert.Equal(1, alone.Code);
        Assert.Equal(alone.Output, shell.Run("check").Output);
        // It does not keep the others from being built.
        Assert.Equal(("out/a.html\nout/a-family.html\n", 1), (shell.Run("build -q --to html").Output, shell.Run("build -q --to html").Code));
    }

    [Fact]
    public void A_part_that_is_no_yaml_is_told_so_instead()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("part.pair.yaml", "service p\n# error yaml-syntax: a tab\n");
        Assert.Equal("part.pair.yaml:1:1: error[yaml-syntax]: a tab\n", shell.Run("check part.pair.yaml").Output);
    }

    [Fact]
    public void A_workspace_without_any_pathway_is_refused_with_what_to_do()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: areas/*.pair.yaml\n");
        var transcript = shell.Run("check");
        Assert.Equal((2, "", "pair: no pathway found: areas/*.pair.yaml in pair.yaml matches no file\nGo to the folder of your pathway with cd, or begin one: pair init\n"), (transcript.Code, transcript.Output, transcript.Error));
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_a_finding_beside_one_that_does()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: a.pair.yaml\npathways: b.pair.yaml\npathways: c/*.pair.yaml\n").File("a.pair.yaml", "pathway: a\n");
        Assert.Equal("pair.yaml:2:11: error[include-not-found]: there is no file \"b.pair.yaml\"\npair.yaml:3:11: warning[include-not-found]: \"c/*.pair.yaml\" matches no file\n", shell.Run("check").Output);
    }

    [Fact]
    public void Faults_of_the_workspace_are_findings()
    {
        using var shell = new TestShell().File("pair.yaml", "unreadable\n# error yaml-syntax: a tab\n").File("a.pair.yaml", "pathway: a\n");
        Assert.Equal(("pair.yaml:1:1: error[yaml-syntax]: a tab\n", 1), (shell.Run("check").Output, shell.Run("check").Code));
        Assert.EndsWith("Nothing written: 1 error. The files of the last build are unchanged.\n", shell.Run("build a.pair.yaml").Error);
    }

    [Fact]
    public void A_pathway_may_come_from_standard_input()
    {
        using var shell = new TestShell().File("parts/p.pair.yaml", "service p\n").Type("pathway: typed\ninclude: parts/*.pair.yaml\n# warning some-rule: a fact\n");
        var transcript = shell.Run("check -");
        Assert.Equal(("-:2:1: warning[some-rule]: a fact\n", "2 files, 1 service: 1 warning.\n"), (transcript.Output, transcript.Error));
        Assert.Equal("out/typed.html\nout/typed-family.html\n", shell.Run("build - -q --to html").Output);
    }

    [Fact]
    public void A_path_that_begins_with_a_hyphen_stands_behind_two()
    {
        using var shell = new TestShell().File("-a.pair.yaml", "pathway: a\n");
        Assert.Equal(0, shell.Run("check -- -a.pair.yaml").Code);
    }

    private static TestShell TwoAreas() => new TestShell().File("pair.yaml", Two)
        .File("areas/north/north.pair.yaml", "pathway: north\ninclude: parts/*.pair.yaml\nservice a\n").File("areas/north/parts/p.pair.yaml", "service b\n")
        .File("areas/south/south.pair.yaml", "pathway: south\nservice c\n");
}
