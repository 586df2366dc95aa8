using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>For each area those that are most like it, and what could be learnt from them.</summary>
internal static class AlikeSection
{
    public static void Write(AtlasChapter chapter)
    {
        var heading = chapter.Begin("Areas alike");
        var kinships = new Kinship?[chapter.Atlas.Areas.Count];
        foreach (var kinship in chapter.Atlas.Kinships)
            if (kinship.Area < kinships.Length) kinships[kinship.Area] = kinship;
        List<Kinship> order = [.. chapter.Names.InOrder.Select(area => kinships[area]).OfType<Kinship>().Where(kinship => !kinship.Nearest.IsEmpty)];
        if (order.Count == 0) chapter.Say("There are too few areas to compare them.");
        else
        {
            chapter.Say("Alike by what they have for which need and age. Where an area that is alike reaches everybody and this one nobody, there may be something to learn.");
            LongTable.Write(chapter.Page, heading, "more area", false, [.. order.Select(kinship => Row(chapter, kinship))], new Column("Area", 24), new Column("Most like it, and what could be learnt there"));
        }
        chapter.End();
    }

    private static Action<QuestionTable> Row(AtlasChapter chapter, Kinship kinship) => table => table.Row(_ => chapter.Link(kinship.Area), page =>
    {
        page.Raw("<ul role=\"list\">");
        foreach (var kin in kinship.Nearest)
        {
            page.Raw("<li>");
            chapter.Link(kin.Area);
            page.Text($", {kin.Likeness}% alike");
            if (!kin.HasMore.IsEmpty) page.Text($". Reaches everybody at: {RollupWords.Of(kin.HasMore).ToLowerInvariant()}");
            page.Raw("</li>");
        }
        page.Raw("</ul>");
    });
}
