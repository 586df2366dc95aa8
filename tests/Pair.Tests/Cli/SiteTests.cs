using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary><c>pair build --site</c>, with the stages that ship.</summary>
public sealed class SiteTests
{
    private const string Index = "out/index.html";

    [Fact]
    public void One_pathway_has_its_index_beside_its_files()
    {
        using var shell = One();
        var transcript = shell.Run("build -q --site");
        Assert.Equal("out/littleham.html\nout/littleham.pdf\nout/littleham.docx\nout/littleham-family.html\nout/littleham-family.pdf\nout/littleham-family.docx\nout/index.html\n", transcript.Output);
        Assert.Equal(0, transcript.Code);
        AssertLeadsToFiles(shell, Index);
        AssertLeadsToFiles(shell, "out/littleham.html");
        AssertLeadsToFiles(shell, "out/littleham-family.html");
        Assert.Equal([("All pages and files", "index.html"), ("For families", "littleham-family.html")], Ways(shell, "out/littleham.html"));
        Assert.Equal([("All pages and files", "index.html"), ("For people who work with families", "littleham.html")], Ways(shell, "out/littleham-family.html"));
    }

    [Fact]
    public void Several_have_one_index_above_their_folders()
    {
        using var shell = Two("build: { to: [html, pdf] }\n");
        Assert.Equal(0, shell.Run("build --site").Code);
        Assert.Equal(["eastham", "westham"], Page(shell, Index).QuerySelectorAll("article h2").Select(heading => heading.TextContent.ToLowerInvariant()));
        foreach (var page in (string[])[Index, "out/eastham/eastham.html", "out/westham/westham-family.html"]) AssertLeadsToFiles(shell, page);
        Assert.Equal([("All areas", "../index.html"), ("For families", "eastham-family.html")], Ways(shell, "out/eastham/eastham.html"));
    }

    [Fact]
    public void The_workspace_can_ask_for_it_and_each_folder_that_is_built_into_has_its_own()
    {
        using var shell = new TestShell { Stages = null }
            .File("a/pair.yaml", "pair: 1\nbuild: { to: [html], site: true, output: made }\n").File("a/a.pair.yaml", Minimal("westham"))
            .File("b/pair.yaml", "pair: 1\nbuild: { to: [html], output: made }\n").File("b/b.pair.yaml", Minimal("eastham"));
        Assert.Equal("a/made/westham.html\na/made/westham-family.html\nb/made/eastham.html\nb/made/eastham-family.html\na/made/index.html\n", shell.Run("build -q a b").Output);
        Assert.Equal([("For families", "eastham-family.html")], Ways(shell, "b/made/eastham.html"));
        Assert.Contains("\na/made/index.html\nb/made/index.html\n", shell.Run("build -q --site a b").Output);
        // Into one folder, they have one.
        Assert.Equal("all/westham.html\nall/westham-family.html\nall/eastham.html\nall/eastham-family.html\nall/index.html\n", shell.Run("build -q --site -o all a b").Output);
        Assert.Equal(2, Page(shell, "all/index.html").QuerySelectorAll("article").Length);
        Assert.Contains(("All areas", "index.html"), Ways(shell, "all/westham.html"));
    }

    [Fact]
    public void With_one_edition_its_pages_lead_to_no_other()
    {
        using var shell = One();
        shell.Run("build --site --edition family --to html");
        Assert.Equal([("All pages and files", "index.html")], Ways(shell, "out/littleham-family.html"));
        Assert.Equal(["For families"], Page(shell, Index).QuerySelectorAll("h2").Select(heading => heading.TextContent));
        AssertLeadsToFiles(shell, Index);
    }

    [Fact]
    public void Without_a_site_both_editions_still_lead_to_each_other()
    {
        using var shell = One();
        shell.Run("build --to html");
        Assert.Equal([("For families", "littleham-family.html")], Ways(shell, "out/littleham.html"));
        Assert.False(File.Exists(Path.Combine(shell.Folder, Index)));
    }

    [Fact]
    public void The_index_is_listed_for_people_and_for_programs()
    {
        using var shell = One();
        var listed = shell.Run("build --site --to html --edition family --format json --fail-on never").Output;
        Assert.Matches("\"path\": \"out/index.html\",\\s+\"edition\": null,\\s+\"bytes\": [0-9]+,\\s+\"pages\": null", listed);
        Assert.Matches("^out/littleham-family.html +[0-9]+ KB\nout/index.html +[0-9]+ KB\n$", shell.Run("build --site --to html --edition family").Output);
    }

    [Fact]
    public void What_cannot_be_is_said_with_what_to_do()
    {
        var said = new List<Transcript>();
        using (var one = One())
        {
            said.Add(one.Run("build --site --to pdf,docx"));
            said.Add(one.Run("build --site --to html --report json=out/index.html"));
        }
        using (var clash = new TestShell { Stages = null }.File("a.pair.yaml", Minimal("index"))) said.Add(clash.Run("build --site"));
        using (var none = new TestShell { Stages = null }.File("pair.yaml", "pair: 1\nbuild: { to: [pdf], site: true }\n").File("a.pair.yaml", Minimal("a")))
        {
            said.Add(none.Run("build"));
            said.Add(none.Run("build --site"));
        }
        using (var two = Two("")) said.Add(two.Run("build --site areas/eastham"));
        using (var foreign = One().File(Index, "<title>Our council</title>")) said.Add(foreign.Run("build --site"));
        Assert.All(said, transcript => Assert.Equal((2, ""), (transcript.Code, transcript.Output)));
        Snapshot.Verify(string.Join('\n', said), "site-usage");
    }

    [Fact]
    public void What_stops_it_writes_nothing()
    {
        using var shell = One().File(Index, "<title>Our council</title>");
        shell.Run("build --site");
        Assert.Equal([Index], shell.Files("out"));
        Assert.Equal(0, shell.Run("build --site --force").Code);
        Assert.Contains("content=\"pair ", shell.Text(Index), StringComparison.Ordinal);
        // Its own is written over without a word.
        Assert.Equal(0, shell.Run("build --site").Code);
    }

    [Fact]
    public void An_id_of_index_is_well_in_a_folder_of_its_own()
    {
        using var shell = new TestShell { Stages = null }.File("pair.yaml", "pair: 1\nbuild: { to: [html], site: true }\n")
            .File("a.pair.yaml", Minimal("index")).File("b.pair.yaml", Minimal("b"));
        Assert.Equal("out/index/index.html\nout/index/index-family.html\nout/b/b.html\nout/b/b-family.html\nout/index.html\n", shell.Run("build -q").Output);
        AssertLeadsToFiles(shell, Index);
    }

    [Fact]
    public void A_part_of_a_workspace_leaves_the_index_of_all_as_it_is()
    {
        using var shell = Two("build: { to: [html], site: true }\n");
        shell.Run("build");
        var (index, page) = (shell.Text(Index), shell.Text("out/eastham/eastham.html"));
        var part = shell.Run("build areas/eastham");
        Assert.DoesNotContain("index.html", part.Output, StringComparison.Ordinal);
        Assert.EndsWith("The pages lead to out/index.html, which is written when all 2 pathways of pair.yaml are built.\n", part.Error, StringComparison.Ordinal);
        Assert.Equal((index, page), (shell.Text(Index), shell.Text("out/eastham/eastham.html")));
        // Elsewhere there is no index, unless it is asked for.
        shell.Run("build -o x areas/eastham");
        Assert.Equal([("For families", "eastham-family.html")], Ways(shell, "x/eastham/eastham.html"));
        Assert.Contains("y/index.html", shell.Run("build -q --site -o y areas/eastham").Output, StringComparison.Ordinal);
        AssertLeadsToFiles(shell, "y/index.html");
    }

    [Fact]
    public void Who_asks_for_other_formats_once_is_not_held_up_by_the_workspace()
    {
        using var shell = Two("build: { site: true }\n");
        Assert.Equal("out/eastham/eastham.pdf\nout/westham/westham.pdf\n", shell.Run("build -q --to pdf --edition practitioner").Output);
    }

    [Fact]
    public void Drafts_and_overdue_reviews_are_told_as_of_the_day()
    {
        using var shell = One(Minimal("littleham").Replace("status: published", "status: draft", StringComparison.Ordinal));
        shell.Run("build --site --to html --as-of 2030-01-01");
        Assert.Equal(["This is a draft. It is not agreed yet.", "Its review is overdue: it was due on 1 October 2027."], Page(shell, Index).QuerySelectorAll(".notice").Select(notice => notice.TextContent));
        shell.Run("build --site --to html --as-of 2027-10-01");
        Assert.Single(Page(shell, Index).QuerySelectorAll(".notice"));
    }

    [Fact]
    public void The_same_day_gives_the_same_bytes_in_any_order()
    {
        using var shell = Two("build: { to: [html], site: true }\n");
        shell.Run("build --as-of 2026-11-02");
        var first = shell.Text(Index);
        shell.Run("build --as-of 2026-11-02 areas/westham areas/eastham");
        Assert.Equal(first, shell.Text(Index));
    }

    private static string Minimal(string id)
    {
        var name = char.ToUpperInvariant(id[0]) + id[1..];
        return File.ReadAllText(Path.Combine(Repository.Root, Sample.Minimal.Path)).Replace("id: minimal", $"id: {id}", StringComparison.Ordinal).Replace("Littleham", name, StringComparison.Ordinal);
    }

    private static TestShell One(string? text = null) => new TestShell { Stages = null }.File("a.pair.yaml", text ?? Minimal("littleham"));

    private static TestShell Two(string build) => new TestShell { Stages = null }.File("pair.yaml", "pair: 1\npathways: [areas/*/*.pair.yaml]\n" + build)
        .File("areas/westham/w.pair.yaml", Minimal("westham")).File("areas/eastham/e.pair.yaml", Minimal("eastham"));

    private static IHtmlDocument Page(TestShell shell, string path) => new HtmlParser().ParseDocument(shell.Text(path));

    private static IEnumerable<(string, string)> Ways(TestShell shell, string path) =>
        Page(shell, path).QuerySelectorAll("nav.pages a").Select(link => (link.TextContent, link.GetAttribute("href")!));

    private static void AssertLeadsToFiles(TestShell shell, string path)
    {
        var links = Page(shell, path).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(target => !target.StartsWith('#') && !target.Contains(':')).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.True(File.Exists(Path.Combine(shell.Folder, Path.GetDirectoryName(path)!, Uri.UnescapeDataString(link))), $"{path} leads to {link}");
    }
}
