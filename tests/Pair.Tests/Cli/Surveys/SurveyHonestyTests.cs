using Pair.Core.Survey;

namespace Pair.Tests.Cli.Surveys;

/// <summary>What a report says is true whatever a user wants to hear of the checks: rules that are off, what is new alone, two files of one id, narrow screens.</summary>
public sealed class SurveyHonestyTests
{
    private const string Area = """
        pair: 1
        pathway: { id: little, title: Littleham, area: { name: Littleham }, levels: { low: { name: For everyone, band: [promotion, advice] }, high: { name: Extra help, band: [help] } } }
        organisations: { trust: { name: Littleham NHS Trust } }
        services:
          a-visitor-with-a-long-id: { name: Health visiting, provider: trust, summary: For all., levels: [low], carers: [anyone], interpreter: true }
          singing: { name: Singing, provider: trust, summary: For all., levels: [low], carers: [anyone], interpreter: true, funded_until: 2026-09-30 }
        gaps:
          no-songs: { text: Nobody sings., levels: [low], ages: birth to 12m, reported_to: Board, date: 2026-05-01, review: 2027-05-01 }
        """;

    [Fact]
    public void A_gap_is_filled_also_where_the_rule_that_says_so_is_off()
    {
        using var shell = Shell().File("pair.yaml", "pair: 1\nrules: { gap-filled: off }\n");
        Assert.Contains("filled: services now cover it", shell.Run("gaps").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Holes_that_no_rule_may_tell_of_are_not_denied(string format)
    {
        using var shell = Shell().File("pair.yaml", "pair: 1\nrules: { all: off }\n");
        var output = shell.Run($"gaps --format {format}").Output;
        Assert.Contains("Checks that tell of gaps are off: the map shows what is missing.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("None that is not declared", output, StringComparison.Ordinal);
        Assert.DoesNotContain("found no gap", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_id_keep_their_own_gaps()
    {
        using var shell = Shell().File("b.pair.yaml", Area.Replace("name: Singing", "name: Dancing", StringComparison.Ordinal).Replace("carers: [anyone], interpreter: true, funded", "funded", StringComparison.Ordinal));
        var reports = shell.Run("gaps").Output.Split("\n\n\n");
        Assert.Equal(2, reports.Length);
        Assert.DoesNotContain("\"Dancing\"", reports[0], StringComparison.Ordinal);
        Assert.Contains("\"Dancing\"", reports[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_of_40_columns_is_never_too_narrow()
    {
        using var shell = new TestShell { Stages = null, Terminal = true, Width = 40 }.File("a.pair.yaml", Area.Replace("For all., levels: [low], carers: [anyone]", "For all., levels: [low], carers: [mother], delivery: [online]", StringComparison.Ordinal));
        Assert.All(shell.Run("gaps --color never").Output.Split('\n'), line => Assert.InRange(line.Length, 0, 40));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void What_is_not_filled_in_is_said_before_what_is_counted(string format)
    {
        using var shell = Shell();
        Assert.DoesNotContain("Not to be relied on", shell.Run($"gaps --format {format}").Output, StringComparison.Ordinal);
        shell.File("a.pair.yaml", Area.Replace("name: Littleham NHS Trust", "name: \"[name of your NHS provider]\"", StringComparison.Ordinal));
        var one = shell.Run($"gaps --format {format}").Output.ReplaceLineEndings(" ");
        Assert.Contains("Not to be relied on yet: 1 name, number or other word in this pathway still waits for the real one.", one, StringComparison.Ordinal);
        shell.Run("init new --area New --levels thrive");
        var many = shell.Run($"gaps new --format {format}");
        var words = many.Output.ReplaceLineEndings(" ");
        var said = words.IndexOf("Not to be relied on yet: 11 names, numbers or other words in this pathway still wait for the real ones.", StringComparison.Ordinal);
        Assert.InRange(said, 1, words.IndexOf(format == "html" ? "families find at least one service" : "20 of 20 cells", StringComparison.Ordinal));
        Assert.Equal(0, many.Code);
    }

    [Theory]
    [InlineData(1, 0, 0, 1, "1 of 1 cell is filled. None is empty and 1 rests on one service.")]
    [InlineData(20, 19, 0, 1, "1 of 20 cells is filled. 19 are empty and 1 rests on one service.")]
    [InlineData(20, 0, 20, 0, "0 of 20 cells are filled. 20 are declared empty.")]
    [InlineData(20, 0, 1, 3, "19 of 20 cells are filled. 1 is declared empty and 3 rest on one service.")]
    [InlineData(20, 2, 1, 0, "17 of 20 cells are filled. 2 are empty and 1 declared empty.")]
    public void The_map_in_numbers_is_a_sentence_whatever_they_are(int cells, int empty, int declared, int one, string words) =>
        Assert.Equal(words, SurveyWords.Summary(new SurveyFigures(3, 3, cells, empty, declared, 0, one)));

    [Theory]
    [InlineData("reported_to: Board., date: 2026-05-01, review: 2027-05-01", "told Board on 1 May 2026")]
    [InlineData("reported_to: Board", "told Board, nobody says when")]
    [InlineData("date: 2026-05-01", "declared on 1 May 2026, nobody says to whom")]
    [InlineData("carers: [father]", "nobody says who was told, or when")]
    public void A_declared_gap_says_to_whom_and_when_or_that_nobody_does(string keys, string words)
    {
        using var shell = new TestShell { Stages = null }.File("a.pair.yaml", Area.Replace("reported_to: Board, date: 2026-05-01, review: 2027-05-01", keys, StringComparison.Ordinal));
        Assert.Contains($"      {words}\n", shell.Run("gaps").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_said_is_no_empty_cell_for_people()
    {
        using var shell = new TestShell { Stages = null }.File("a.pair.yaml", Area.Replace("reported_to: Board, date: 2026-05-01, review: 2027-05-01", "carers: [father]", StringComparison.Ordinal)
            .Replace("For all., levels: [low], carers: [anyone], interpreter: true }", "For all., levels: [low], exclusions: [{ text: Twins }, { text: Triplets, instead: [singing, a-visitor-with-a-long-id] }] }", StringComparison.Ordinal));
        var page = shell.Run("gaps --format markdown").Output;
        Assert.Contains("| Nobody sings. | For everyone, birth to 12 months, fathers | not said | not said | not said |", page, StringComparison.Ordinal);
        Assert.Contains("| Twins | nobody says where |", page, StringComparison.Ordinal);
        Assert.Contains("| Triplets | Singing or Health visiting |", page, StringComparison.Ordinal);
        Assert.Contains("<td role=\"cell\" dir=\"auto\" data-label=\"Where they are sent instead\">Singing or Health visiting</td>", shell.Run("gaps --format html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_says_what_signs_and_words_of_groups_mean()
    {
        using var shell = new TestShell { Stages = null }.File("a.pair.yaml", Area.Replace("levels: [low], carers: [anyone]", "levels: [low], cohorts: [neonatal], carers: [anyone]", StringComparison.Ordinal));
        var output = shell.Run("gaps --by level,age,cohort").Output;
        Assert.Contains("\n\"2 named\": so many of them say that they have something for this group\n- no families of this age\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("so many of them", shell.Run("gaps").Output, StringComparison.Ordinal);
    }

    private static TestShell Shell() => new TestShell { Stages = null }.File("a.pair.yaml", Area);
}
