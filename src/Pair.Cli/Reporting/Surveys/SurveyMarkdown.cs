using Pair.Cli.Reporting.Formats;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>A survey as a page for people: for the comment on a change, or a board paper.</summary>
internal static class SurveyMarkdown
{
    private const string NotSaid = "not said";

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<PathwaySurvey> surveys)
    {
        var page = new MarkdownPage();
        foreach (var survey in surveys) Write(page, survey);
        if (surveys.Count > 0)
        {
            page.Heading(3, "What this report does not say");
            page.Paragraph(SurveyWords.NotSaid);
        }
        writer.Write(page);
    }

    private static void Write(MarkdownPage page, PathwaySurvey survey)
    {
        var pathway = survey.Pathway;
        page.Heading(2, Prose(SurveyWords.Heading(survey)));
        if (SurveyWords.Unfilled(survey) is { } unfilled) page.Paragraph($"**{unfilled}**\n");
        page.Paragraph(SurveyWords.Summary(survey.Figures));

        page.Heading(3, "What there is");
        for (var i = 0; i < survey.Grids.Count; i++)
        {
            if (i > 0) page.Paragraph("");
            Write(page, survey.Grids[i]);
        }

        page.Heading(3, "Not counted today");
        page.Table(["service", "why"], Rows(survey.Waiting, waiting => [Prose(waiting.Service.Name.Value), SurveyWords.Of(waiting)]));

        page.Heading(3, "Who is turned away");
        page.Table(["service", "whom", "where they are sent instead"], Rows(survey.Refusals, refused =>
            [Prose(refused.Service.Name.Value), Prose(refused.Who), refused.Instead.IsEmpty ? "nobody says where" : Prose(Phrases.Listed([.. refused.Instead], "or"))]));

        page.Heading(3, "Who is left out");
        page.Table(["families", "services that take none of them"], Rows(survey.Limits, limit => [Prose(limit.Families), Prose(SurveyWords.Of(limit.Services))]));

        page.Heading(3, "Gaps found");
        var untold = SurveyWords.Untold(survey);
        if (untold is not null) page.Paragraph(survey.Found.IsEmpty ? Prose(untold) : Prose(untold) + "\n");
        if (untold is null || !survey.Found.IsEmpty) page.Table(["gap", "what to do", "where", "rule"], Rows(survey.Found, Row));

        page.Heading(3, "Declared gaps");
        page.Table(["gap", "for", "reported to", "reported", "review due", "today"], Rows(survey.Declared, declared => Row(pathway, declared)));

        page.Heading(3, "Possible duplicates");
        page.Table(["what is alike", "what to do", "where", "rule"], Rows(survey.Twice, Row));

        page.Heading(3, "The same method from two providers");
        page.Table(["services", "method", "levels", "ages"], Rows(survey.Overlaps, overlap =>
        [
            Prose(SurveyWords.Of([overlap.First, overlap.Second])), Prose(SurveyWords.Method(pathway, overlap.Intervention)),
            Prose(Phrases.Listed([.. overlap.Levels.Select(level => Names.Level(pathway, level))])), Spans.Of(overlap.Ages),
        ]));

        page.Heading(3, "One service alone");
        page.Table(["service", "the only one for"], survey.Alone.SelectMany(alone => alone.Cells, (alone, at) =>
            (IReadOnlyList<string>)[Prose(alone.Service.Name.Value), Prose(SurveyWords.Of(pathway, at))]));

        page.Heading(3, "Funding that ends within a year");
        page.Table(["service", "ends", "what is lost if nothing follows"], survey.Endings.SelectMany(ending =>
            ending.Lost.IsEmpty ? [Row(ending, "")] : ending.Lost.Select(at => Row(ending, SurveyWords.Of(pathway, at)))));
    }

    private static void Write(MarkdownPage page, Grid grid)
    {
        page.Paragraph($"**{Prose(grid.Title)}**\n");
        page.Table([MapWords.Heading(grid.RowHeading ?? Axis.Level), .. grid.Columns.Select(MapWords.Column)], Rows(grid.Rows, row =>
            [Prose(MapWords.Of(row)), .. row.Cells.Select(cell => cell.State == CellState.None ? $"**{MapWords.Of(cell)}**" : MapWords.Of(cell))]));
    }

    private static IReadOnlyList<string> Row(Finding finding)
    {
        var accepted = finding.Accepted is { } held ? $" (accepted until {Phrases.Day(held.Until)})" : "";
        return [Prose(finding.Message) + accepted, Prose(Advice.Of(finding) ?? ""), MarkdownText.Code($"{finding.Where.Source.Path}:{finding.Where.Start.Line}"), MarkdownText.Code(finding.Rule)];
    }

    private static IReadOnlyList<string> Row(Pathway pathway, DeclaredGap declared) =>
    [
        Prose(declared.Gap.Text.Value), Prose(SurveyWords.Of(pathway, declared.Gap)), Prose(declared.Gap.ReportedTo?.Value ?? NotSaid),
        declared.Gap.Date is { } date ? Phrases.Day(date.Value) : NotSaid, declared.Gap.Review is { } review ? Phrases.Day(review.Value) : NotSaid, SurveyWords.Of(declared),
    ];

    private static IReadOnlyList<string> Row(Ending ending, string lost) =>
        [Prose(ending.Service.Name.Value), $"{Phrases.Day(ending.Until)}, {SurveyWords.InDays(ending.Days)}", lost.Length == 0 ? "nothing: others cover it" : Prose(lost)];

    private static IEnumerable<IReadOnlyList<string>> Rows<T>(Seq<T> items, Func<T, IReadOnlyList<string>> row) => items.Select(row);

    private static string Prose(string text) => MarkdownText.Prose(text);
}
