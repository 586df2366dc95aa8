using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>What may be entered twice, and what two providers offer alike.</summary>
internal static class TwiceSection
{
    public static void Write(Chapter chapter)
    {
        var survey = chapter.Survey;
        chapter.Begin("What may be offered twice");
        if (survey.Twice.IsEmpty) chapter.Say($"The checks found nothing {(survey.Since is { } since ? $"new since {since} " : "")}that is entered twice or told in two ways.");
        else FindingRows.Write(chapter, survey.Twice, chapter.Part("Entered twice, or told in two ways"), "Entries", "What stands behind it", "How to settle it");
        if (survey.Overlaps.IsEmpty) chapter.Say("No two providers offer the same method to the same families.");
        else Overlaps(chapter);
        chapter.End();
    }

    private static void Overlaps(Chapter chapter)
    {
        var pathway = chapter.Survey.Pathway;
        var heading = chapter.Part("The same method from two providers");
        chapter.Say("Not an error. The question is whether each knows whom the other sees.");
        var table = new QuestionTable(chapter.Page, heading, new Column("Services", 31), new Column("What both offer"), new Column("For whom"));
        foreach (var overlap in chapter.Survey.Overlaps)
            table.Row(
                page => page.Text($"{WithProvider(pathway, overlap.First)} and {WithProvider(pathway, overlap.Second)}"),
                page => page.Text(SurveyWords.Method(pathway, overlap.Intervention)),
                page => page.Text($"{Phrases.Listed([.. overlap.Levels.Select(level => Names.Level(pathway, level))])}: {Spans.Of(overlap.Ages)}"));
        table.End();
    }

    private static string WithProvider(Pathway pathway, Service service) =>
        service.Provider is { } id && pathway.Organisations.Find(id.Value) is { } provider ? $"{service.Name.Value} ({provider.Name.Value})" : service.Name.Value;
}
