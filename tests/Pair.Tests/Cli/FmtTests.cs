using System.Text;
using Pair.Cli;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary><c>pair fmt</c> on a command line: which files it takes, what it writes, and what it says.</summary>
public sealed class FmtTests
{
    private const string Tidy = "pair: 1\n\nplaces:\n  north: { name: North }\n";

    private const string Untidy = "places: {north: {name: \"North\"}}\npair: 1\n";

    private static TestShell Workspace(bool terminal = false) => new TestShell { Stages = Stages.Shipped, Terminal = terminal }
        .File("pair.yaml", "pathways: [areas/*.pair.yaml]\npair: 1\n")
        .File("areas/a.pair.yaml", "pair: 1\nextends: ../base/region.pair.yaml\ninclude: [parts/*.pair.yaml]\npathway:\n  title: A\n  id: a\n")
        .File("areas/parts/one.pair.yaml", "services:\n  two:\n    summary: Words\n    name: \"Two\"\npair: 1\n")
        .File("areas/parts/two.pair.yaml", Tidy)
        .File("base/region.pair.yaml", "pair: 1\npathway: { title: R, id: r }\n")
        .File("elsewhere/c.pair.yaml", Untidy)
        .File("notes.yaml", "b: 1\n");

    [Fact]
    public void A_workspace_is_formatted_with_parts_and_bases_and_then_has_nothing_to_do()
    {
        using var shell = Workspace();
        var first = shell.Run("fmt");
        Snapshot.Verify($"{first}\n{shell.Run("fmt")}\n{shell.Run("fmt --check")}", "fmt");
        Assert.Equal("pair: 1\n\nservices:\n  two:\n    name: Two\n    summary: Words\n", shell.Text("areas/parts/one.pair.yaml"));
        Assert.Equal(Untidy, shell.Text("elsewhere/c.pair.yaml"));
    }

    [Fact]
    public void Check_and_diff_write_nothing()
    {
        using var shell = Workspace();
        Snapshot.Verify($"{shell.Run("fmt --check")}\n{shell.Run("fmt --diff")}\n{shell.Run("fmt --check --diff base/region.pair.yaml")}\n{shell.Run("fmt --check --quiet base/region.pair.yaml")}", "fmt-check");
        Assert.Equal("pair: 1\npathway: { title: R, id: r }\n", shell.Text("base/region.pair.yaml"));
    }

    [Fact]
    public void A_diff_has_colours_on_a_terminal()
    {
        using var shell = Workspace(terminal: true);
        Snapshot.Verify(shell.Run("fmt --diff base/region.pair.yaml").ToString(), "fmt-colours");
    }

    [Fact]
    public void Standard_input_goes_to_standard_output_in_its_form()
    {
        using var shell = new TestShell { Stages = Stages.Shipped };
        Assert.Equal(Tidy, shell.Type("places: \n  north: { name: North }\npair: 1").Run("fmt -").Output);
        Assert.Equal(Tidy, shell.Type(Tidy).Run("fmt -").Output);
        Assert.Equal(1, shell.Type(Untidy).Run("fmt - --check").Code);
        var left = shell.Type("pair: 1\nplaces: [\n").Run("fmt -");
        Assert.Equal("", left.Output);
        Assert.Contains("-:2:", left.Error, StringComparison.Ordinal);
        Assert.Equal(1, left.Code);
    }

    [Fact]
    public void A_file_that_cannot_be_understood_is_left_and_the_others_are_formatted()
    {
        using var shell = Workspace().File("areas/b.pair.yaml", "pathway: { id: b\ntitle: B\n");
        Snapshot.Verify(shell.Run("fmt").ToString(), "fmt-left");
        Assert.Equal("pathway: { id: b\ntitle: B\n", shell.Text("areas/b.pair.yaml"));
        Assert.StartsWith("pair: 1\n", shell.Text("pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_of_lines_stay_and_a_mark_of_byte_order_goes()
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("a.pair.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("pair: 1\r\npathway: { id: 'a' }\r\n")]);
        Assert.Equal(0, shell.Run("fmt a.pair.yaml").Code);
        Assert.Equal("pair: 1\r\n\r\npathway: { id: a }\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(shell.Folder, "a.pair.yaml"))));
    }

    [Fact]
    public void A_read_only_file_stops_all()
    {
        using var shell = Workspace();
        File.SetAttributes(Path.Combine(shell.Folder, "base/region.pair.yaml"), FileAttributes.ReadOnly);
        var stopped = shell.Run("fmt");
        File.SetAttributes(Path.Combine(shell.Folder, "base/region.pair.yaml"), FileAttributes.Normal);
        Assert.Equal(4, stopped.Code);
        Assert.StartsWith("pathways", shell.Text("pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_use_are_told()
    {
        using var shell = Workspace().File("notes.md", "pair: 1\n");
        Snapshot.Verify(string.Join('\n', new[] { "fmt nowhere", "fmt notes.md", "fmt - a.pair.yaml", "fmt --quiet --verbose", "fmt --write", "fmt --color=blue" }.Select(line => shell.Run(line).ToString())), "fmt-usage");
    }
}
