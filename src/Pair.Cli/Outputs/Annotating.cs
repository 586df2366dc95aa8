using Pair.Cli.Exporting;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Which findings stand in the Word files of each pathway as comments (<c>--annotate</c>).</summary>
internal sealed class Annotating
{
    private readonly Dictionary<ReadPathway, List<Finding>> byPathway = [];

    /// <summary>Gives each finding to the pathway that it is about.</summary>
    /// <param name="reading">What was read, and what was found in it.</param>
    /// <param name="plans">All that is built.</param>
    public Annotating(Reading reading, IReadOnlyList<PathwayPlan> plans)
    {
        foreach (var plan in plans)
        {
            Check(plan.Formats);
            byPathway[plan.Pathway] = [];
        }
        var byId = plans.ToLookup(plan => plan.Id, StringComparer.Ordinal);
        var others = new HashSet<string>(reading.NotToBuild, StringComparer.Ordinal);
        foreach (var pathway in reading.Pathways)
            if (others.Contains(pathway.Path)) others.UnionWith(pathway.Files);
        // What stands in a part of several pathways is told once in a report, and is a comment in each of them.
        foreach (var finding in reading.Since is null ? reading.Found : reading.Findings)
        {
            List<PathwayPlan> named = finding.Pathway is { } id ? [.. byId[id]] : [];
            // What is said of a pathway that is not built, or keeps it from being understood, stands in no document.
            if (named.Count == 0 && others.Contains(finding.Where.Source.Path)) continue;
            byPathway[(named.Count == 1 ? named[0] : Nearest(finding, named.Count == 0 ? plans : named)).Pathway].Add(finding);
        }
    }

    /// <summary>Stops where no Word file is built.</summary>
    public static void Check(IEnumerable<OutputFormat> formats)
    {
        if (!formats.Any(Annotates)) throw Stop.BadUse("--annotate puts comments into Word files, and none is to be built: add docx, as in --to docx", "build");
    }

    /// <summary>Whether files of a format hold comments.</summary>
    public static bool Annotates(OutputFormat format) => format.Name == OutputFormat.Word;

    /// <summary>The comments of the Word file of an edition.</summary>
    /// <param name="plan">Its pathway.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="more">What was found while other files were made, judged.</param>
    public Annotation Of(PathwayPlan plan, OutputEdition edition, IEnumerable<Finding> more) => new(
        FindingOrder.Sort(byPathway[plan.Pathway].Concat(more)).Where(finding => finding.Accepted is null).ToSeq(),
        // What families are not shown is talked about over the practitioners' copy, where there is one.
        edition.Edition == Edition.Family && plan.Editions.Any(other => other.Edition == Edition.Practitioner));

    // The first that was read from its file; what is said of a workspace is a comment in the first of its pathways.
    private static PathwayPlan Nearest(Finding finding, IReadOnlyList<PathwayPlan> plans)
    {
        var (nearest, length) = (plans[0], -1);
        foreach (var plan in plans)
        {
            if (plan.Pathway.IsReadFrom(finding.Where.Source.Path)) return plan;
            var folder = plan.Pathway.Home.Folder is "." or "" ? "" : plan.Pathway.Home.Folder.TrimEnd('/') + "/";
            if (folder.Length > length && finding.Where.Source.Path.StartsWith(folder, StringComparison.Ordinal)) (nearest, length) = (plan, folder.Length);
        }
        return nearest;
    }
}
