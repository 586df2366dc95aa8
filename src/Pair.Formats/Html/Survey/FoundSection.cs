using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>Gaps that the checks found, worst first.</summary>
internal static class FoundSection
{
    public static void Write(Chapter chapter)
    {
        var found = chapter.Survey.Found;
        var heading = chapter.Begin("Gaps found");
        if (SurveyWords.Untold(chapter.Survey) is { } untold)
        {
            chapter.Say(untold);
            // The map is as it is, whatever a team wants to hear.
            if (found.IsEmpty) Where.List(chapter, [.. chapter.Survey.Holes.SelectMany(hole => hole.Pieces.Select(piece => new LevelPiece(hole.Level, piece)))]);
        }
        else if (found.IsEmpty) chapter.Say("The checks found no gap that nobody has declared.");
        if (!found.IsEmpty)
        {
            chapter.Say("Worst first. Each needs an owner, or a decision to declare it.");
            FindingRows.Write(chapter, found, heading, "Gap", "What stands behind it", "What could close it");
        }
        chapter.End();
    }
}

/// <summary>Findings as rows of a table.</summary>
internal static class FindingRows
{
    public static void Write(Chapter chapter, Seq<Finding> findings, string heading, string fact, string behind, string help)
    {
        var table = new QuestionTable(chapter.Page, heading, new Column(fact, 31), new Column(behind), new Column(help));
        foreach (var finding in findings)
            table.Row(page => Prose.Sentence(page, finding.Message), page => Behind(page, finding), page => Help(page, finding));
        table.End();
    }

    private static void Behind(Markup page, Finding finding)
    {
        if (finding.Label is { } label)
        {
            page.Raw("<p>");
            Prose.Sentence(page, label);
            page.Raw("</p>");
        }
        if (finding.Related.IsEmpty)
        {
            if (finding.Label is null) page.Text("Nothing more is known.");
            return;
        }
        page.Raw("<ul role=\"list\">");
        foreach (var related in finding.Related)
        {
            page.Raw("<li>");
            Prose.Sentence(page, related.Message);
            page.Raw("</li>");
        }
        page.Raw("</ul>");
    }

    private static void Help(Markup page, Finding finding)
    {
        if ((finding.Choice ?? finding.Help) is { } help)
        {
            page.Raw("<p>");
            Prose.Sentence(page, help);
            page.Raw("</p>");
        }
        if (finding.MendedLine is { } line) page.Raw("<p><code>").Text(line.Trim()).Raw("</code></p>");
        if (finding.Accepted is { } accepted)
        {
            page.Raw("<p><strong>Accepted for now:</strong> ").Text(accepted.Reason).Text(Phrases.FullStop(accepted.Reason));
            if (accepted.Owner is { } owner) page.Text($" Owner: {owner}{Phrases.FullStop(owner)}");
            page.Raw(" It returns on ");
            Days.Write(page, accepted.Until);
            page.Raw(".</p>");
        }
        else if (finding.Help is null && finding.MendedLine is null) page.Text("Not said.");
    }
}
