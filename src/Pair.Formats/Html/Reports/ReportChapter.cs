namespace Pair.Formats.Html.Reports;

/// <summary>A part of a report that asks one question after the other, while it is written.</summary>
/// <param name="page">The page.</param>
/// <param name="id">Its place in the page, for links.</param>
/// <param name="level">Level of its title: 1 where it is the only one.</param>
internal class ReportChapter(Markup page, string id, int level)
{
    private int sections;
    private int parts;

    public Markup Page => page;

    /// <summary>Its place in the page, for links.</summary>
    public string Id => id;

    /// <summary>A heading of its own level, one below the title for 1.</summary>
    /// <returns>Its id.</returns>
    public string Heading(int below, string place, string words)
    {
        page.Raw($"<h{level + below}").Attribute("id", place).Attribute("dir", "auto").Raw(">").Text(words).Raw($"</h{level + below}>\n");
        return place;
    }

    /// <summary>One of the questions, in order.</summary>
    /// <returns>The id of its heading, for the table in it.</returns>
    public string Begin(string question)
    {
        (sections, parts) = (sections + 1, 0);
        var place = $"{id}-{sections}";
        // Of several chapters each has the same questions: landmarks of one name would lead nobody anywhere.
        if (level == 1) page.Raw("<section").Attribute("aria-labelledby", place).Raw(">\n");
        else page.Raw("<section>\n");
        return Heading(1, place, $"{sections}. {question}");
    }

    /// <summary>A part of a question.</summary>
    /// <returns>The id of its heading, for the table in it.</returns>
    public string Part(string words) => Heading(2, $"{id}-{sections}-{++parts}", words);

    /// <summary>Ends the question.</summary>
    public void End() => page.Raw("</section>\n");

    /// <summary>A sentence of our own.</summary>
    public void Say(string sentence) => page.Raw("<p dir=\"auto\">").Text(sentence).Raw("</p>\n");
}
