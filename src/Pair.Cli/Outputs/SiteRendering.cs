using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Makes the index pages, when all that they lead to is made and its sizes are known.</summary>
internal static class SiteRendering
{
    /// <summary>An index page.</summary>
    /// <param name="index">What it leads to.</param>
    /// <param name="files">What was built.</param>
    /// <param name="asOf">The day on which it is read.</param>
    public static BuiltFile Of(SiteIndex index, IReadOnlyList<BuiltFile> files, DateOnly asOf)
    {
        var built = new Dictionary<string, BuiltFile>(StringComparer.Ordinal);
        foreach (var file in files) built[file.Shown] = file;
        var pathways = new List<SitePathwayWish>();
        foreach (var plan in index.Plans)
        {
            var editions = new List<SiteEditionWish>();
            foreach (var edition in plan.Editions)
            {
                var sisters = new List<Sister>();
                foreach (var format in plan.Formats)
                    if (format.Name != OutputFormat.Page && built[plan.Shown(edition, format)] is { } file)
                        sisters.Add(new Sister(format.Name, plan.FileName(edition, format), file.Bytes.Length) { Pages = file.Pages });
                editions.Add(new SiteEditionWish(edition.Edition, plan.FileNameOfPage(edition), sisters.ToSeq()));
            }
            var pathway = plan.Pathway.Compiled().Pathway ?? throw new InvalidOperationException("A pathway that was not understood cannot be listed.");
            pathways.Add(new SitePathwayWish(pathway, plan.HasOwnFolder ? plan.Printable.Id : "", editions.ToSeq()));
        }
        return new BuiltFile(index.Shown, null, Stages.SitePage(pathways, asOf), null);
    }
}
