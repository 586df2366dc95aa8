using System.Diagnostics;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>What the checks find now and did not before, and the other way round.</summary>
internal static class FindingsSection
{
    public static void Write(DiffChapter chapter)
    {
        var consequence = chapter.Diff.Consequence;
        chapter.Begin("What the checks say");
        if (consequence.New.IsEmpty && consequence.Gone.IsEmpty) chapter.Say("They find what they found before.");
        Table(chapter, "New findings", consequence.New, isNew: true);
        Table(chapter, "Findings that are gone", consequence.Gone, isNew: false);
        chapter.End();
    }

    private static void Table(DiffChapter chapter, string title, Seq<Finding> findings, bool isNew)
    {
        if (findings.IsEmpty) return;
        var rows = findings.Select<Finding, Action<QuestionTable>>(finding => table => Row(table, finding, isNew)).ToList();
        Column[] columns = isNew ? [new Column("Finding"), new Column("What to do", 31), new Column("How grave", 16)] : [new Column("Finding"), new Column("How grave it was", 16)];
        LongTable.Write(chapter.Page, chapter.Part(title), "more finding", rows, columns);
    }

    private static void Row(QuestionTable table, Finding finding, bool isNew)
    {
        Action<Markup> says = page => Says(page, finding, isNew), grave = page => page.Text(Grave(finding.Severity));
        if (isNew) table.Row(says, page => Help(page, finding), grave);
        else table.Row(says, grave);
    }

    private static void Says(Markup page, Finding finding, bool isNew)
    {
        Prose.Sentence(page, finding.Message);
        page.Raw(" <small>").Text(finding.Rule);
        if (isNew) page.Text($", {finding.Where.Source.Path}:{finding.Where.Start.Line}");
        page.Raw("</small>");
    }

    private static void Help(Markup page, Finding finding)
    {
        if (finding.Accepted is { } accepted) Prose.Sentence(page, $"Accepted for now: {accepted.Reason}");
        else if ((finding.Choice ?? finding.Help) is { } help) Prose.Sentence(page, help);
        else page.Text("Not said.");
    }

    private static string Grave(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        Severity.Info => "For information",
        _ => throw new UnreachableException($"An unknown severity: {severity}"),
    };
}
