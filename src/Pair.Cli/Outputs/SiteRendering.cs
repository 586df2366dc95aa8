using Pair.Cli.Exporting;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Makes the index pages, when all that they lead to is written and its sizes are known.</summary>
internal static class SiteRendering
{
    /// <summary>What an index says of a pathway.</summary>
    /// <param name="plan">The pathway, opened.</param>
    /// <param name="files">What was made of it.</param>
    /// <param name="asOf">The day on which it is read.</param>
    public static ListedPathway Entry(PathwayPlan plan, IReadOnlyList<BuiltFile> files, DateOnly asOf)
    {
        var editions = new List<SiteEditionWish>();
        foreach (var edition in plan.Editions)
        {
            var sisters = new List<Sister>();
            foreach (var format in plan.Formats)
                if (format.Name != OutputFormat.Page && Made(files, plan.Shown(edition, format)) is { } file)
                    sisters.Add(new Sister(format.Name, plan.FileName(edition, format), file.Size) { Pages = file.Pages });
            editions.Add(new SiteEditionWish(edition.Edition, plan.FileNameOfPage(edition), sisters.ToSeq()));
        }
        var pathway = plan.Model ?? throw new InvalidOperationException("A pathway that was not understood cannot be listed.");
        return ListedPathway.Of(pathway, plan.HasOwnFolder ? plan.Id : "", editions.ToSeq(), asOf);
    }

    private static BuiltFile? Made(IReadOnlyList<BuiltFile> files, string shown)
    {
        foreach (var file in files)
            if (file.Shown == shown) return file;
        return null;
    }
}
