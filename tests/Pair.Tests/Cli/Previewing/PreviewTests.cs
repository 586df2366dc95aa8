using System.Net;
using System.Text.Json.Nodes;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Previewing;

/// <summary><c>pair preview</c>: what it shows at each save. The server is the real one, on a port of this machine.</summary>
public sealed class PreviewTests
{
    private const string Broken = "pathway: a\nunreadable\n# error schema: nobody can read <this>\u202E |  | mend it\n";

    [Fact]
    public void Each_save_is_shown_with_what_is_found_and_told_where_it_runs()
    {
        using var shell = new TestShell().File("pair.yaml", "pathways: *.pair.yaml\n").File("a.pair.yaml", "pathway: a\n# warning hours-missing: no hours\n");
        var told = new List<string>();
        using var browser = new Browser(shell);
        var transcript = shell.Wait("preview",
            () => told.Add(browser.State()),
            () => shell.File("b.pair.yaml", "pathway: b\n"),
            () => { told.Add(browser.State()); shell.File("a.pair.yaml", Broken); },
            () => { told.Add(browser.State()); shell.File("a.pair.yaml", "pathway: a\nservice\n"); },
            () => { told.Add(browser.State()); File.Delete(Path.Combine(shell.Folder, "a.pair.yaml")); },
            () => told.Add(browser.State()));
        Snapshot.Verify(transcript.ToString().Replace(browser.Address, "http://127.0.0.1:PORT/SECRET/", StringComparison.Ordinal) + "\n" + string.Join("\n\n", told) + "\n", "preview");
    }

    [Fact]
    public void A_page_is_the_one_that_build_writes_and_nothing_is_written()
    {
        using var shell = new TestShell { Stages = null }.File("minimal.pair.yaml", Architecture.Repository.Text("samples/minimal/minimal.pair.yaml"));
        var pages = new Dictionary<string, byte[]>();
        using var browser = new Browser(shell);
        shell.Wait("preview", () =>
        {
            foreach (var name in (string[])["minimal.html", "minimal-family.html", "minimal.pdf", "minimal-family.docx"]) pages[name] = browser.Get("pages/0/" + name).Bytes;
        });
        Assert.Equal(["minimal.pair.yaml"], shell.Files());
        foreach (var (name, bytes) in pages)
        {
            shell.Run($"build -q --fail-on never -o {Path.GetExtension(name)} --to {Path.GetExtension(name)[1..]}");
            Assert.Equal(File.ReadAllBytes(Path.Combine(shell.Folder, Path.GetExtension(name), name)), bytes);
        }
    }

    [Theory]
    [InlineData("a.pair.yaml", Broken, "nobody can read")]
    [InlineData("pair.yaml", "unreadable\n# error schema: this is no workspace\n", "this is no workspace")]
    [InlineData("a.pair.yaml", null, "no pathway found")]
    [InlineData("a.pair.yaml", "pathway: a\nbug\n", "this is a bug in pair")]
    public void A_broken_edit_keeps_the_last_page_and_the_next_save_shows_a_new_one(string file, string? content, string told)
    {
        using var shell = new TestShell
        {
            Stages = TestStages.Invented with
            {
                Compile = (sources, path, folder, day) => sources.Read(path) is Core.Text.SourceRead.Bytes bytes && bytes.Content.Span.IndexOf("bug"u8) >= 0
                    ? TestStages.Broken.Compile(sources, path, folder, day) : TestStages.Invented.Compile(sources, path, folder, day),
            },
        };
        shell.File("pair.yaml", "pathways: a.pair.yaml\n").File("a.pair.yaml", "pathway: a\n");
        using var browser = new Browser(shell);
        shell.Wait("preview",
            () =>
            {
                if (content is not null) shell.File(file, content);
                else File.Delete(Path.Combine(shell.Folder, file));
            },
            () =>
            {
                var state = JsonNode.Parse(browser.State())!;
                Assert.False((bool)state["pathways"]![0]!["current"]!);
                Assert.Contains(told, state.ToJsonString(), StringComparison.Ordinal);
                Assert.StartsWith("a as html", browser.Get("pages/0/a.html").Text, StringComparison.Ordinal);
                shell.File("pair.yaml", "pathways: a.pair.yaml\n").File("a.pair.yaml", "pathway: c\n");
            },
            () =>
            {
                var state = JsonNode.Parse(browser.State())!;
                Assert.True((bool)state["pathways"]![0]!["current"]!);
                Assert.StartsWith("c as html", browser.Get("pages/0/c.html").Text, StringComparison.Ordinal);
                Assert.Equal(HttpStatusCode.NotFound, browser.Get("pages/0/a.html").Status);
            });
        Assert.NotEqual("", browser.Address);
    }

    [Fact]
    public void What_cannot_be_understood_from_the_start_is_told_and_shown_once_it_is_mended()
    {
        using var shell = new TestShell().File("a.pair.yaml", Broken);
        using var browser = new Browser(shell);
        var transcript = shell.Wait("preview",
            () => { Assert.Empty(JsonNode.Parse(browser.State())!["pathways"]!.AsArray()); shell.File("a.pair.yaml", "pathway: a\n"); },
            () => Assert.Single(JsonNode.Parse(browser.State())!["pathways"]!.AsArray()));
        Assert.Equal(130, transcript.Code);
    }

    [Fact]
    public void A_save_that_changes_nothing_on_a_page_leaves_it_alone()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        using var browser = new Browser(shell);
        var versions = new List<int>();
        void Note() => versions.Add((int)JsonNode.Parse(browser.State())!["pathways"]![0]!["pages"]![0]!["version"]!);
        shell.Wait("preview", Note, () => shell.File("a.pair.yaml", "pathway: a\n# warning hours-missing: no hours\n"), Note, () => shell.File("a.pair.yaml", "pathway: a2\n"), Note);
        Assert.Equal([1, 1, 3], versions);
    }

    [Fact]
    public void Quietly_the_address_is_all_that_is_said()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        var transcript = shell.Wait("preview -q", () => shell.File("a.pair.yaml", "pathway: b\n"));
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/[0-9a-f]{40}/\n$", transcript.Output);
        Assert.Equal("", transcript.Error);
    }

    [Fact]
    public void Mistakes_of_use_are_told()
    {
        using var shell = new TestShell();
        string[] lines = ["preview -", "preview --port 0", "preview --port 70000", "preview --port http", "preview --fail-on never", "preview nofile", "preview --to html"];
        Snapshot.Verify(string.Join('\n', lines.Select(line => shell.Wait(line))), "preview-usage");
    }
}
