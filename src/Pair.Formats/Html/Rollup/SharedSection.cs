using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Rollup;

/// <summary>Services that cross borders: those that areas tell differently first, with what each says.</summary>
internal static class SharedSection
{
    public static void Write(AtlasChapter chapter)
    {
        var (page, shared) = (chapter.Page, chapter.Atlas.Shared);
        chapter.Begin("Services that cross borders");
        List<SharedService> told = [.. shared.Where(service => !service.Differences.IsEmpty)], alike = [.. shared.Where(service => service.Differences.IsEmpty)];
        if (shared.IsEmpty) chapter.Say("No service is told of by two areas.");
        else chapter.Say("Two areas may share a service; that is no fault. Where they tell one service differently, a family may be told wrong. What areas inherit from one base is told once, and not listed.");
        if (told.Count > 0)
        {
            var heading = chapter.Part($"Told differently ({Count.Of(told.Count)})");
            LongTable.Write(page, heading, "more service", [.. told.Select(service => Told(chapter, service))], new Column("Service", 24), new Column("What each area says"), new Column("Why it may be one", 21));
        }
        if (alike.Count > 0)
        {
            var heading = chapter.Part($"Told alike ({Count.Of(alike.Count)})");
            LongTable.Write(page, heading, "more service", [.. alike.Select(service => Alike(chapter, service))], new Column("Service", 31), new Column("Areas"), new Column("Why it may be one", 21));
        }
        chapter.End();
    }

    private static Action<QuestionTable> Told(AtlasChapter chapter, SharedService service) => table => table.Row(
        page => Name(page, service),
        page =>
        {
            foreach (var difference in service.Differences)
            {
                page.Raw("<p>").Text(Prose.Capital(difference.What)).Raw("</p><ul role=\"list\" class=\"sides\">");
                foreach (var fact in difference.Told)
                {
                    page.Raw("<li dir=\"auto\"><b dir=\"auto\">").Text(fact.Words).Raw("</b>: ");
                    chapter.Links(fact.Areas);
                    page.Raw("</li>");
                }
                page.Raw("</ul>");
            }
        },
        page => Reasons(page, service.Reasons));

    private static Action<QuestionTable> Alike(AtlasChapter chapter, SharedService service) => table => table.Row(
        page => Name(page, service), _ => chapter.Links([.. service.Entries.Select(entry => entry.Area)]), page => Reasons(page, service.Reasons));

    private static void Name(Markup page, SharedService service)
    {
        page.Text(service.Name);
        if (service.Provider is { } provider) page.Raw(" <small dir=\"auto\">").Text(provider).Raw("</small>");
    }

    private static void Reasons(Markup page, Seq<string> reasons) => page.Text(Phrases.Capital(Phrases.Listed(reasons)));
}
