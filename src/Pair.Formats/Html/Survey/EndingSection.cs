using Pair.Core.Coverage;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>What hangs on money that ends within a year.</summary>
internal static class EndingSection
{
    public static void Write(Chapter chapter)
    {
        var endings = chapter.Survey.Endings;
        var heading = chapter.Begin("Funding that ends within a year");
        if (endings.IsEmpty) chapter.Say("No service has money that is known to end within a year.");
        else
        {
            chapter.Say("Soonest first. What is lost is lost on the day after, if nothing follows.");
            var table = new QuestionTable(chapter.Page, heading, new Column("Service", 31), new Column("Ends", 24), new Column("Who then has nothing"));
            foreach (var ending in endings)
                table.Row(
                    page => page.Text(ending.Service.Name.Value),
                    page =>
                    {
                        Days.Write(page, ending.Until);
                        page.Text(ending.Days == 0 ? ", today" : $", in {Count.Of(ending.Days, "day")}");
                    },
                    page => Lost(chapter, ending));
            table.End();
        }
        chapter.End();
    }

    private static void Lost(Chapter chapter, Ending ending)
    {
        if (ending.Lost.IsEmpty) chapter.Page.Text("It leaves no new hole in the map.");
        else Where.List(chapter, ending.Lost);
    }
}
