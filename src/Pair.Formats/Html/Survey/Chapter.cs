using Pair.Core.Phrasing;
using Pair.Core.Survey;

namespace Pair.Formats.Html.Survey;

/// <summary>The part of the page that is about one pathway, while it is written.</summary>
/// <param name="page">The page.</param>
/// <param name="survey">The facts.</param>
/// <param name="number">Its place on the page, from 1.</param>
/// <param name="level">Level of its title: 1 where it is the only one.</param>
internal sealed class Chapter(Markup page, PathwaySurvey survey, int number, int level)
{
    private int sections;
    private int parts;

    public Markup Page => page;

    public PathwaySurvey Survey => survey;

    /// <summary>Its place in the page, for links.</summary>
    public string Id { get; } = Place(number);

    /// <summary>The place of a pathway by its number.</summary>
    public static string Place(int number) => $"pathway-{number}";

    /// <summary>A heading of its own level, one below the title for 1.</summary>
    /// <returns>Its id.</returns>
    public string Heading(int below, string id, string words)
    {
        page.Raw($"<h{level + below}").Attribute("id", id).Attribute("dir", "auto").Raw(">").Text(words).Raw($"</h{level + below}>\n");
        return id;
    }

    /// <summary>One of the questions, in order.</summary>
    /// <returns>The id of its heading, for the table in it.</returns>
    public string Begin(string question)
    {
        (sections, parts) = (sections + 1, 0);
        var id = $"{Id}-{sections}";
        // Of several pathways each has the same questions: landmarks of one name would lead nobody anywhere.
        if (level == 1) page.Raw("<section").Attribute("aria-labelledby", id).Raw(">\n");
        else page.Raw("<section>\n");
        return Heading(1, id, $"{sections}. {question}");
    }

    /// <summary>A part of a question.</summary>
    /// <returns>The id of its heading, for the table in it.</returns>
    public string Part(string words) => Heading(2, $"{Id}-{sections}-{++parts}", words);

    /// <summary>Ends the question.</summary>
    public void End() => page.Raw("</section>\n");

    /// <summary>A sentence of our own.</summary>
    public void Say(string sentence) => page.Raw("<p dir=\"auto\">").Text(sentence).Raw("</p>\n");

    /// <summary>An author's sentence in the language of the pathway; ours are English.</summary>
    public void Quote(string words)
    {
        var language = survey.Pathway.Language?.Value ?? "en";
        var isEnglish = language == "en" || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
        page.Raw("<span dir=\"auto\"");
        if (!isEnglish) page.Attribute("lang", language);
        page.Raw(">").Text(words).Text(Phrases.FullStop(words)).Raw("</span>");
    }
}
