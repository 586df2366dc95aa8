using System.Diagnostics;
using Pair.Core.Documents;

namespace Pair.Formats.Html.Seeking;

/// <summary>The questions of a page as the fields of a form. It is hidden until a script that can answer shows it.</summary>
internal static class SeekForm
{
    /// <summary>The fields, one a question; each has the name of its question and the id <c>ask_QUESTION</c>: no id of an author has an underscore.</summary>
    public static void Fields(Markup page, Finder finder)
    {
        foreach (var question in finder.Questions) Field(page, question);
    }

    public static void Field(Markup page, FinderQuestion question)
    {
        switch (question.Kind)
        {
            case FinderQuestionKind.Several:
                page.Raw("<fieldset class=\"field\">\n<legend>").Text(question.Label).Raw("</legend>\n");
                foreach (var choice in question.Choices) Tick(page, question, choice);
                page.Raw("</fieldset>\n");
                break;
            case FinderQuestionKind.One:
                One(page, question);
                break;
            case FinderQuestionKind.Yes:
                page.Raw("<div class=\"field\">\n");
                foreach (var choice in question.Choices) Tick(page, question, choice);
                page.Raw("</div>\n");
                break;
            default:
                throw new UnreachableException($"A question of an unknown kind: {question.Kind}");
        }
    }

    private static void Tick(Markup page, FinderQuestion question, FinderChoice choice)
    {
        page.Raw("<label class=\"tick\"><input type=\"checkbox\"").Attribute("name", question.Id).Attribute("value", choice.Value).Raw(">");
        if (choice.Mark is { } number) Marks.Write(page, number);
        page.Raw("<span dir=\"auto\">");
        Inlines.WriteText(page, choice.Label);
        page.Raw("</span></label>\n");
    }

    private static void One(Markup page, FinderQuestion question)
    {
        page.Raw("<div class=\"field\">\n<label").Attribute("for", $"ask_{question.Id}").Raw(">").Text(question.Label).Raw("</label>\n<select")
            .Attribute("id", $"ask_{question.Id}").Attribute("name", question.Id).Raw(">\n<option value=\"\">").Text(question.Any).Raw("</option>\n");
        string? group = null;
        foreach (var choice in question.Choices)
        {
            if (choice.Group != group)
            {
                if (group is not null) page.Raw("</optgroup>\n");
                if (choice.Group is not null) page.Raw("<optgroup").Attribute("label", choice.Group).Raw(">\n");
                group = choice.Group;
            }
            page.Raw("<option").Attribute("value", choice.Value);
            if (choice.Days is { } days) page.Attribute("data-days", FitAttributes.Of(days));
            page.Raw(">").Text(choice.Label).Raw("</option>\n");
        }
        if (group is not null) page.Raw("</optgroup>\n");
        page.Raw("</select>\n</div>\n");
    }
}
