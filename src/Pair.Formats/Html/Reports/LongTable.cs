namespace Pair.Formats.Html.Reports;

/// <summary>A table that may be very long: its first rows are seen, and the others open on demand.</summary>
internal static class LongTable
{
    // Two more are no reason to hide them.
    private const int First = 8, Spare = 2;

    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heading">Id of the heading that names it.</param>
    /// <param name="others">What the rows behind the first are called: "other area".</param>
    /// <param name="rows">What to write for each row.</param>
    /// <param name="columns">Its columns.</param>
    public static void Write(Markup page, string heading, string others, IReadOnlyList<Action<QuestionTable>> rows, params Column[] columns) =>
        Write(page, heading, others, true, rows, columns);

    /// <summary>Writes one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heading">Id of the heading that names it.</param>
    /// <param name="others">What the rows behind the first are called: "other area".</param>
    /// <param name="isPrinted">Whether paper has all of it; else it says where the others are, unless somebody has opened them.</param>
    /// <param name="rows">What to write for each row.</param>
    /// <param name="columns">Its columns.</param>
    public static void Write(Markup page, string heading, string others, bool isPrinted, IReadOnlyList<Action<QuestionTable>> rows, params Column[] columns)
    {
        var first = rows.Count <= First + Spare ? rows.Count : First;
        Rows(page, heading, columns, rows, 0, first);
        if (first == rows.Count) return;
        page.Raw(isPrinted ? "<details>\n<summary>" : "<details class=\"unprinted\">\n<summary>").Text($"Show {Count.Of(rows.Count - first, others)}").Raw("</summary>\n");
        Rows(page, heading, columns, rows, first, rows.Count);
        page.Raw("</details>\n");
        if (!isPrinted) page.Raw("<p class=\"on-paper\">").Text($"{Count.Of(rows.Count - first, others)}: in this page on a screen, and in the workbook.").Raw("</p>\n");
    }

    private static void Rows(Markup page, string heading, Column[] columns, IReadOnlyList<Action<QuestionTable>> rows, int from, int to)
    {
        var table = new QuestionTable(page, heading, columns);
        for (var i = from; i < to; i++) rows[i](table);
        table.End();
    }
}
