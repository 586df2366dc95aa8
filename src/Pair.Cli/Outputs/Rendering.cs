using Pair.Cli.Exporting;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Makes the bytes of planned files, in memory.</summary>
internal static class Rendering
{
    /// <summary>The Word file of an edition alone; it names none of the files beside it.</summary>
    public static byte[] Word(PathwayPlan plan, OutputEdition edition) => plan.Printable.Render(new RenderWish(edition.Edition, OutputFormat.Word, [])
    {
        Template = TemplateChoice.Of(plan.Templates, edition),
    }).Bytes;

    /// <summary>Makes all files of a pathway, by edition in the order of the plan.</summary>
    public static List<Dictionary<OutputFormat, RenderedFile>> RenderAll(PathwayPlan plan, bool editionsAtOnce)
    {
        var rendered = plan.Editions.Select(_ => new Dictionary<OutputFormat, RenderedFile>()).ToList();
        EachEdition(plan, editionsAtOnce, edition =>
        {
            foreach (var format in plan.Formats.Reverse()) Render(plan, edition, format, null, rendered[edition]);
        });
        return rendered;
    }

    /// <summary>Does something for each edition, by its place in the plan; side by side where processors wait for work.</summary>
    // The editions know nothing of each other, so one is made beside the other: a third of the time that a user waits.
    public static void EachEdition(PathwayPlan plan, bool atOnce, Action<int> make)
    {
        if (!atOnce || plan.Editions.Count == 1)
        {
            for (var edition = 0; edition < plan.Editions.Count; edition++) make(edition);
            return;
        }
        var others = Enumerable.Range(1, plan.Editions.Count - 1).Select(edition => Task.Run(() => make(edition))).ToList();
        make(0);
        foreach (var other in others) other.GetAwaiter().GetResult();
    }

    /// <summary>Makes one file, and puts it to those made before it, which it may tell of.</summary>
    // Last in the list first: the web page, which heads it, links to the others and tells their sizes.
    public static void Render(PathwayPlan plan, int number, OutputFormat format, Annotation? annotation, Dictionary<OutputFormat, RenderedFile> rendered)
    {
        var edition = plan.Editions[number];
        var sisters = plan.Formats.Where(rendered.ContainsKey)
            .Select(other => new Sister(other.Name, plan.FileName(edition, other), rendered[other].Bytes.Length) { Pages = rendered[other].Pages });
        rendered[format] = plan.Printable.Render(new RenderWish(edition.Edition, format.Name, sisters.ToSeq())
        {
            Template = format.Name == OutputFormat.Word ? TemplateChoice.Of(plan.Templates, edition) : null, Annotation = annotation,
            OtherPage = format.Name == OutputFormat.Page && plan.Editions.Count == 2 ? plan.FileNameOfPage(plan.Editions[1 - number]) : null,
            Index = format.Name == OutputFormat.Page ? plan.Index : null,
        });
    }

    /// <summary>Adds what is not found yet.</summary>
    // What is wrong with a picture or a word of the source is wrong in each edition, and told once.
    public static void Add(List<Finding> found, Seq<Finding> more)
    {
        foreach (var finding in more)
            if (!found.Exists(known => known.Rule == finding.Rule && known.Where == finding.Where && known.Message == finding.Message)) found.Add(finding);
    }
}
