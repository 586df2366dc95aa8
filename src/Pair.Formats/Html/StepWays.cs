using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>Ways through the numbered steps where a narrow screen shows one under the other: a list of them, and after each the way to the next.</summary>
internal static class StepWays
{
    /// <summary>All steps, before the first.</summary>
    public static void All(Markup page, Places places, Block.Table table)
    {
        page.Raw("<nav class=\"ways\" aria-label=\"Steps\" data-furniture>\n<ul role=\"list\">\n");
        for (var step = 0; step < table.Header.Count; step++)
            page.Raw("<li dir=\"auto\"><a").Attribute("href", $"#{places.StepOf(table, step)}").Raw(">").Text(Tables.LabelOf(table.Header[step])).Raw("</a></li>\n");
        page.Raw("</ul>\n</nav>\n");
    }

    /// <summary>The way on from a step; after the last one to what can be found.</summary>
    public static void Next(Markup page, Places places, Block.Table table, int step)
    {
        var (id, words) = step + 1 < table.Header.Count ? (places.StepOf(table, step + 1), Tables.LabelOf(table.Header[step + 1]))
            : places.Finding is { } finding ? (places.IdOf(finding.Section), DocumentText.Of(finding.Section.Content))
            : (null, "");
        if (id is not null) page.Raw("<p class=\"next\" dir=\"auto\" data-furniture><a").Attribute("href", $"#{id}").Raw(">Next: ").Text(words).Raw("</a></p>\n");
    }
}
