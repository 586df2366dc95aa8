using Pair.Cli;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary>Somebody copies the file of an area and forgets its id: every command says so, and no area gets the documents of another.</summary>
public class SameIdTests
{
    [Fact]
    public void Check_points_at_the_second_id_and_names_the_first()
    {
        using var shell = Areas("east", "east", "north");
        Snapshot.Verify(shell.Run("check --select duplicate-id").ToString(), "same-id");
    }

    [Fact]
    public void Neither_is_built_and_all_others_are()
    {
        using var shell = Areas("east", "west", "north");
        shell.Run("build --to html");
        var before = shell.Text("out/east/east.html");
        shell.File("areas/1.pair.yaml", Area("east").Replace("title: T", "title: Another", StringComparison.Ordinal)).File("areas/0.pair.yaml", Area("east"));
        var transcript = shell.Run("build --to html --select duplicate-id");
        Assert.Equal(1, transcript.Code);
        Assert.Equal(before, shell.Text("out/east/east.html"));
        Assert.Contains("areas/1.pair.yaml:2:16: error[duplicate-id]: the id \"east\" is that of areas/0.pair.yaml already\n", transcript.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 of 5 pathways built. Not built: areas/0.pair.yaml, areas/1.pair.yaml and areas/a.pair.yaml; what stood there stays as it was.\n", transcript.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("out/east/", transcript.Output, StringComparison.Ordinal);
        Assert.Contains("out/north/north.html", transcript.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_no_others_nothing_is_written()
    {
        using var shell = Areas("east", "east");
        var transcript = shell.Run("build --to html");
        Assert.Equal(1, transcript.Code);
        Assert.Contains("Nothing written", transcript.Error, StringComparison.Ordinal);
        Assert.Empty(shell.Files("out"));
    }

    [Theory]
    [InlineData("gaps")]
    [InlineData("rollup")]
    [InlineData("check --select dead-end")]
    public void No_command_passes_over_it(string command)
    {
        using var shell = Areas("east", "east", "north");
        var transcript = shell.Run(command);
        Assert.Equal(1, transcript.Code);
        Assert.Contains("duplicate-id", transcript.Output + transcript.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_it_stands_in_no_document_of_another()
    {
        using var shell = Areas("east", "east", "north");
        Assert.Contains("The Word file holds comments", shell.Run("build --to docx --edition practitioner --annotate").Error, StringComparison.Ordinal);
        var text = shell.Run("git text out/north/north.docx").Output;
        Assert.DoesNotContain("T east", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_two_workspaces_an_id_may_be_the_same()
    {
        using var shell = new TestShell { Stages = Stages.Shipped };
        foreach (var region in (string[])["one", "two"]) shell.File($"{region}/pair.yaml", "pair: 1\n").File($"{region}/a.pair.yaml", Area("east"));
        Assert.DoesNotContain("duplicate-id", shell.Run("check one two").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_built_alone_takes_the_place_of_no_other()
    {
        using var shell = Areas("east", "west");
        shell.Run("build --to html");
        var before = shell.Text("out/east/east.html");
        shell.File("areas/b.pair.yaml", Area("east").Replace("title: T", "title: Another", StringComparison.Ordinal));
        Snapshot.Verify(shell.Run("build areas/b.pair.yaml --to html --select duplicate-id").ToString(), "same-id-alone");
        Assert.Equal(before, shell.Text("out/east/east.html"));
        Assert.Equal(1, shell.Run("check areas/b.pair.yaml --select duplicate-id").Code);
        Assert.Equal(1, shell.Run("check areas/a.pair.yaml --select duplicate-id").Code);
    }

    [Fact]
    public void Of_several_that_are_built_only_those_wait_that_have_the_id_of_one_left_out()
    {
        using var shell = Areas("east", "east", "east", "north");
        var transcript = shell.Run("build areas/b.pair.yaml areas/c.pair.yaml areas/d.pair.yaml --to html --select duplicate-id");
        Assert.Equal(1, transcript.Code);
        Assert.Contains("areas/b.pair.yaml:2:16: error[duplicate-id]: the id \"east\" is that of areas/a.pair.yaml already\n", transcript.Error, StringComparison.Ordinal);
        Assert.Contains("areas/c.pair.yaml:2:16: error[duplicate-id]: the id \"east\" is that of areas/b.pair.yaml already\n", transcript.Error, StringComparison.Ordinal);
        Assert.Equal(["out/north/north-family.html", "out/north/north.html"], shell.Files("out").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_that_cannot_be_understood_keeps_its_documents_too()
    {
        using var shell = Areas("east", "west");
        shell.Run("build --to html");
        var before = shell.Text("out/east/east.html");
        shell.File("areas/a.pair.yaml", Area("east") + "unknown: 1\n").File("areas/b.pair.yaml", Area("east"));
        foreach (var command in (string[])["build --to html", "build areas/b.pair.yaml --to html"])
        {
            var transcript = shell.Run(command);
            Assert.Equal(1, transcript.Code);
            Assert.Contains("areas/b.pair.yaml:2:16: error[duplicate-id]", transcript.Error, StringComparison.Ordinal);
            Assert.Equal(before, shell.Text("out/east/east.html"));
        }
    }

    [Theory]
    [InlineData("pair: 1\npathway: { id: east, title: [\n")]
    [InlineData("pair: 1\n# east\nservices: {}\n")]
    [InlineData("pair: 1\npathway: east\n")]
    [InlineData("pair: 1\npathway: { id: [east] }\n")]
    [InlineData("pair: 1\npathway: { id: north-east, title: east }\n")]
    [InlineData("\u0000east")]
    public void What_cannot_be_read_or_only_holds_the_word_is_passed_over(string other)
    {
        using var shell = Areas("east").File("areas/b.pair.yaml", other);
        Assert.Equal(0, shell.Run("check areas/a.pair.yaml --select duplicate-id").Code);
    }

    [Fact]
    public void A_file_is_no_twin_of_itself()
    {
        using var shell = Areas("east");
        File.CreateSymbolicLink(Path.Combine(shell.Folder, "link.pair.yaml"), Path.Combine(shell.Folder, "areas/a.pair.yaml"));
        Assert.Equal(0, shell.Run("check link.pair.yaml --select duplicate-id").Code);
        Assert.Equal(0, shell.Type(Area("east")).Run("check - --select duplicate-id").Code);
    }

    // A copy that somebody keeps beside the original.
    [Fact]
    public void In_a_folder_that_is_no_workspace_one_of_two_can_be_named()
    {
        using var shell = Areas("east", "east");
        File.Delete(Path.Combine(shell.Folder, "pair.yaml"));
        Assert.Equal(0, shell.Run("build areas/b.pair.yaml --to html --select duplicate-id").Code);
        Assert.Equal(1, shell.Run("check areas --select duplicate-id").Code);
    }

    // Two states of one pathway beside each other are what this command is for.
    [Fact]
    public void Two_that_are_compared_may_have_one_id()
    {
        using var shell = Areas("east", "east");
        Assert.DoesNotContain("duplicate-id", shell.Run("diff areas/a.pair.yaml areas/b.pair.yaml").ToString(), StringComparison.Ordinal);
    }

    private static TestShell Areas(params string[] ids)
    {
        var shell = new TestShell { Stages = Stages.Shipped }.File("pair.yaml", "pair: 1\npathways: [\"areas/*.pair.yaml\"]\n");
        for (var i = 0; i < ids.Length; i++) shell.File($"areas/{(char)('a' + i)}.pair.yaml", Area(ids[i]));
        return shell;
    }

    private static string Area(string id) => $"pair: 1\npathway: {{ id: {id}, title: T {id}, area: {{ name: Area {id} }}, levels: thrive }}\n";
}
