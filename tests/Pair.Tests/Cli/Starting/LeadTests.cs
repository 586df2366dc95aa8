namespace Pair.Tests.Cli.Starting;

/// <summary>What somebody does who is no programmer: names, folders and numbers that are not quite right, and what is told then.</summary>
public sealed class LeadTests
{
    private const string Pathway = "pair: 1\npathway: { id: a, title: A }\n";

    [Theory]
    [InlineData("littleham.pair.yaml.txt", "littleham.pair.yaml")]
    [InlineData("Littleham.Pair.YAML", "Littleham.pair.yaml")]
    [InlineData("littleham.pair.yml", "littleham.pair.yaml")]
    [InlineData("littleham.yaml", "littleham.pair.yaml")]
    [InlineData("our area.yaml.txt", "\"our area.pair.yaml\"")]
    public void A_file_with_another_ending_is_named_with_the_one_it_needs(string file, string proper)
    {
        using var shell = new TestShell().File(file, Pathway);
        foreach (var line in (string[])["check", "build", "gaps ."])
        {
            var answer = shell.Run(line);
            Assert.Equal(2, answer.Code);
            Assert.EndsWith($"Rename it to {proper}.\n", answer.Error, StringComparison.Ordinal);
        }
        shell.File("pair.yaml", "pair: 1\n");
        Assert.EndsWith($"Rename it to {proper}.\n", shell.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_folder_above_the_folder_is_named_and_in_another_how_to_begin()
    {
        using var shell = new TestShell().File("notes.docx", "x");
        Assert.EndsWith("Go to the folder of your pathway with cd, or begin one: pair init\n", shell.Run("build").Error, StringComparison.Ordinal);
        shell.File("our area/a.pair.yaml", Pathway);
        Assert.EndsWith("There is one in our area: cd \"our area\"\n", shell.Run("build").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check|littleham", "; did you mean littleham.pair.yaml?")]
    [InlineData("check|Littleham.pair.yaml", "; did you mean littleham.pair.yaml?")]
    [InlineData("check|“littleham.pair.yaml”", "; did you mean littleham.pair.yaml?")]
    [InlineData("check|littleham.pair.yaml:32:55", "; did you mean littleham.pair.yaml?")]
    [InlineData("fmt|littelham.pair.yaml", "; did you mean littleham.pair.yaml?")]
    [InlineData("build|—to|pdf", "; did you mean --to? An option begins with two hyphens")]
    [InlineData("check|elsewhere", "")]
    public void A_name_that_is_nearly_right_is_told(string line, string meant)
    {
        using var shell = new TestShell().File("littleham.pair.yaml", Pathway);
        var args = line.Split('|');
        Assert.Equal((2, $"pair: there is no file or folder \"{args[1]}\"{meant}\n"), (shell.Run(args).Code, shell.Run(args).Error));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void The_questions_break_no_word(int width)
    {
        using var shell = new TestShell { Terminal = true, Keyboard = true, Width = width, Stages = null };
        var asked = shell.Type("Littleham\n1\n").Run("init littleham").Output.Split('\n');
        // What is typed is not seen here, nor the end of its line.
        foreach (var line in asked.Skip(1).TakeWhile(line => !line.StartsWith("A number", StringComparison.Ordinal) && !line.Contains("levels of need", StringComparison.Ordinal))) Assert.True(line.Length <= width, line);
        Assert.Contains(asked, line => line.EndsWith("Getting Risk Support", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    public void What_to_do_next_fits_the_terminal_and_parts_no_command(int width)
    {
        using var shell = new TestShell { Terminal = true, Width = width, Stages = null };
        var told = shell.Run("init our_area --area Littleham --levels thrive").Error;
        Assert.All(told.Split('\n'), line => Assert.True(line.Length <= width, line));
        foreach (var command in (string[])["pair check our_area", "pair preview our_area", "pair build our_area"]) Assert.Matches($"(?m)^  {command}( |$)", told);
        // Whatever the width, it says the same.
        using var piped = new TestShell { Stages = null };
        Assert.Equal(Words(piped.Run("init our_area --area Littleham --levels thrive").Error), Words(told));
        Assert.Contains("name a folder of its own, such as: pair init east-shire", shell.Run("init our_area").Error.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.All(shell.Run("init our_area").Error.Split('\n'), line => Assert.True(line.Length <= width, line));

        static string[] Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void A_pathway_that_is_published_with_numbers_that_wait_says_so_on_every_page()
    {
        using var shell = new TestShell { Stages = null };
        shell.Run("init littleham --levels thrive");
        shell.In = "littleham";
        Assert.Contains("This is a draft.", Page("littleham.html"), StringComparison.Ordinal);
        shell.File("littleham/littleham.pair.yaml", shell.Text("littleham/littleham.pair.yaml").Replace("status: draft", "status: published", StringComparison.Ordinal));
        var page = Page("littleham.html");
        Assert.Contains("This is not ready for use: 9 numbers or addresses still wait for the real ones.", page, StringComparison.Ordinal);
        Assert.Contains("practitioner edition, not ready", page, StringComparison.Ordinal);
        Assert.Contains("This is not ready yet. Please do not rely on it.", Page("littleham-family.html"), StringComparison.Ordinal);
        Assert.Contains("This is not ready for use yet", Page("index.html", " --site"), StringComparison.Ordinal);

        string Page(string name, string more = "")
        {
            shell.Run("build --to html --fail-on never" + more);
            return shell.Text($"littleham/out/{name}");
        }
    }

    [Fact]
    public void What_waits_is_told_of_a_map_and_an_atlas_whoever_silences_the_check()
    {
        using var shell = new TestShell { Stages = null };
        shell.Run("init littleham --levels thrive");
        shell.In = "littleham";
        shell.File("littleham/pair.yaml", "pair: 1\nrules: { placeholder: off }\n");
        Assert.DoesNotContain("placeholder", shell.Run("check").Output, StringComparison.Ordinal);
        Assert.Contains("Not to be relied on yet: 11 names", shell.Run("gaps").Output, StringComparison.Ordinal);
        Assert.Contains("Not to be relied on yet: in 1 area names, numbers or other words still wait for the real ones: Littleham (11).", shell.Run("rollup").Output.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("\"unfilled\": 11", shell.Run("rollup --format json").Output, StringComparison.Ordinal);
        Assert.Contains("Not to be relied on yet: in 1 area", shell.Run("rollup --format html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_workspace_is_told_with_where_it_leads()
    {
        if (OperatingSystem.IsWindows()) return;
        using var shell = new TestShell { Stages = null };
        shell.Run("init littleham --levels thrive");
        shell.File("outside/help.pair.yaml", "pair: 1\nservices: {}\n");
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "littleham/services"), Path.Combine(shell.Folder, "outside"));
        var text = shell.Text("littleham/littleham.pair.yaml").Replace("pair: 1\n", "pair: 1\ninclude: [services/help.pair.yaml]\n", StringComparison.Ordinal);
        shell.File("littleham/littleham.pair.yaml", text);
        Assert.Matches("services/help\\.pair\\.yaml is a link that leads outside the workspace, to /.*/outside/help\\.pair\\.yaml", shell.Run("check littleham").Output);
    }

    [Theory]
    [InlineData("phone: 0xxxx xxxxxx, hours: office", "phone: O1632 960111, hours: office", "a letter O where a 0 belongs")]
    [InlineData("phone: 0xxxx xxxxxx, hours: office", "phone number: 01632 960111, hours: office", "did you mean \"phone\"?")]
    [InlineData("levels: [thriving, getting-advice]", "levels: thriving, getting advice", "levels: [thriving, getting advice]")]
    [InlineData("provider: nhs-provider", "provider: “nhs-provider”", "write \"nhs-provider\"")]
    public void A_slip_is_told_once_with_what_to_type(string was, string now, string told)
    {
        using var shell = new TestShell { Stages = null, Terminal = true };
        shell.Run("init littleham --levels thrive");
        var text = shell.Text("littleham/littleham.pair.yaml");
        var at = text.IndexOf(was, StringComparison.Ordinal);
        shell.File("littleham/littleham.pair.yaml", text[..at] + now + text[(at + was.Length)..]);
        var answer = shell.Run("check littleham").Output;
        Assert.Contains(told, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("are printed too", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_UTF_16_is_known_without_a_mark()
    {
        using var shell = new TestShell { Stages = null };
        shell.File("a.pair.yaml", System.Text.Encoding.Unicode.GetBytes(Pathway));
        Assert.Contains("this file is saved as UTF-16, not as UTF-8", shell.Run("check").Output, StringComparison.Ordinal);
    }
}
