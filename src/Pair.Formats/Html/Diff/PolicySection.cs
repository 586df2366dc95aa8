using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>The policy that gave each change its class: the lines that decided here, and behind them all others.</summary>
internal static class PolicySection
{
    /// <summary>The place of a line of the policy that decided something.</summary>
    public static string Place(Ground ground) => $"ground-{ground.Name}";

    public static void Write(Markup page, DiffReport report)
    {
        var used = report.Pathways.SelectMany(pathway => pathway.Changes).Select(change => change.Ground).DistinctBy(ground => ground.Name).ToList();
        var names = used.Select(ground => ground.Name).ToHashSet(StringComparer.Ordinal);
        var others = ChangePolicy.All.Where(ground => !names.Contains(ground.Name)).ToList();
        page.Raw("<section class=\"foot\" aria-labelledby=\"policy\">\n<h2 id=\"policy\">How a change is judged</h2>\n<p>A fixed list says what kind of change is in which class.");
        page.Raw(used.Count > 0 ? " These lines of it decided here.</p>\n" : "</p>\n");
        Lines(page, used, areUsed: true);
        // Nobody should have to ask what else would have been told.
        page.Raw("<details class=\"unprinted\">\n<summary>").Text($"Show {Count.Of(others.Count, used.Count > 0 ? "other line" : "line")}").Raw("</summary>\n");
        Lines(page, others, areUsed: false);
        page.Raw("</details>\n<p class=\"on-paper\">").Text($"{Count.Of(others.Count, used.Count > 0 ? "other line" : "line")}: in this page on a screen.").Raw("</p>\n</section>\n");
    }

    private static void Lines(Markup page, List<Ground> grounds, bool areUsed)
    {
        foreach (var kind in ClassWords.All)
        {
            var lines = grounds.Where(ground => ground.Class == kind).ToList();
            if (lines.Count == 0) continue;
            page.Raw("<h3>").Text(ClassWords.Name(kind)).Raw("</h3>\n<ul class=\"policy\" role=\"list\">\n");
            foreach (var ground in lines)
            {
                page.Raw("<li");
                if (areUsed) page.Attribute("id", Place(ground));
                page.Raw("><b>").Text(ground.Name).Raw("</b> ");
                Prose.Sentence(page, ground.Says);
                page.Raw("</li>\n");
            }
            page.Raw("</ul>\n");
        }
    }
}
