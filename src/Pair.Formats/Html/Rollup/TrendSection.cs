using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>What has changed since an earlier revision: those that lost most first.</summary>
internal static class TrendSection
{
    public static void Write(AtlasChapter chapter)
    {
        if (chapter.Atlas.Trend is not { } trend) return;
        var heading = chapter.Begin($"What has changed since {trend.Since}");
        List<AreaTrend> changed = [.. trend.Areas.Where(IsChanged)];
        var (gained, lost) = (trend.Areas.Count(area => !area.Gained.IsEmpty), trend.Areas.Count(area => !area.Lost.IsEmpty));
        if (changed.Count == 0) chapter.Say(AtlasWords.Unchanged);
        else
        {
            chapter.Say($"{Count.Of(gained, "area", "reaches", "reach")} families where nobody was reached before; {Count.Of(lost, "area", "has", "have")} lost some. Both were judged on the same day, so that the files have changed and not the calendar. Those that lost most stand first.");
            var order = changed.OrderByDescending(area => area.Lost.Count).ThenByDescending(area => area.Gained.Count).ToList();
            LongTable.Write(chapter.Page, heading, "more area", [.. order.Select(Row)], new Column("Area", 24), new Column("Then and now", 31), new Column("What was gained or lost"));
        }
        chapter.End();
    }

    private static bool IsChanged(AreaTrend area) => area.Then != area.Now || !area.Gained.IsEmpty || !area.Lost.IsEmpty;

    private static Action<QuestionTable> Row(AreaTrend area) => table => table.Row(
        page => page.Text(area.Name.Length == 0 ? area.Id : area.Name),
        page => page.Text(ThenAndNow(area)),
        page =>
        {
            Cells(page, "lost", "▼", "Lost", area.Lost);
            Cells(page, "gained", "▲", "Gained", area.Gained);
            if (area.Lost.IsEmpty && area.Gained.IsEmpty) page.Text("–");
        });

    private static string ThenAndNow(AreaTrend area) => (area.Then, area.Now) switch
    {
        (null, null) => "Could not be read then or now",
        (null, { } now) => $"New: {Of(now)}",
        ({ } then, null) => $"Gone, or cannot be read; it had {Of(then)}",
        ({ } then, { } now) => AtlasWords.Change(then, now) is { Length: > 0 } words ? Phrases.Capital(words) : "The same figures",
    };

    private static string Of(AreaFigures figures) => $"{Count.Of(figures.Services, "service")}, {figures.Whole} cells for all, {figures.None} empty";

    private static void Cells(Markup page, string look, string mark, string words, Seq<CellName> cells)
    {
        if (cells.IsEmpty) return;
        page.Raw($"<p class=\"{look}\"><b><span aria-hidden=\"true\">{mark}</span> {words} {Count.Of(cells.Count)}:</b> ").Text(RollupWords.Of(cells)).Raw("</p>");
    }
}
