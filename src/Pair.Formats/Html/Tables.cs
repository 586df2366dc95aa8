using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Formats.Html.Seeking;

namespace Pair.Formats.Html;

/// <summary>
/// Tables with real header cells. On a narrow screen the style sheet turns rows into cards; the roles are written out because
/// an element that is no longer laid out as a table stops being one to a screen reader, and each cell carries its column's words
/// for the card to show.
/// </summary>
internal static class Tables
{
    public static void Write(Markup page, Places places, Block.Table table)
    {
        if (table.Role == TableRole.Steps) StepWays.All(page, places, table);
        page.Raw($"<table role=\"table\" class=\"{ClassOf(table)}\"");
        if (LevelHeading(table) is { } heading && places.IdOf(heading) is { } id) page.Attribute("aria-labelledby", id);
        page.Raw(">\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n");
        foreach (var cell in table.Header)
        {
            // A header without words heads nothing.
            var tag = LabelOf(cell).Length == 0 ? "td" : "th";
            page.Raw(tag == "th" ? "<th role=\"columnheader\" scope=\"col\">\n" : "<td role=\"cell\">\n");
            Content(page, places, cell);
            page.Raw($"</{tag}>\n");
        }
        page.Raw("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows) Row(page, places, table, row, table.Role == TableRole.Steps && ReferenceEquals(row, table.Rows[0]));
        page.Raw("</tbody>\n</table>\n");
    }

    private static void Row(Markup page, Places places, Block.Table table, Row row, bool isSteps)
    {
        page.Raw("<tr role=\"row\"");
        if (Places.IdOf(row) is { } id) page.Attribute("id", id);
        if (places.EntryOf(row) is { } entry) FitAttributes.Write(page, entry);
        page.Raw(row.UnderPrevious ? " class=\"under\">\n" : ">\n");
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            var heads = column == 0 && HasRowHeaders(table.Role) && LabelOf(cell).Length > 0;
            page.Raw(heads ? "<th role=\"rowheader\" scope=\"row\"" : "<td role=\"cell\"");
            // The first column of a level is headed by the level's own name, which stands over all of its cards.
            if (column < table.Header.Count && !(heads && table.Role == TableRole.Level) && LabelOf(table.Header[column]) is { Length: > 0 } label)
                page.Attribute("data-label", label);
            if (isSteps && column < table.Header.Count) page.Attribute("id", places.StepOf(table, column));
            page.Raw(">\n");
            Content(page, places, cell);
            if (isSteps && column < table.Header.Count) StepWays.Next(page, places, table, column);
            page.Raw(heads ? "</th>\n" : "</td>\n");
        }
        page.Raw("</tr>\n");
    }

    private static void Content(Markup page, Places places, Cell cell)
    {
        foreach (var block in cell.Content)
            if (block is Block.Heading heading)
            {
                // HTML allows no heading element inside a header cell; the role is allowed, and is a heading all the same.
                page.Raw($"<span class=\"heading\" role=\"heading\" aria-level=\"{heading.Level}\" dir=\"auto\"");
                if (places.IdOf(heading) is { } id) page.Attribute("id", id);
                page.Raw(">");
                Inlines.Write(page, places, heading.Content);
                page.Raw("</span>\n");
            }
            // A code by itself: the words beside it stand in the cell before.
            else if (block is Block.Codes { Items: [{ Caption.IsEmpty: true } code] }) CodeDrawing.Write(page, code);
            else Blocks.Write(page, places, block);
    }

    private static Block.Heading? LevelHeading(Block.Table table) => table.Header.Count > 0 ? table.Header[0].Content.OfType<Block.Heading>().FirstOrDefault() : null;

    /// <summary>The words of a cell in one line; empty for a code.</summary>
    public static string LabelOf(Cell cell) => string.Join(' ', cell.Content.Select(block => block switch
    {
        Block.Heading heading => DocumentText.Of(heading.Content),
        Block.Paragraph paragraph => DocumentText.Of(paragraph.Content),
        Block.List list => string.Join(", ", list.Items.Select(item => DocumentText.Of(item.Content))),
        Block.Codes => "",
        _ => throw new UnreachableException($"A cell holds no block of this kind: {block.GetType().Name}"),
    })).Trim();

    private static bool HasRowHeaders(TableRole role) => role switch
    {
        TableRole.Alert or TableRole.Steps or TableRole.Map => false,
        TableRole.Level or TableRole.Offers or TableRole.Again or TableRole.Plain => true,
        _ => throw new UnreachableException($"An unknown kind of table: {role}"),
    };

    private static string ClassOf(Block.Table table) => table.Role switch
    {
        TableRole.Alert => "numbers",
        TableRole.Steps => $"steps of{table.Header.Count}",
        TableRole.Level => $"level of{table.Header.Count}" + (table.Level is { } level ? $" m{Marks.LookOf(level)}" : ""),
        TableRole.Map => $"map of{table.Header.Count}",
        TableRole.Offers => "offers",
        TableRole.Again => "again",
        TableRole.Plain => "plain",
        _ => throw new UnreachableException($"An unknown kind of table: {table.Role}"),
    };
}
