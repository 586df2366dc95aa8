using Pair.Core.Diffing;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>The policy that gave each change its class.</summary>
internal static class PolicySection
{
    /// <summary>The place of a line of the policy.</summary>
    public static string Place(Ground ground) => $"ground-{ground.Name}";

    public static void Write(Markup page, DiffReport report)
    {
        var grounds = Whole(report);
        page.Raw("<section class=\"foot\" aria-labelledby=\"policy\">\n<h2 id=\"policy\">How a change is judged</h2>\n");
        foreach (var kind in ClassWords.All)
        {
            var lines = grounds.Where(ground => ground.Class == kind).ToList();
            if (lines.Count == 0) continue;
            page.Raw("<h3>").Text(ClassWords.Name(kind)).Raw("</h3>\n<ul class=\"policy\" role=\"list\">\n");
            foreach (var ground in lines)
            {
                page.Raw("<li").Attribute("id", Place(ground)).Raw("><b>").Text(ground.Name).Raw("</b> ");
                Prose.Sentence(page, ground.Says);
                page.Raw("</li>\n");
            }
            page.Raw("</ul>\n");
        }
        page.Raw("</section>\n");
    }

    // All lines, so that nobody has to ask what else would have been told; behind them those of an older policy, if the facts came with one.
    private static Seq<Ground> Whole(DiffReport report) => ChangePolicy.All.Concat(Used(report)).DistinctBy(ground => ground.Name).ToSeq();

    private static IEnumerable<Ground> Used(DiffReport report) => report.Pathways.SelectMany(pathway => pathway.Changes).Select(change => change.Ground);
}
