using Pair.Core.Phrasing;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>Who is left out: in the words of services, and by whom they take.</summary>
internal static class LeftOutSection
{
    public static void Write(Chapter chapter)
    {
        chapter.Begin("Who is left out");
        Refusals(chapter);
        Limits(chapter);
        chapter.End();
    }

    private static void Refusals(Chapter chapter)
    {
        var survey = chapter.Survey;
        if (survey.Refusals.IsEmpty)
        {
            chapter.Say("No service says in words whom it turns away.");
            return;
        }
        var table = new QuestionTable(chapter.Page, chapter.Part("Turned away in words"), new Column("Service", 31), new Column("Whom it turns away"), new Column("Where they are sent instead"));
        foreach (var (service, who, instead) in survey.Refusals)
            table.Row(page => page.Text(service.Name.Value), _ => chapter.Quote(who), page => page.Text(instead.IsEmpty ? "Nobody says where." : Phrases.Listed([.. instead], "or")));
        table.End();
    }

    private static void Limits(Chapter chapter)
    {
        var survey = chapter.Survey;
        if (survey.Limits.IsEmpty)
        {
            chapter.Say("No service says that it leaves out an age, a place, a group of families or a carer.");
            return;
        }
        // Limits look at strands one by one; the figure of services counts a strand with its service.
        var figures = survey.Figures;
        var of = $" of {Count.Of(figures.Entries, "service")}{(figures.Entries == figures.Services ? "" : " and strands")}";
        var table = new QuestionTable(chapter.Page, chapter.Part("Not taken by every service"), new Column("Who", 31), new Column("How many take none of them", 21), new Column("Which"));
        foreach (var limit in survey.Limits)
            table.Row(page => page.Text(Prose.Capital(limit.Families)),
                page => page.Text($"{Count.Of(limit.Services.Count)}{of}"),
                page => page.Text(Phrases.Listed([.. limit.Services.Select(service => service.Name.Value)])));
        table.End();
    }
}
