using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>What the changes mean to people: who notices, and what the map lost and gained.</summary>
internal static class FamiliesSection
{
    public static void Write(DiffChapter chapter)
    {
        var consequence = chapter.Diff.Consequence;
        var heading = chapter.Begin("What this means for families");
        if (consequence.Affected.IsEmpty && consequence.Lost.IsEmpty && consequence.Gained.IsEmpty) chapter.Say(Unnoticed(chapter.Diff));
        if (!consequence.Affected.IsEmpty)
        {
            var rows = consequence.Affected.Select<Affected, Action<QuestionTable>>(affected => table => Row(table, affected)).ToList();
            LongTable.Write(chapter.Page, heading, "more group", rows, new Column("Who", 31), new Column("What is otherwise for them"), new Column("Class", 16));
        }
        Cells(chapter, consequence);
        chapter.End();
    }

    private static string Unnoticed(PathwayDiff diff)
    {
        if (diff.Before is null) return "All that stands in this pathway is new.";
        if (diff.After is null) return "Nothing that stood in this pathway is there any more.";
        return diff.Count(ChangeClass.Breaking) + diff.Count(ChangeClass.Risky) > 0
            ? "Who is there for whom, on the map of levels, places and ages, is as it was. What changed in single entries stands below."
            : "Who is there for whom, and how to get it, is as it was.";
    }

    private static void Row(QuestionTable table, Affected affected) => table.Row(
        page => page.Text(Phrases.Capital(affected.Who)),
        // It goes on from who they are.
        page => Unbroken.Write(page, affected.What).Text(Phrases.FullStop(affected.What)),
        page => page.Text(ClassWords.Name(affected.Class)));

    private static void Cells(DiffChapter chapter, Consequence consequence)
    {
        if (consequence.Lost.IsEmpty && consequence.Gained.IsEmpty)
        {
            if (!consequence.Affected.IsEmpty) chapter.Say("No cell of the map was lost or gained: wherever there was somebody before, there is somebody now.");
            return;
        }
        var heading = chapter.Part("Lost and gained on the map");
        chapter.Say($"A cell is one level of need in one place, at one age, for one kind of carer. {Phrases.Capital(Counted(consequence))}; each bar runs from pregnancy to 24 months, with a line at birth and at 12 months.");
        List<Action<QuestionTable>> rows =
        [
            .. consequence.Lost.Select<CellChange, Action<QuestionTable>>(cell => table => Row(table, cell, isLost: true)),
            .. consequence.Gained.Select<CellChange, Action<QuestionTable>>(cell => table => Row(table, cell, isLost: false)),
        ];
        LongTable.Write(chapter.Page, heading, "more piece", rows, new Column("Where, at which age, for whom", 31), new Column("Lost or gained", 21), new Column("Who was there, or is there now"));
    }

    private static string Counted(Consequence consequence) => (consequence.Lost.Count, consequence.Gained.Count) switch
    {
        (var lost, 0) => $"{Count.Of(lost, "piece", "was", "were")} lost and none gained",
        (0, var gained) => $"none was lost and {Count.Of(gained, "piece")} gained",
        var (lost, gained) => $"{Count.Of(lost, "piece", "was", "were")} lost and {Count.Of(gained)} gained",
    };

    private static void Row(QuestionTable table, CellChange cell, bool isLost) => table.Row(
        page => page.Text(Phrases.Capital(cell.Says)),
        page =>
        {
            page.Raw(isLost ? "<p class=\"lost\"><b><span aria-hidden=\"true\">−</span> Lost</b></p>" : "<p class=\"gained\"><b><span aria-hidden=\"true\">+</span> Gained</b></p>");
            CellStrip.Write(page, cell.Cell.Piece.Ages, isLost);
        },
        page => page.Text(Who(cell, isLost)));

    private static string Who(CellChange cell, bool isLost)
    {
        if (cell.Services.IsEmpty) return isLost ? "Nobody is there any more." : "Somebody is there now.";
        var names = Phrases.Listed([.. cell.Services.Select(service => service.Name.Value)]);
        return isLost ? $"{names} {(cell.Services.Count == 1 ? "was" : "were")} there; nobody is now." : $"{names} {(cell.Services.Count == 1 ? "is" : "are")} there now; nobody was.";
    }
}
