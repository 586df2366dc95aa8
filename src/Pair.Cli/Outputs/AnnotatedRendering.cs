using Pair.Cli.Exporting;
using Pair.Cli.Inputs;
using Pair.Core.Findings;

namespace Pair.Cli.Outputs;

/// <summary>Makes the files of a pathway where its Word files hold comments: after the PDFs, whose findings are comments too, and before the web pages, which tell
/// their sizes.</summary>
internal sealed class AnnotatedRendering(PathwayPlan plan, Judging judging, Annotating annotating, bool editionsAtOnce)
{
    private readonly List<Dictionary<OutputFormat, RenderedFile>> rendered = [.. plan.Editions.Select(_ => new Dictionary<OutputFormat, RenderedFile>())];

    /// <summary>All files, by edition in the order of the plan.</summary>
    public List<Dictionary<OutputFormat, RenderedFile>> RenderAll()
    {
        var (pages, word) = (OutputFormat.All[0], plan.Formats.First(Annotating.Annotates));
        Render(plan.Formats.Where(format => format != pages && format != word), []);
        var found = new List<Finding>();
        foreach (var edition in plan.Editions) Rendering.Add(found, plan.Printable.Publish(edition.Edition));
        AddFound(found);
        var told = found.Count;
        Render([word], found);
        // What Word alone cannot show is rare; then its comments are written once more, with that among them.
        AddFound(found);
        if (found.Count > told) Render([word], found);
        Render(plan.Formats.Where(format => format == pages), []);
        return rendered;
    }

    private void Render(IEnumerable<OutputFormat> formats, List<Finding> found)
    {
        var judged = judging.Judge(plan.Pathway, found);
        foreach (var format in formats)
            Rendering.EachEdition(plan, editionsAtOnce, edition => Rendering.Render(plan, edition, format,
                Annotating.Annotates(format) ? annotating.Of(plan, plan.Editions[edition], judged) : null, rendered[edition]));
    }

    private void AddFound(List<Finding> found)
    {
        foreach (var edition in rendered)
            foreach (var file in edition.Values) Rendering.Add(found, file.Findings);
    }
}
