using System.Text;
using System.Text.RegularExpressions;
using Pair.Core.Reference;
using Pair.Core.Schema;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Starting;

/// <summary><c>pair init</c>: what it writes, keeps, asks and says.</summary>
public sealed class InitTests
{
    private static readonly string[] all =
    [
        ".gitattributes", ".github/workflows/pair.yml", ".gitignore", ".pair/pathway.schema.json", ".pair/workspace.schema.json", ".vscode/extensions.json",
        "pair.yaml", "south-shire.pair.yaml",
    ];

    public static TheoryData<string> Models => [.. Shipped.LevelModelIds];

    [Fact]
    public void A_second_time_nothing_is_missing_and_what_was_deleted_comes_back()
    {
        using var shell = Shell();
        var told = new StringBuilder().Append(shell.Run("init south-shire"));
        Assert.Equal(all.Select(file => "south-shire/" + file), shell.Files());
        Assert.Equal(ShippedSchemas.Read("pathway"), shell.Text("south-shire/.pair/pathway.schema.json"));
        Assert.Equal("out/\n", shell.Text("south-shire/.gitignore"));
        Assert.Equal("*.pair.yaml diff=pair-yaml\n*.docx diff=pair-docx\n", shell.Text("south-shire/.gitattributes"));
        told.Append(shell.Run("init south-shire"));
        File.Delete(Path.Combine(shell.Folder, "south-shire/pair.yaml"));
        File.Delete(Path.Combine(shell.Folder, "south-shire/.pair/pathway.schema.json"));
        File.AppendAllText(Path.Combine(shell.Folder, "south-shire/.pair/workspace.schema.json"), " ");
        told.Append(shell.Run("init south-shire --levels girfec"));
        Assert.Equal(all.Select(file => "south-shire/" + file), shell.Files());
        shell.In = "south-shire";
        told.Append(shell.Run("init"));
        Snapshot.Verify(told.ToString(), "init");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void What_it_wrote_builds_six_files_with_nothing_above_a_warning(string model)
    {
        using var shell = Shell();
        shell.Run($"init south-shire --levels {model}");
        shell.In = "south-shire";
        var built = shell.Run("build");
        Assert.Equal(0, built.Code);
        Assert.DoesNotContain("error", built.Error, StringComparison.Ordinal);
        Assert.Equal(6, shell.Files("south-shire/out").Length);
        Assert.Equal(0, shell.Run("fmt --check").Code);
    }

    [Fact]
    public void What_still_waits_is_a_short_list()
    {
        using var shell = Shell();
        shell.Run("init south-shire");
        Snapshot.Verify(shell.Run("check south-shire").ToString(), "init-check");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Whatever_was_invented_is_told_at_its_line_and_stops_a_published_pathway(string model)
    {
        using var shell = Shell();
        shell.Run($"init south-shire --levels {model}");
        var file = Path.Combine(shell.Folder, "south-shire", "south-shire.pair.yaml");
        var lines = File.ReadAllLines(file);
        // What stands behind # is in no document.
        var waiting = Enumerable.Range(1, lines.Length).Where(line => Regex.IsMatch(lines[line - 1], @"^[^#]*(xxxx|yourcouncil|""\[)")).ToList();
        Assert.Equal(waiting, Told("placeholder", "warning"));

        File.WriteAllText(file, File.ReadAllText(file).Replace("status: draft", "status: published"));
        Assert.Equal(1, shell.Run("build south-shire").Code);
        Assert.Equal(waiting, [.. Told("placeholder", "error").Concat(Told("safeguarding-incomplete", "error")).Concat(Told("no-crisis-route", "error")).Distinct().Order()]);

        IEnumerable<int> Told(string rule, string severity) =>
            Regex.Matches(shell.Run("check south-shire").Output, $@"(?m)^[^:]*:(\d+):\d+: {severity}\[{rule}\]").Select(found => int.Parse(found.Groups[1].Value)).Distinct().Order();
    }

    [Fact]
    public void What_is_there_stays_to_the_byte()
    {
        using var shell = Shell().File("a/pair.yaml", "mine").File("a/.gitignore", "mine").File("a/.gitattributes", "*.docx binary\n").File("a/.github/workflows/pair.yml", "mine")
            .File("a/.vscode/extensions.json", "mine").File("a/.pair/pathway.schema.json", "mine").File("a/a.pair.yaml", "mine");
        var before = shell.Files().ToDictionary(file => file, shell.Text);
        var told = shell.Run("init a").ToString();
        Assert.All(before, file => Assert.Equal(file.Value, shell.Text(file.Key)));
        Snapshot.Verify(told, "init-kept");
    }

    [Theory]
    [InlineData("github", ".github/workflows/pair.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    public void A_workflow_that_waits_for_the_address_of_pair_is_told_each_time(string ci, string workflow)
    {
        using var shell = Shell();
        Assert.Contains($"Before you push: say in {workflow} where pair comes from.\n", shell.Run($"init --ci {ci}").Error, StringComparison.Ordinal);
        var again = shell.Run($"init --ci {ci}");
        Assert.Contains($"kept   {workflow}  (still waits for the address of pair)\n", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Before you push", again.Error, StringComparison.Ordinal);
        // No feed of packages: whoever takes a name there first would run in every area's CI.
        Assert.DoesNotContain("tool install", shell.Text(workflow), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_link_that_leads_nowhere_stays()
    {
        Skip.If(OperatingSystem.IsWindows(), "links are made otherwise on Windows");
        using var shell = Shell().File("a/b", "");
        File.CreateSymbolicLink(Path.Combine(shell.Folder, "a/pair.yaml"), "nowhere");
        Assert.Contains("kept   a/pair.yaml", shell.Run("init a").Output, StringComparison.Ordinal);
        Assert.Equal("nowhere", new FileInfo(Path.Combine(shell.Folder, "a/pair.yaml")).LinkTarget);
    }

    [Fact]
    public void In_a_workspace_only_the_pathway_is_written_and_it_says_whether_it_counts()
    {
        var told = new StringBuilder();
        using (var shell = Shell().File("pair.yaml", "pair: 1\npathways: [areas/*/*.pair.yaml]\n").File("areas/west/west.pair.yaml", "# yaml-language-server: $schema=../../../schemas/pathway.schema.json\npair: 1\npathway: {}\n"))
        {
            foreach (var line in (string[])["init areas/east-shire", "init south", "init areas/west", "init ."]) told.Append(shell.Run(line));
            Assert.Equal(["areas/east-shire/east-shire.pair.yaml", "areas/west/west.pair.yaml", "pair.yaml", "south/south.pair.yaml"], shell.Files().Where(file => file.EndsWith("pair.yaml", StringComparison.Ordinal)));
            Assert.StartsWith("# yaml-language-server: $schema=../../../schemas/pathway.schema.json\n", shell.Text("areas/east-shire/east-shire.pair.yaml"), StringComparison.Ordinal);
        }
        using (var shell = Shell().File("pair.yaml", "pair: 1\n"))
        {
            told.Append(shell.Run("init south"));
            Assert.Equal([".pair/pathway.schema.json", "pair.yaml", "south/south.pair.yaml"], shell.Files());
            Assert.StartsWith("# yaml-language-server: $schema=../.pair/pathway.schema.json\n", shell.Text("south/south.pair.yaml"), StringComparison.Ordinal);
        }
        using (var shell = Shell().File("pair.yaml", "pair: [\n")) told.Append(shell.Run("init south"));
        Snapshot.Verify(told.ToString(), "init-workspace");
    }

    [Fact]
    public void Names_of_folders_may_be_anything()
    {
        using var shell = Shell();
        var told = new StringBuilder();
        foreach (var folder in (string[])["Ynys Môn", "2026", "北区", "it's $HOME"]) told.Append(shell.Run(["init", folder, "--ci", "none"]));
        Snapshot.Verify(told.ToString(), "init-names");
        Assert.Contains("[name of your area]", shell.Text("2026/pathway.pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_it_asks_for_what_was_not_said()
    {
        var told = new StringBuilder();
        Ask("init one", "\n\n");
        Ask("init two", "12\nTwo Rivers\n9\nthriv\n2\n");
        Ask("init bidi", "Two\u200B\u202E\nTwo\n1\n");
        Ask("init three --area Three", "NI-thresholds\n");
        Ask("init four --area Four --levels thrive", "");
        Ask("init five", "");
        Ask("init six", "Six\n");
        Snapshot.Verify(told.ToString(), "init-asks");

        void Ask(string line, string typed)
        {
            using var shell = new TestShell { Stages = null, Terminal = true, Keyboard = true }.Type(typed);
            told.Append(shell.Run(line));
            foreach (var file in shell.Files().Where(file => file.EndsWith(".pair.yaml", StringComparison.Ordinal)))
                told.Append($"{file}: {Regex.Match(shell.Text(file), "area: .*").Value}, {Regex.Match(shell.Text(file), "levels: .*").Value}\n");
        }
    }

    // Who was asked whether they meant it, and presses Enter, has said yes.
    [Theory]
    [InlineData("Early help\n", "early-help")]
    [InlineData("healthy CHILD programme\n", "healthy-child-programme")]
    [InlineData("earlyhelp\n\n", "early-help")]
    [InlineData("girfecc\n9\n\n", "girfec")]
    [InlineData("girfecc\nthrive\n", "thrive")]
    public void Levels_are_those_that_were_meant(string typed, string levels)
    {
        using var shell = new TestShell { Stages = null, Terminal = true, Keyboard = true }.Type(typed);
        Assert.Equal(0, shell.Run("init one --area One").Code);
        Assert.Contains($"  levels: {levels}\n", shell.Text("one/one.pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_asked_where_a_pathway_is_or_where_nobody_can_answer()
    {
        using var there = new TestShell { Stages = null, Terminal = true, Keyboard = true }.File("a.pair.yaml", "pair: 1\n");
        Assert.DoesNotContain("What is the area called", there.Run("init").Output, StringComparison.Ordinal);
        using var piped = new TestShell { Stages = null, Keyboard = true };
        Assert.Equal(0, piped.Run("init south-shire").Code);
    }

    [Fact]
    public void Mistakes_of_use_are_told_and_nothing_is_written()
    {
        using var shell = Shell().File("file", "mine").File("taken/.gitignore/inner", "").File("ci/.gitlab-ci.yml", "mine");
        var told = new StringBuilder();
        foreach (var line in (string[])["init file", "init file/below", "init x --levels thriv", "init x --levels tiers", "init x --area 123", "init x --area \u202Eerihs", "init x --ci jenkins", "init x y"])
            told.Append(shell.Run(line));
        Assert.Equal(["ci/.gitlab-ci.yml", "file", "taken/.gitignore/inner"], shell.Files());
        told.Append(shell.Run("init taken")).Append(shell.Run("init ci --ci gitlab"));
        Snapshot.Verify(told.ToString(), "init-usage");
        Assert.Equal("mine", shell.Text("ci/.gitlab-ci.yml"));
    }

    [SkippableFact]
    public void Where_the_folder_may_not_be_written_nothing_is_left_behind()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        if (OperatingSystem.IsWindows()) return;
        using var shell = Shell().File("locked/x", "");
        File.SetUnixFileMode(Path.Combine(shell.Folder, "locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var refused = shell.Run("init locked/south");
        File.SetUnixFileMode(Path.Combine(shell.Folder, "locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Equal(4, refused.Code);
        Assert.Equal(["locked/x"], shell.Files());
    }

    private static TestShell Shell() => new() { Stages = null };
}
