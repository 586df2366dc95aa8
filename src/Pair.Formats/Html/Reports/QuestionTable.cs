namespace Pair.Formats.Html.Reports;

/// <summary>
/// A table with a header row and a row header. A narrow screen shows its rows as cards: the roles are written out because what is no longer laid out
/// as a table stops being one to a screen reader, and each cell carries its column's words.
/// </summary>
internal sealed class QuestionTable
{
    private readonly Markup page;
    private readonly Column[] columns;

    /// <summary>Begins it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="heading">Id of the heading that names it.</param>
    /// <param name="columns">Its columns.</param>
    public QuestionTable(Markup page, string heading, params Column[] columns)
    {
        (this.page, this.columns) = (page, columns);
        page.Raw("<table role=\"table\" class=\"list\"").Attribute("aria-labelledby", heading).Raw(">\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        foreach (var column in columns)
        {
            page.Raw("<th role=\"columnheader\" scope=\"col\"");
            if (column.Width is { } width) page.Raw($" class=\"w{width}\"");
            page.Raw(">").Text(column.Name).Raw("</th>");
        }
        page.Raw("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
    }

    /// <summary>A row: what to write into each cell.</summary>
    public void Row(params Action<Markup>[] cells) => Row(null, cells);

    /// <summary>A row that links lead to.</summary>
    /// <param name="id">Its place in the page; null for none.</param>
    /// <param name="cells">What to write into each cell.</param>
    public void Row(string? id, params Action<Markup>[] cells)
    {
        page.Raw("<tr role=\"row\"");
        if (id is not null) page.Attribute("id", id);
        page.Raw(">\n<th role=\"rowheader\" scope=\"row\" dir=\"auto\">");
        cells[0](page);
        page.Raw("</th>\n");
        for (var i = 1; i < cells.Length; i++)
        {
            page.Raw("<td role=\"cell\" dir=\"auto\"").Attribute("data-label", columns[i].Name).Raw(">");
            cells[i](page);
            page.Raw("</td>\n");
        }
        page.Raw("</tr>\n");
    }

    /// <summary>Ends it.</summary>
    public void End() => page.Raw("</tbody>\n</table>\n");
}

/// <summary>A column.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Width">Its share of the width in per cent, one that the style sheet knows; null for what the others leave.</param>
internal sealed record Column(string Name, int? Width = null);
