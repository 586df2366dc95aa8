using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>What hangs on one service.</summary>
internal static class AloneSection
{
    public static void Write(Chapter chapter)
    {
        var alone = chapter.Survey.Alone;
        var heading = chapter.Begin("One service alone");
        if (alone.IsEmpty) chapter.Say("No service stands alone anywhere on the map.");
        else
        {
            chapter.Say("If this service pauses, these families find nothing.");
            var table = new QuestionTable(chapter.Page, heading, new Column("Service", 31), new Column("The only one for"));
            foreach (var one in alone) table.Row(page => page.Text(one.Service.Name.Value), _ => Where.List(chapter, one.Cells));
            table.End();
        }
        chapter.End();
    }
}
