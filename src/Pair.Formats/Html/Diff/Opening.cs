using Pair.Core.Diffing;
using Pair.Core.Phrasing;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>Title, the sentence to repeat, whom it concerns most, and the figures.</summary>
internal static class Opening
{
    public static void Write(DiffChapter chapter, string title)
    {
        var (page, diff) = (chapter.Page, chapter.Diff);
        var pathway = diff.Either.Pathway;
        page.Raw("<header>\n");
        chapter.Heading(0, $"{chapter.Id}-title", $"{title} in {pathway.Area.Name.Value}");
        if (chapter.IsOnly) Sides.Write(page, chapter.Report, pathway.Title.Value, pathway.Version?.Value);
        else page.Raw("<p class=\"meta\" dir=\"auto\">").Text(pathway.Title.Value).Text(pathway.Version is { } version ? $", version {version.Value}." : ".").Raw("</p>\n");
        page.Raw("<p class=\"lead\" dir=\"auto\"><strong>").Text(Verdict.Of(diff)).Raw("</strong>");
        // The gravest come first; where nothing is lost that is who gains.
        if (!diff.Consequence.Affected.IsEmpty && diff.Consequence.Affected[0] is var first) Unbroken.Write(page, $" {Phrases.Capital(first.Who)} {first.What}{Phrases.FullStop(first.What)}");
        page.Raw("</p>\n");
        Sides.Numbers(page, diff.Count(ChangeClass.Breaking), diff.Count(ChangeClass.Risky), diff.Count(ChangeClass.Neutral), diff.Changes.Count(change => change.Approved is not null));
        page.Raw("</header>\n");
    }
}
