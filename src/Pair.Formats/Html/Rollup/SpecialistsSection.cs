using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Rollup;

/// <summary>Areas where practitioners have no parent-infant specialists to turn to.</summary>
internal static class SpecialistsSection
{
    public static void Write(AtlasChapter chapter)
    {
        var (none, declared) = (new List<int>(), new List<int>());
        for (var i = 0; i < chapter.Atlas.Areas.Count; i++)
        {
            if (chapter.Atlas.Areas[i].Specialists == SpecialistAccess.None) none.Add(i);
            if (chapter.Atlas.Areas[i].Specialists == SpecialistAccess.Declared) declared.Add(i);
        }
        chapter.Begin("Areas without specialists");
        if (none.Count + declared.Count == 0) chapter.Say("In every area practitioners can turn to parent-infant specialists.");
        else
        {
            chapter.Say("In these areas no parent-infant specialists are named that practitioners can turn to.");
            Areas(chapter, "none", "Nobody says so", none);
            Areas(chapter, "declared", "Declared as a gap", declared);
        }
        chapter.End();
    }

    private static void Areas(AtlasChapter chapter, string look, string words, List<int> areas)
    {
        if (areas.Count == 0) return;
        chapter.Page.Raw($"<p class=\"those {look}-those\"><b>{words} ({Count.Of(areas.Count)}):</b> ");
        chapter.Links(areas);
        chapter.Page.Raw(".</p>\n");
    }
}
