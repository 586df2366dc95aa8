using Pair.Cli.Exporting;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Which template an edition is put into.</summary>
internal static class TemplateChoice
{
    /// <summary>The first that is meant for the edition; null where none is, and its file keeps the look of <c>pair</c>.</summary>
    public static TemplateFile? Of(IReadOnlyList<TemplateFile> templates, OutputEdition edition)
    {
        foreach (var template in templates)
            if (template.Serves(edition.Edition)) return template;
        return null;
    }

    /// <summary>Says where all templates are for the other edition; null where one is for this one, or none was asked for.</summary>
    public static Finding? Missing(IReadOnlyList<TemplateFile> templates, OutputEdition edition)
    {
        if (templates.Count == 0 || Of(templates, edition) is not null) return null;
        var where = templates[0].Named ?? new Location(new SourceText(templates[0].Path, ""), default);
        return new Finding("template-other-edition", Severity.Info, $"no template is for the {edition.Name} edition, so its Word file keeps the look of pair", where)
        {
            Help = $"`pair template --edition {edition.Name}` writes one to start from; name it beside this one",
            Facts = [edition.Name],
        };
    }
}
