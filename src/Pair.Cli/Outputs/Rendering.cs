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
            findings.AddRange(judging.Judge(plan.Pathway, plan.Printable.Publish()));
            var rendered = new Dictionary<OutputFormat, RenderedFile>();
            // Last in the list first: the web page, which heads it, links to the others and tells their sizes.
            foreach (var format in plan.Formats.Reverse())
            {
                progress.Say($"Building {plan.Printable.Id}: practitioner, {format.Called} ...");
                var sisters = plan.Formats.Where(rendered.ContainsKey)
                    .Select(other => new Sister(other.Name, plan.FileName(other), rendered[other].Bytes.Length));
                rendered[format] = plan.Printable.Render(format.Name, sisters.ToSeq());
            }
            foreach (var format in plan.Formats)
            {
                files.Add(new BuiltFile(plan.Shown(format), rendered[format].Bytes, rendered[format].Pages));
                findings.AddRange(judging.Judge(plan.Pathway, rendered[format].Findings));
            }
        }
        return (files, findings);
    }
}
