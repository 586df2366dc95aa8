using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Diff;

/// <summary>The changes of one class, those that are approved last.</summary>
internal static class ChangesSection
{
    // All fields of an entry that is new or gone would hide the other changes.
    private const int MostLines = 4;

    /// <summary>Writes the section.</summary>
    public static void Write(DiffChapter chapter, ChangeClass kind)
    {
        var (page, changes) = (chapter.Page, chapter.Diff.Changes.Where(change => change.Class == kind).OrderBy(change => change.Approved is not null).ToList());
        var heading = chapter.Begin(kind == ChangeClass.Neutral ? "Better or neutral changes" : $"{ClassWords.Name(kind)} changes");
        if (changes.Count == 0) chapter.Say($"There is no {(kind == ChangeClass.Neutral ? "other" : ClassWords.Inside(kind))} change.");
        else
        {
            chapter.Say(ClassWords.Means(kind));
            // What harms nobody is there for whoever asks.
            var folds = kind == ChangeClass.Neutral && changes.Count > 1;
            if (folds) page.Raw("<details>\n<summary>").Text($"Show {Count.Of(changes.Count, "change")}").Raw("</summary>\n");
            var table = new QuestionTable(page, heading, new Column("Entry", 21), new Column("What changed"), new Column("Where it stands, and why it counts so", 31));
            foreach (var change in changes) table.Row(_ => Entry(page, change), _ => What(page, change), _ => Why(page, change));
            table.End();
            if (folds) page.Raw("</details>\n");
        }
        chapter.End();
    }

    private static void Entry(Markup page, Change change)
    {
        page.Text(Phrases.Capital(change.Entry));
        if (change.Kind is ChangeKind.Added or ChangeKind.Removed && change.Key.Length == 0) page.Raw(" <small>").Raw(change.Kind == ChangeKind.Added ? "new" : "gone").Raw("</small>");
    }

    private static void What(Markup page, Change change)
    {
        page.Raw("<p dir=\"auto\">");
        Prose.Sentence(page, change.Says);
        page.Raw("</p>");
        // Of a whole entry the sentence says that it is new or gone.
        if (change.Before.IsEmpty && change.After.IsEmpty) return;
        var folds = change.Key.Length == 0 && change.Before.Count + change.After.Count > MostLines;
        if (folds) page.Raw("<details><summary>").Raw(change.After.IsEmpty ? "Show what it said" : "Show what it says").Raw("</summary>");
        WasAndNow.Write(page, change.Before, change.After);
        if (folds) page.Raw("</details>");
    }

    private static void Why(Markup page, Change change)
    {
        if (change.Approved is { } approval) Approved(page, approval);
        page.Raw("<p>");
        if (change.WhereAfter is { } now) Place(page, now);
        else if (change.WhereBefore is { } then) Place(page.Raw("was at "), then);
        page.Raw(" <small><code>").Text(change.Key.Length == 0 ? change.Element : $"{change.Element}.{change.Key}").Raw("</code>");
        if (change.Was is { } was) page.Raw(", before <code>").Text(was).Raw("</code>");
        page.Raw("</small></p><p>");
        Prose.Sentence(page, change.Ground.Says);
        page.Raw(" <a").Attribute("href", $"#{PolicySection.Place(change.Ground)}").Raw(">").Text(change.Ground.Name).Raw("</a></p>");
        if (change is { Class: not ChangeClass.Neutral, Approved: null }) page.Raw("<p class=\"meta\">Fingerprint <code>").Text(change.Fingerprint).Raw("</code></p>");
    }

    private static void Approved(Markup page, Approval approval)
    {
        page.Raw("<p dir=\"auto\"><strong>Approved</strong> by ").Text(approval.By);
        if (approval.Date is { } date) Days.Write(page.Raw(" on "), date);
        Unbroken.Write(page.Raw(": "), approval.Reason).Text(Phrases.FullStop(approval.Reason)).Raw("</p>");
    }

    private static void Place(Markup page, Location where) => page.Raw("<code>").Text($"{where.Source.Path}:{where.Start.Line}").Raw("</code>");
}
