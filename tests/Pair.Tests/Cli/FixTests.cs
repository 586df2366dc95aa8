using System.Text;

namespace Pair.Tests.Cli;

/// <summary><c>check --fix</c>: what has one meaning alone is written into the files, and nothing else.</summary>
public sealed class FixTests
{
    private const string Pathway = """
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive }
        places:
          north: { name: North Littleham }
        organisations:
          fsn: { name: First Steps }
        services:
          baby-massage:
            name: Baby massage
            provider: fsn
            summary: A group.
            levels: [thriving]
            referral:
              who: [self]

        """;

    // Another service whose id an author may mean.
    private const string Team = """
          piew-team: { name: Team, provider: fsn, summary: S, levels: [getting-help], referral: { who: [self] } }

        """;

    [Theory]
    // Quotes that a text needs.
    [InlineData("cost: Free: bring a towel", "cost: \"Free: bring a towel\"")]
    [InlineData("cost: Say \"hello\": it is free", "cost: 'Say \"hello\": it is free'")]
    [InlineData("cost: “Free: bring a towel”", "cost: \"Free: bring a towel\"")]
    [InlineData("cost: *Free* for all", "cost: \"*Free* for all\"")]
    [InlineData("cost: @home is free", "cost: \"@home is free\"")]
    [InlineData("  criteria:\n      - Parents: who feel low", "  criteria:\n      - \"Parents: who feel low\"")]
    // Spaces.
    [InlineData("cost:Free", "cost: Free")]
    [InlineData("wait_time: {weeks:6}", "wait_time: {weeks: 6}")]
    [InlineData("delivery:\n      -home\n      -online", "delivery:\n      - home\n      - online")]
    [InlineData("delivery:\n      - home\n      -online", "delivery:\n      - home\n      - online")]
    [InlineData("delivery:\n      • home\n      • online", "delivery:\n      - home\n      - online")]
    [InlineData("delivery:\n\t- home\n\t- online\n    cost: Free", "delivery:\n      - home\n      - online\n    cost: Free")]
    [InlineData("delivery: [home]\n\tcost: Free\n\thours: Mondays\n    interpreter: true", "delivery: [home]\n    cost: Free\n    hours: Mondays\n    interpreter: true")]
    [InlineData("delivery: [home]\n\u00A0\u00A0\u00A0\u00A0cost: Free\n \u00A0 \u00A0hours: Mondays", "delivery: [home]\n    cost: Free\n    hours: Mondays")]
    // Slips in keys, words and ids.
    [InlineData("catchmnet: [north]", "catchment: [north]")]
    [InlineData("Step-Up: [piew-team]", "step_up: [piew-team]")]
    [InlineData("delivery: [In Person, onlien]", "delivery: [in-person, online]")]
    [InlineData("step_up: [piew-tema]", "step_up: [piew-team]")]
    [InlineData("step_up: [Piew Team]", "step_up: [piew-team]")]
    [InlineData("catchment: [North Littleham]", "catchment: [north]")]
    [InlineData("cohorts: [Edge of Care]", "cohorts: [edge-of-care]")]
    [InlineData("step_down: [Money and Housing]", "step_down: [money-and-housing]")]
    // Values in the form of the language.
    [InlineData("ages: 6 weeks to 9 months", "ages: 6w to 9m")]
    [InlineData("ages: pregnancy - 2 years", "ages: pregnancy to 2y")]
    [InlineData("funded_until: 31/03/2027", "funded_until: 2027-03-31")]
    [InlineData("funded_until: 7 May 2027", "funded_until: 2027-05-07")]
    [InlineData("interpreter: Yes", "interpreter: true")]
    [InlineData("delivery: home", "delivery: [home]")]
    // Word's quotation marks around a whole value or key.
    [InlineData("delivery: [“home”, ‘online’]", "delivery: [home, online]")]
    [InlineData("delivery: “home”", "delivery: [home]")]
    [InlineData("delivery: [“In Person”]", "delivery: [in-person]")]
    [InlineData("delivery:\n      - “home”\n      - ”online”", "delivery:\n      - home\n      - online")]
    [InlineData("interpreter: “true”", "interpreter: true")]
    [InlineData("interpreter: “Yes\"", "interpreter: true")]
    [InlineData("wait_time: { weeks: “6” }", "wait_time: { weeks: 6 }")]
    [InlineData("funded_until: “2027-03-31”", "funded_until: 2027-03-31")]
    [InlineData("assured: { date: ‘31/03/2026’, by: “Team lead” }", "assured: { date: 2026-03-31, by: Team lead }")]
    [InlineData("ages: “6 weeks to 9 months”", "ages: 6w to 9m")]
    [InlineData("step_up: [“piew-team”]", "step_up: [piew-team]")]
    [InlineData("catchment: [“North Littleham”]", "catchment: [north]")]
    [InlineData("“delivery”: [home]", "delivery: [home]")]
    [InlineData("‘delivery’: [“home”]", "delivery: [home]")]
    [InlineData("wait_time: { “weeks”: 6 }", "wait_time: { weeks: 6 }")]
    // Two passes: what the first reveals, the second mends.
    [InlineData("delivvery: onlien", "delivery: [online]")]
    public void What_can_be_meant_in_one_way_alone_is_written(string typed, string mended)
    {
        using var shell = Real(Pathway + $"    {typed}\n" + Team);
        var transcript = shell.Run("check --fix --as-of 2026-11-02");
        Assert.Equal(Pathway + $"    {mended}\n" + Team, shell.Text("a.pair.yaml"));
        Assert.Empty(Faults(transcript));
        Assert.Matches(@"^(fixed a\.pair\.yaml:\d+:\d+: [a-z-]+: .+ -> .+\n|fixed a\.pair\.yaml:\d+:\d+: yaml-syntax: spaces in front of .+\n)+\d fixed in 1 file\n", transcript.Error);
        Assert.Equal(["a.pair.yaml"], shell.Files());
    }

    [Theory]
    [InlineData("cost: Free phone: 01632 960111")]
    [InlineData("cost: Free: bring a towel\n      and a friend")]
    [InlineData("cost: Free: in Room #3")]
    [InlineData("cost: !New price")]
    [InlineData("cost: &name price")]
    [InlineData("cost: [New] price")]
    [InlineData("cost: \"Free")]
    [InlineData("hours: Tuesdays in Room #3, 10am to noon")]
    [InlineData("  criteria:\n      - text: who feel low")]
    [InlineData("cost Free")]
    [InlineData("family:\n      summary: For you\n\turl: https://first.example")]
    [InlineData("family:\n\tsummary: For you\n\turl: https://first.example\n    cost: Free")]
    [InlineData("telephone: 01632 960111")]
    [InlineData("website: https://first.example")]
    [InlineData("delivery: [face to face]")]
    [InlineData("delivery: [home online]")]
    [InlineData("step_up: [team]")]
    [InlineData("step_up: [piew-teem2]")]
    [InlineData("step_up: [qiew-team]")]
    [InlineData("step_up: [universal]")]
    [InlineData("ages: 9m to 6w")]
    [InlineData("ages: up to 12 months")]
    [InlineData("ages: under 12 months")]
    [InlineData("funded_until: 07/05/2027")]
    [InlineData("funded_until: 31/03/27")]
    [InlineData("languages: [Urdu]")]
    [InlineData("funded_until: “07/05/2027”")]
    [InlineData("delivery: [“home or online”]")]
    [InlineData("interpreter: “true” or “false”")]
    [InlineData("“telephone”: 01632 960111")]
    [InlineData("ages: “6w” to “9m”")]
    [InlineData("url: www.first.example")]
    [InlineData("referral: { who: [self] }")]
    // Words in the form of an id that nothing has.
    [InlineData("catchment: [LH1 2AB]")]
    [InlineData("cohorts: [Early Help]")]
    [InlineData("catchment: nowhere")]
    [InlineData("catchment: [“nowhere”]")]
    public void What_somebody_must_decide_is_left(string typed)
    {
        using var shell = Real(Pathway + $"    {typed}\n" + Team);
        var before = shell.Run("check --as-of 2026-11-02");
        Assert.NotEqual("", before.Output);
        Assert.DoesNotContain("--fix", before.Error, StringComparison.Ordinal);
        Assert.Equal((before.Output, before.Error, before.Code), Parts(shell.Run("check --fix --as-of 2026-11-02")));
        Assert.Equal(Pathway + $"    {typed}\n" + Team, shell.Text("a.pair.yaml"));
    }

    [Fact]
    public void A_file_that_is_indented_with_tabs_alone_is_mended_in_one_go()
    {
        var text = Pathway + "    delivery:\n      - home\n      - phone\n";
        using var shell = Real(string.Join('\n', text.Split('\n').Select(line => new string('\t', (line.Length - line.TrimStart().Length) / 2) + line.TrimStart())));
        Assert.StartsWith("fixed a.pair.yaml:4:1: yaml-syntax: spaces in front of north: { name: North Littleham }\n1 fixed in 1 file\n", shell.Run("check --fix").Error, StringComparison.Ordinal);
        Assert.Equal(text, shell.Text("a.pair.yaml"));
    }

    [Theory]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\n")]
    public void Every_byte_outside_the_edit_stays_as_it_was(string mark, string lineBreak)
    {
        string Typed(string delivery) => mark + (Pathway + $"    delivery: [{delivery}]   \n    # Grüße, 👶 and a tab\t\n    cost: Free").Replace("\n", lineBreak, StringComparison.Ordinal);
        using var shell = Real("");
        File.WriteAllBytes(Path.Combine(shell.Folder, "a.pair.yaml"), Encoding.UTF8.GetBytes(Typed("in-persn, onlien")));
        Assert.Contains("\n2 fixed in 1 file\n", shell.Run("check --fix").Error, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(Typed("in-person, online")), File.ReadAllBytes(Path.Combine(shell.Folder, "a.pair.yaml")));
    }

    [Fact]
    public void A_part_is_fixed_too_and_the_errors_that_a_fix_reveals_are_told()
    {
        using var shell = Real("pair: 1\ninclude: [parts/*.pair.yaml]\n" + Pathway[8..])
            .File("parts/more.pair.yaml", "pair: 1\nsrevices:\n  yoga:\n    nmae: Yoga\n    provider: nobody\n    summary: S\n    levels: thriving\n    referral: { who: [self] }\n");
        var transcript = shell.Run("check --fix");
        Assert.Equal("pair: 1\nservices:\n  yoga:\n    name: Yoga\n    provider: nobody\n    summary: S\n    levels: [thriving]\n    referral: { who: [self] }\n", shell.Text("parts/more.pair.yaml"));
        Assert.StartsWith("parts/more.pair.yaml:5:15: error[unknown-reference]", transcript.Output, StringComparison.Ordinal);
        Assert.Equal("""
            fixed parts/more.pair.yaml:2:1: schema: srevices -> services
            fixed parts/more.pair.yaml:4:5: schema: nmae -> name
            fixed parts/more.pair.yaml:7:13: schema: thriving -> [thriving]
            3 fixed in 1 file
            2 files: 1 error.

            """, transcript.Error);
        Assert.Equal(1, transcript.Code);
    }

    [Fact]
    public void Errors_that_could_not_be_seen_before_keep_no_fix_from_being_written()
    {
        using var shell = Real(Pathway + "    delivery: [in-persn]\n    step_up: [gone]\n    step_down: [lost]\n");
        Assert.EndsWith("1 fixed in 1 file\n1 file: 2 errors.\n", shell.Run("check --fix").Error, StringComparison.Ordinal);
        Assert.Contains("[in-person]", shell.Text("a.pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_that_makes_an_id_stand_twice_is_taken_back_and_the_others_stay()
    {
        using var shell = Real(Pathway + "    delivery: [in-persn]\n").File("b.pair.yaml", "");
        shell.File("a.pair.yaml", "pair: 1\ninclude: [parts/*.pair.yaml]\n" + Pathway[8..] + "    delivery: [in-persn]\n")
            .File("parts/more.pair.yaml", "pair: 1\nservices:\n  Baby-Massage: { name: M, provider: fsn, summary: S, levels: [thriving] }\n");
        File.Delete(Path.Combine(shell.Folder, "b.pair.yaml"));
        var transcript = shell.Run("check --fix");
        Assert.Contains("  Baby-Massage: {", shell.Text("parts/more.pair.yaml"), StringComparison.Ordinal);
        Assert.Contains("delivery: [in-person]", shell.Text("a.pair.yaml"), StringComparison.Ordinal);
        Assert.Contains("error[schema]: \"Baby-Massage\" cannot be an id", transcript.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 fixed in 1 file\n2 files: 1 error.\n", transcript.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_outside_the_workspace_is_left_alone()
    {
        using var shell = new TestShell { Stages = null }.File("area/pair.yaml", "pair: 1\npathways: [a.pair.yaml]\n");
        var elsewhere = Directory.CreateTempSubdirectory("pair-elsewhere-").FullName;
        try
        {
            var outside = Path.Combine(elsewhere, "a.pair.yaml");
            File.WriteAllText(outside, Pathway + "    delivery: [in-persn]\n");
            File.CreateSymbolicLink(Path.Combine(shell.Folder, "area/a.pair.yaml"), outside);
            Assert.Equal("0 files: 1 error.\n", shell.Run("check area --fix").Error);
            Assert.Equal("1 file: 1 error.\n", shell.Run("check area/a.pair.yaml --fix").Error);
            Assert.EndsWith("delivery: [in-persn]\n", File.ReadAllText(outside), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(elsewhere, recursive: true);
        }
    }

    [Fact]
    public void A_link_inside_the_workspace_stays_a_link()
    {
        using var shell = new TestShell { Stages = null }.File("area/pair.yaml", "pair: 1\npathways: [a.pair.yaml]\n").File("area/kept/real.pair.yaml", Pathway + "    delivery: [in-persn]\n");
        var link = Path.Combine(shell.Folder, "area/a.pair.yaml");
        File.CreateSymbolicLink(link, Path.Combine(shell.Folder, "area/kept/real.pair.yaml"));
        Assert.Contains("1 fixed in 1 file", shell.Run("check area --fix").Error, StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("in-person", shell.Text("area/kept/real.pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_one_line_and_4_and_nothing_changes()
    {
        using var shell = Real(Pathway + "    delivery: [in-persn]\n").File("b.pair.yaml", Pathway.Replace("id: a", "id: b", StringComparison.Ordinal) + "    delivery: [in-persn]\n");
        var locked = Path.Combine(shell.Folder, "b.pair.yaml");
        File.SetAttributes(locked, File.GetAttributes(locked) | FileAttributes.ReadOnly);
        Assert.Equal(("", "pair: cannot write b.pair.yaml: it is read-only\nNothing was written. Your files are as they were.\n", 4), Parts(shell.Run("check --fix")));
        File.SetAttributes(locked, FileAttributes.Normal);
        Assert.EndsWith("[in-persn]\n", shell.Text("a.pair.yaml"), StringComparison.Ordinal);
        Assert.EndsWith("[in-persn]\n", shell.Text("b.pair.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_change_a_file_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows()) return;
        using var shell = Real(Pathway + "    delivery: [in-persn]\n");
        var file = Path.Combine(shell.Folder, "a.pair.yaml");
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(file, Own);
        shell.Run("check --fix");
        Assert.Equal(Own, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Standard_input_is_no_file_to_write_into()
    {
        using var shell = Real("").Type(Pathway);
        Assert.Equal(("", "pair: --fix writes into files, and standard input is none\nTry: pair check --help\n", 2), Parts(shell.Run("check - --fix")));
    }

    [Fact]
    public void The_last_line_of_a_check_counts_what_can_be_fixed()
    {
        using var shell = Real(Pathway + "    delivery: [in-persn, onlien]\n    url: www.first.example\n");
        Assert.Equal("1 file: 3 errors. 2 can be fixed with --fix.\n", shell.Run("check").Error);
    }

    [Fact]
    public void A_workspace_file_is_fixed_as_well()
    {
        using var shell = Real(Pathway).File("pair.yaml", "pair: 1\npathwys: [a.pair.yaml]\n");
        shell.Run("check --fix");
        Assert.Equal("pair: 1\npathways: [a.pair.yaml]\n", shell.Text("pair.yaml"));
    }

    private static TestShell Real(string text) => new TestShell { Stages = null }.File("a.pair.yaml", text);

    // What keeps a file from being understood; what the checks find in so short a pathway is none of these tests' business.
    private static IEnumerable<string> Faults(Transcript transcript) =>
        transcript.Output.Split('\n').Where(line => line.Contains(": error[schema]", StringComparison.Ordinal) || line.Contains(": error[yaml-", StringComparison.Ordinal)
            || line.Contains(": error[unknown-reference]", StringComparison.Ordinal) || line.Contains(": error[text-lost]", StringComparison.Ordinal));

    private static (string, string, int) Parts(Transcript transcript) => (transcript.Output, transcript.Error, transcript.Code);
}
