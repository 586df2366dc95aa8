using Pair.Cli;
using Pair.Tests.Architecture;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary>A workspace of several areas in one run: all that can be done is done, in the same order and to the same bytes however many are worked on at once.</summary>
public sealed class ManyPathwaysTests
{
    [Fact]
    public void Files_and_findings_stand_in_the_order_of_the_pathways_however_many_are_made_at_once()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: *.pair.yaml\n");
        for (var i = 0; i < 60; i++) shell.File($"a{i:00}.pair.yaml", $"pathway: a{i:00}\nservice\n# warning some-rule: fact {i}\n#pdf info over-two-sides: long {i}\n");
        var one = shell.Run("build -j 1 -o one");
        Assert.Equal(0, one.Code);
        Assert.Equal(360, one.Output.Split('\n').Length - 1);
        foreach (var jobs in (string[])["-j 2", "--jobs 4", "-j16", ""])
        {
            var several = shell.Run($"build {jobs} -o more --force");
            Assert.Equal((one.Output.Replace("one/", "more/", StringComparison.Ordinal), one.Error, one.Code), (several.Output, several.Error, several.Code));
        }
        Assert.Equal(shell.Run("check -j 1 --format json").Output, shell.Run("check -j 7 --format json").Output);
    }

    [Fact]
    public void The_real_thing_gives_the_same_bytes_and_findings_however_many_are_made_at_once()
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("pair.yaml", "pair: 1\npathways: [\"*/*.pair.yaml\"]\nbuild: { site: true }\n");
        var samples = Path.Combine(Repository.Root, "samples");
        for (var i = 0; i < 4; i++)
            foreach (var name in (string[])["two-sides", "overdue", "minimal", "gappy", "kitchen-sink"])
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(samples, name), "*", SearchOption.AllDirectories))
                {
                    var path = $"{name}{i}/{Path.GetRelativePath(Path.Combine(samples, name), file)}";
                    if (path.Contains("/out/", StringComparison.Ordinal) || path.EndsWith("/pair.yaml", StringComparison.Ordinal)) continue;
                    shell.File(path, System.IO.File.ReadAllBytes(file));
                    if (path.EndsWith(".pair.yaml", StringComparison.Ordinal)) shell.File(path, System.Text.RegularExpressions.Regex.Replace(shell.Text(path), "(?m)^  id: (.+)$", $"  id: $1-{i}"));
                }
            }
        var one = shell.Run("build -j 1 -o one --as-of 2026-11-02");
        var several = shell.Run("build -j 8 -o more --as-of 2026-11-02");
        Assert.Equal((one.Output.Replace("one/", "more/", StringComparison.Ordinal), one.Error, one.Code), (several.Output, several.Error, several.Code));
        var files = shell.Files("one");
        Assert.Equal((4 * 7 * 6) + 1, files.Length);
        Assert.All(files, file => Assert.Equal(System.IO.File.ReadAllBytes(Path.Combine(shell.Folder, file)), System.IO.File.ReadAllBytes(Path.Combine(shell.Folder, "more" + file[3..]))));
    }

    [Fact]
    public void Areas_that_cannot_be_understood_or_were_edited_or_cannot_be_written_stop_no_other()
    {
        using var shell = Areas("north", "south", "east", "west");
        Assert.Equal(0, shell.Run("build --to html --edition practitioner").Code);
        shell.File("areas/north/north.pair.yaml", "pathway: north\nunreadable\n# error yaml-syntax: a tab\n").File("out/south/south.docx", "somebody's own").File("areas/west/west.pair.yaml", "pathway: western\n");
        shell.File("out/western/western.docx/in-the-way", "");
        var before = shell.Text("out/north/north.html");
        Snapshot.Verify(shell.Run("build --to docx,html --edition practitioner --as-of 2026-07-01").ToString(), "build-partly");
        Assert.Equal("somebody's own", shell.Text("out/south/south.docx"));
        Assert.Equal(before, shell.Text("out/north/north.html"));
        Assert.Contains("2026-06-01", shell.Text("out/south/south.html"), StringComparison.Ordinal);
        Assert.Contains("2026-07-01", shell.Text("out/east/east.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(shell.Files("out"), file => file.EndsWith("western.html", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_machine_refuses_of_all_is_not_told_for_each()
    {
        using var shell = Areas([.. Enumerable.Range(1, 30).Select(number => $"a{number:00}")]).File("out", "a file in the way");
        var transcript = shell.Run("build --to html");
        Assert.Equal(4, transcript.Code);
        Assert.Equal(5, transcript.Error.Split('\n').Length - 1);
        Assert.Contains("pair: and so for 27 more pathways\nNothing written. The files of the last build are unchanged.\n", transcript.Error, StringComparison.Ordinal);
        Assert.Equal("a file in the way", shell.Text("out"));
    }

    [Fact]
    public void An_index_that_stands_is_left_alone_while_an_area_is_missing_and_a_new_one_says_so()
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("pair.yaml", "pair: 1\npathways: [\"*.pair.yaml\"]\nbuild: { site: true, to: [html] }\n");
        foreach (var id in (string[])["a", "b", "c"]) shell.File($"{id}.pair.yaml", Real(id));
        shell.File("b.pair.yaml", Real("b") + "services: {{\n");
        var first = shell.Run("build");
        Assert.Equal(1, first.Code);
        Assert.Contains("One more pathway belongs here. Its pages could not be made this time.", shell.Text("out/index.html"), StringComparison.Ordinal);
        Assert.EndsWith("2 of 3 pathways built. Not built: b.pair.yaml; what stood there stays as it was.\n", first.Error, StringComparison.Ordinal);

        shell.File("b.pair.yaml", Real("b"));
        shell.Run("build");
        var whole = shell.Text("out/index.html");
        Assert.DoesNotContain("belongs here", whole, StringComparison.Ordinal);
        shell.File("c.pair.yaml", Real("c") + "services: {{\n");
        var again = shell.Run("build");
        Assert.Contains("\nout/index.html is as it was: it is written anew when all 3 pathways are built.\n", again.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("out/index.html ", again.Output, StringComparison.Ordinal);
        Assert.Equal(whole, shell.Text("out/index.html"));
        Assert.True(System.IO.File.Exists(Path.Combine(shell.Folder, "out/c/c.html")));
    }

    [Fact]
    public void Progress_is_a_bar_on_a_terminal_and_nothing_anywhere_else()
    {
        using var shell = new TestShell { Terminal = true }.File("pair.yaml", "pathways: *.pair.yaml\n");
        for (var i = 0; i < 30; i++) shell.File($"a{i:00}.pair.yaml", $"pathway: a{i:00}\n");
        var error = shell.With("LANG", "en_GB.UTF-8").Run("build -q --to html").Error;
        Assert.Equal("", error);
        error = shell.Run("build --to html --color never").Error;
        Assert.Contains("\rReading 15 of 30 ▓▓▓▓▓▓▓▓▓▓░░░░░░░░░░ a14.pair.yaml", error, StringComparison.Ordinal);
        Assert.Contains("\rBuilding 30 of 30 ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ a29", error, StringComparison.Ordinal);
        Assert.Contains("Reading 30 of 30", shell.Run("check").Error, StringComparison.Ordinal);
        Assert.Contains("\rBuilding 15 of 30 ##########---------- a14", shell.With("LC_ALL", "C").Run("build --to html").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("of 30", shell.With("CI", "true").Run("build --to html").Error, StringComparison.Ordinal);
        using var piped = Areas("north", "south");
        Assert.DoesNotContain("\r", piped.Run("build").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("two")]
    [InlineData("257")]
    [InlineData("99999999999")]
    public void A_number_of_jobs_that_is_none_is_refused(string jobs)
    {
        using var shell = Areas("north");
        foreach (var command in (string[])["build", "check", "gaps"])
        {
            var transcript = shell.Run($"{command} --jobs={jobs}");
            Assert.Equal((2, "", $"pair: --jobs takes a number from 1 to 256, not \"{jobs}\"\nTry: pair {command} --help\n"), (transcript.Code, transcript.Output, transcript.Error));
        }
        Assert.Equal(2, shell.Run("build -j").Code);
    }

    private static TestShell Areas(params string[] ids)
    {
        var shell = new TestShell().File("pair.yaml", "pathways: areas/*/*.pair.yaml\n");
        foreach (var id in ids) shell.File($"areas/{id}/{id}.pair.yaml", $"pathway: {id}\n");
        return shell;
    }

    private static string Real(string id) => $"pair: 1\npathway: {{ id: {id}, title: T {id}, area: {{ name: Area {id} }}, levels: thrive }}\n";
}
