using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>What the partners know is missing, and how it stands today.</summary>
internal static class DeclaredSection
{
    private const string NotSaid = "Not said";

    public static void Write(Chapter chapter)
    {
        var survey = chapter.Survey;
        var heading = chapter.Begin("Declared gaps");
        if (survey.Declared.IsEmpty) chapter.Say("Partners have declared no gap.");
        else
        {
            chapter.Say("What partners know is missing. A declared gap takes away exactly what it names.");
            var table = new QuestionTable(chapter.Page, heading, new Column("Gap and what it names"), new Column("Reported to", 24), new Column("Declared", 21), new Column("Review due", 21));
            foreach (var declared in survey.Declared)
            {
                var gap = declared.Gap;
                table.Row(
                    page =>
                    {
                        chapter.Quote(gap.Text.Value);
                        page.Raw(" <small>").Text($"{SurveyWords.Of(survey.Pathway, gap)}.").Raw("</small>");
                        if (declared.IsFilled) page.Raw(" <small><strong>Filled: services now cover all that it names.</strong></small>");
                    },
                    page => page.Text(gap.ReportedTo?.Value ?? NotSaid),
                    page => Day(page, gap.Date?.Value),
                    page =>
                    {
                        Day(page, gap.Review?.Value);
                        if (declared.DaysOverdue is { } days) page.Raw(", <strong>overdue by ").Text(Count.Of(days, "day")).Raw("</strong>");
                    });
            }
            table.End();
        }
        chapter.End();
    }

    private static void Day(Markup page, DateOnly? day)
    {
        if (day is { } known) Days.Write(page, known);
        else page.Text(NotSaid);
    }
}
