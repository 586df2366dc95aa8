using Pair.Cli;
using Pair.Formats.Word.Templates;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Watching;

/// <summary><c>pair build --watch</c>.</summary>
public sealed class WatchTests
{
    private const string Broken = "pathway: a\nunreadable\n# error schema: nobody can read <this>\n";

    private static TestShell Area => new TestShell().File("pair.yaml", "pathways: a.pair.yaml\nto: html\neditions: practitioner\n")
        .File("a.pair.yaml", "pathway: a\ninclude: parts/*.pair.yaml\n").File("parts/one.pair.yaml", "service\n");

    [Fact]
    public void It_builds_at_each_save_and_tells_what_changed_until_somebody_breaks_off()
    {
        using var shell = Area;
        var transcript = shell.Wait("build --watch",
            () => shell.File("a.pair.yaml", "pathway: b\ninclude: parts/*.pair.yaml\n"),
            () => shell.File("parts/two.pair.yaml", "service\n"),
            () => File.Delete(Path.Combine(shell.Folder, "parts/one.pair.yaml")),
            () => { },
            () => shell.File("pair.yaml", "pathways: a.pair.yaml\nto: pdf\neditions: family\n"),
            () => Array.ForEach([3, 4, 5, 6, 7], number => shell.File($"parts/{number}.pair.yaml", "service\n")));
        Snapshot.Verify(transcript.ToString(), "watch");
        Assert.Equal(["out/a.html", "out/b-family.pdf", "out/b.html"], shell.Files("out"));
    }

    [Fact]
    public void Whatever_happens_in_a_run_is_told_as_ever_and_the_next_save_builds()
    {
        using var shell = Area;
        var transcript = shell.Wait("build --watch",
            () => shell.File("a.pair.yaml", Broken),
            () => shell.File("pair.yaml", "unreadable\n# error schema: this is no workspace\n"),
            () => shell.File("pair.yaml", "pathways: a.pair.yaml\nto: odt\n"),
            () => shell.File("a.pair.yaml", "pathway: a\n"),
            () => File.Delete(Path.Combine(shell.Folder, "a.pair.yaml")),
            () => shell.File("pair.yaml", "pathways: a.pair.yaml\nto: html\neditions: practitioner\n"),
            () => shell.File("a.pair.yaml", "pathway: c\n"));
        Snapshot.Verify(transcript.ToString(), "watch-broken");
        Assert.Equal(["out/a.html", "out/c.html"], shell.Files("out"));
    }

    [Fact]
    public void A_bug_in_a_run_is_told_and_does_not_end_it()
    {
        var isBroken = false;
        using var shell = new TestShell
        {
            Stages = TestStages.Invented with { Compile = (sources, path, folder, day) => isBroken ? TestStages.Broken.Compile(sources, path, folder, day) : TestStages.Invented.Compile(sources, path, folder, day) },
        };
        shell.File("a.pair.yaml", "pathway: a\n");
        var transcript = shell.Wait("build --watch --to html",
            () => { isBroken = true; shell.File("a.pair.yaml", "pathway: b\n"); },
            () => { isBroken = false; shell.File("a.pair.yaml", "pathway: c\n"); });
        Assert.Equal(ExitCode.Interrupted, transcript.Code);
        Assert.Contains("this is a bug in pair", transcript.Error, StringComparison.Ordinal);
        Assert.Equal(["out/a-family.html", "out/a.html", "out/c-family.html", "out/c.html"], shell.Files("out"));
    }

    [Fact]
    public void One_save_is_one_build_however_an_editor_saves()
    {
        using var shell = Area;
        var (file, beside) = (Path.Combine(shell.Folder, "a.pair.yaml"), Path.Combine(shell.Folder, "a.pair.yaml~"));
        var transcript = shell.WaitOnce("build --watch --quiet",
            // Moved away, and another moved to its place.
            () => File.Move(file, beside), () => { shell.File("a.tmp", "pathway: b\n"); File.Move(shell.Folder + "/a.tmp", file); }, () => { },
            // Emptied, then written in two goes.
            () => shell.File("a.pair.yaml", ""), () => shell.File("a.pair.yaml", "pathw"), () => shell.File("a.pair.yaml", "pathway: c\n"), () => { },
            // Saved without a change, and changed back before anybody looked twice.
            () => shell.File("a.pair.yaml", "pathway: c\n"), () => { }, () => shell.File("a.pair.yaml", "pathway: d\n"), () => shell.File("a.pair.yaml", "pathway: c\n"), () => { }, () => { });
        Assert.Equal("out/a.html\nout/b.html\nout/c.html\n", transcript.Output);
        Assert.Equal("", transcript.Error);
    }

    [Fact]
    public void A_file_that_never_comes_to_rest_is_built_as_it_is()
    {
        using var shell = Area;
        var number = 0;
        var transcript = shell.WaitOnce("build --watch --quiet", [.. Enumerable.Repeat(() => { shell.File("parts/one.pair.yaml", $"service {number++}\n"); }, 15)]);
        Assert.Equal("out/a.html\nout/a.html\n", transcript.Output);
    }

    [Fact]
    public void What_it_writes_itself_never_makes_it_build_again()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: **/*.pair.yaml\n").File("a.pair.yaml", "pathway: a\n");
        var transcript = shell.Wait("build --watch --quiet -o . --report json=found.json --report markdown=found.md", () => { }, () => shell.File("a.html", "by hand"), () => { });
        Assert.Equal(6, transcript.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_Word_document_that_people_edited_stays_until_they_move_it_away()
    {
        using var shell = new TestShell { Stages = null }.File("minimal.pair.yaml", Repository("samples/minimal/minimal.pair.yaml"));
        var transcript = shell.Wait("build --watch --to docx --edition practitioner --fail-on never --select edited-output",
            () => { shell.File("out/minimal.docx", "somebody's work"); shell.File("minimal.pair.yaml", Repository("samples/minimal/minimal.pair.yaml") + "\n# changed\n"); },
            () => File.Move(shell.Folder + "/out/minimal.docx", shell.Folder + "/kept.docx"));
        Assert.Contains("edited-output", transcript.Error, StringComparison.Ordinal);
        Assert.Equal("somebody's work", shell.Text("kept.docx"));
        Assert.Contains("out/minimal.docx is gone.", transcript.Error, StringComparison.Ordinal);
        Assert.StartsWith("PK", shell.Text("out/minimal.docx"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_logo_the_baseline_and_the_template_are_watched_too()
    {
        using var shell = new TestShell { Stages = null }
            .File("pair.yaml", "pair: 1\npathways: [minimal.pair.yaml]\nbaseline: known.yaml\nbuild: { template: house.docx, to: [html, docx], editions: [practitioner] }\n")
            .File("minimal.pair.yaml", Repository("samples/minimal/minimal.pair.yaml").Replace("pathway:\n", "pathway:\n  logo: { file: logo.png, alt: Littleham }\n", StringComparison.Ordinal));
        var transcript = shell.Wait("build --watch --fail-on never",
            () => shell.File("house.docx", StarterTemplate.Write(Core.Documents.Edition.Practitioner)),
            () => shell.File("known.yaml", "pair: 1\naccepted: []\n"),
            () => shell.File("logo.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")));
        Assert.Equal(["house.docx is new.", "known.yaml is new.", "logo.png is new."], transcript.Error.Split('\n').Where(line => line.EndsWith(" is new.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Where_there_is_nothing_to_wait_for_it_ends_as_a_single_build_does()
    {
        using var shell = new TestShell();
        Assert.Equal((2, shell.Run("build nofile").Error), (shell.Wait("build nofile --watch").Code, shell.Wait("build nofile --watch").Error));
    }

    [Fact]
    public void What_makes_no_sense_while_watching_is_a_mistake_of_use()
    {
        using var shell = Area;
        var told = string.Join('\n', ((string[])["build - --watch", "build --watch --force", "build --watch --format json", "build --watch=yes", "check --watch"]).Select(shell.Run));
        Snapshot.Verify(told, "watch-usage");
    }

    [Fact]
    public void The_day_is_asked_anew_at_each_build()
    {
        using var shell = Area;
        shell.With("SOURCE_DATE_EPOCH", "1780272000");
        shell.Wait("build --watch -q", () => { shell.With("SOURCE_DATE_EPOCH", "1780358400"); shell.File("a.pair.yaml", "pathway: a\n"); });
        Assert.Contains("on 2026-06-02", shell.Text("out/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_the_prompt_comes_back_on_a_line_of_its_own()
    {
        using var shell = new TestShell { Terminal = true }.File("a.pair.yaml", "pathway: a\n");
        Assert.EndsWith("Watching 1 file. Stop with Ctrl+C.\n\n", shell.Wait("build --watch").Error, StringComparison.Ordinal);
    }

    private static string Repository(string path) => Architecture.Repository.Text(path);
}
