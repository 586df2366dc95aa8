using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Makes the bytes of all planned files, in memory.</summary>
internal static class Rendering
{
    /// <summary>Renders everything.</summary>
    public static (List<BuiltFile> Files, List<Finding> Findings) Of(IReadOnlyList<PathwayPlan> plans, Judging judging, ProgressLine progress)
    {
        var files = new List<BuiltFile>();
        var findings = new List<Finding>();
        foreach (var plan in plans)
        {
            progress.Say($"Building {plan.Printable.Id} ...");
            var found = new List<Finding>();
            var rendered = RenderAll(plan);
            for (var i = 0; i < rendered.Count; i++)
            {
                var edition = plan.Editions[i];
                Add(found, plan.Printable.Publish(edition.Edition));
                foreach (var format in plan.Formats)
                {
                    files.Add(new BuiltFile(plan.Shown(edition, format), edition.Name, rendered[i][format].Bytes, rendered[i][format].Pages));
                    Add(found, rendered[i][format].Findings);
                }
            }
            findings.AddRange(judging.Judge(plan.Pathway, found));
        }
        return (files, findings);
    }

    /// <summary>The Word file of an edition alone; it names none of the files beside it.</summary>
    public static byte[] Word(PathwayPlan plan, OutputEdition edition) => plan.Printable.Render(new RenderWish(edition.Edition, OutputFormat.Word, [])).Bytes;

    // The editions know nothing of each other, so one is made beside the other: a third of the time that a user waits.
    private static List<Dictionary<OutputFormat, RenderedFile>> RenderAll(PathwayPlan plan)
    {
        var others = plan.Editions.Skip(1).Select(edition => Task.Run(() => Render(plan, edition))).ToList();
        return [Render(plan, plan.Editions[0]), .. others.Select(other => other.GetAwaiter().GetResult())];
    }

    private static Dictionary<OutputFormat, RenderedFile> Render(PathwayPlan plan, OutputEdition edition)
    {
        var rendered = new Dictionary<OutputFormat, RenderedFile>();
        // Last in the list first: the web page, which heads it, links to the others and tells their sizes.
        foreach (var format in plan.Formats.Reverse())
        {
            var sisters = plan.Formats.Where(rendered.ContainsKey)
                .Select(other => new Sister(other.Name, plan.FileName(edition, other), rendered[other].Bytes.Length));
            rendered[format] = plan.Printable.Render(new RenderWish(edition.Edition, format.Name, sisters.ToSeq()) { Template = format.Name == OutputFormat.Word ? plan.TemplateFor(edition) : null });
        }
        return rendered;
    }

    // What is wrong with a picture or a word of the source is wrong in each edition, and told once.
    private static void Add(List<Finding> found, Seq<Finding> more)
    {
        foreach (var finding in more)
            if (!found.Exists(known => known.Rule == finding.Rule && known.Where == finding.Where && known.Message == finding.Message)) found.Add(finding);
    }
}
