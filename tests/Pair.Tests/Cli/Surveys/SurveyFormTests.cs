using System.Text.Json;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Survey;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Surveys;

/// <summary>The forms of a survey over a small pathway with something of everything, over one with nothing, and over words that each must escape.</summary>
public sealed class SurveyFormTests
{
    [Fact]
    public void The_JSON_is_what_was_reviewed() => Snapshot.Verify(Json(InventedSurvey.Whole), "survey-json");

    [Fact]
    public void The_table_is_what_was_reviewed() => Snapshot.Verify(Csv(InventedSurvey.Whole).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal), "survey-csv");

    [Fact]
    public void The_page_is_what_was_reviewed() => Snapshot.Verify(Markdown(InventedSurvey.Whole), "survey-markdown");

    [Fact]
    public void Groups_and_carers_told_apart_are_what_was_reviewed() => Snapshot.Verify(Markdown(InventedSurvey.Apart), "survey-markdown-apart");

    [Fact]
    public void Nothing_is_an_empty_list_and_never_a_sentence_for_a_program()
    {
        var empty = InventedSurvey.Empty;
        Snapshot.Verify($"-- json\n{Json(empty)}-- csv\n{Csv(empty).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal)}-- markdown\n{Markdown(empty)}-- no pathway\n{Json()}{Csv().Length > 0}\n{Markdown()}", "survey-empty");
    }

    [Fact]
    public void Two_pathways_stand_one_after_the_other()
    {
        using var json = JsonDocument.Parse(Json(InventedSurvey.Whole, InventedSurvey.Apart));
        Assert.Equal(2, json.RootElement.GetProperty("pathways").GetArrayLength());
        Assert.Equal(Csv(InventedSurvey.Whole) + string.Concat(Csv(InventedSurvey.Apart).SkipWhile(unit => unit != '\n').Skip(1)), Csv(InventedSurvey.Whole, InventedSurvey.Apart));
        Assert.Equal(2, Markdown(InventedSurvey.Whole, InventedSurvey.Apart).Split("## Littleham parent-infant pathway, 1 June 2026\n").Length - 1);
    }

    [Fact]
    public void Whatever_words_hold_the_JSON_can_be_read() =>
        Assert.All(InventedSurvey.OddWords, words => JsonDocument.Parse(Json(InventedSurvey.Odd(words))).Dispose());

    [Fact]
    public void Whatever_words_hold_every_value_of_the_table_stays_in_its_cell_and_none_is_a_formula()
    {
        var plain = CsvCells.Of(Csv(InventedSurvey.Odd("plain words")));
        foreach (var words in InventedSurvey.OddWords)
        {
            var rows = CsvCells.Of(Csv(InventedSurvey.Odd(words)));
            Assert.Equal(plain.Select(row => row[0]), rows.Select(row => row[0]));
            Assert.All(rows, row => Assert.Equal(plain[0].Count, row.Count));
            Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 1 && cell[0] is '=' or '@' or '+' or '\t' or '\r', cell));
        }
    }

    [Fact]
    public void Whatever_words_hold_every_row_of_the_page_keeps_its_cells_and_nothing_is_markup()
    {
        string[] shape = [.. Markdown(InventedSurvey.Odd("plain words")).Split('\n').Select(Shape)];
        foreach (var words in InventedSurvey.OddWords)
        {
            var lines = Markdown(InventedSurvey.Odd(words)).Split('\n');
            Assert.Equal(shape, lines.Select(Shape));
            Assert.All(lines, line => Assert.DoesNotMatch("<[a-z!/]|[\u202e\u200f\u0000-\u001f\u0085\u2028]", line));
        }

        static string Shape(string line) => line.StartsWith('|') ? $"{line.Count(unit => unit == '|')}" : line.StartsWith('#') ? "#" : line.Length == 0 ? "" : ".";
    }

    [Fact]
    public void A_page_stays_within_a_comment_and_says_what_is_left_out()
    {
        var whole = InventedSurvey.Whole;
        var page = Markdown(whole with { Found = [.. Enumerable.Repeat(whole.Found[0], 3000)] });
        Assert.InRange(page.Length, 50_000, 64_000);
        Assert.Matches("\nAnd [0-9]+ more: `pair gaps --format csv` has them all.\n\n### Declared gaps\n\n3 rows: `pair gaps --format csv` has them all.\n", page);
    }

    [Fact]
    public void The_same_survey_gives_the_same_text()
    {
        Assert.Equal(Json(InventedSurvey.Whole), Json(InventedSurvey.Whole));
        Assert.Equal(Csv(InventedSurvey.Whole), Csv(InventedSurvey.Whole));
    }

    internal static string Json(params PathwaySurvey[] surveys) => Written(writer => SurveyJson.Write(writer, surveys, InventedSurvey.Day));

    private static string Csv(params PathwaySurvey[] surveys) => Written(writer => SurveyCsv.Write(writer, surveys));

    private static string Markdown(params PathwaySurvey[] surveys) => Written(writer => SurveyMarkdown.Write(writer, surveys));

    private static string Written(Action<TextWriter> write)
    {
        using var page = new StringWriter { NewLine = "\n" };
        write(page);
        return page.ToString();
    }
}
