using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>An index page (<c>--site</c>): one for each folder that is built into.</summary>
/// <param name="Shown">Its path, as the list shows it.</param>
/// <param name="Plans">The pathways that it leads to.</param>
internal sealed record SiteIndex(string Shown, IReadOnlyList<PathwayPlan> Plans)
{
    /// <summary>What stood there when it was planned.</summary>
    public StandingFile? Over { get; init; }
}

/// <summary>The index pages of a run, and which pages lead to them.</summary>
/// <param name="Plans">All that is built; those of a site know their index.</param>
/// <param name="Indexes">What is written.</param>
/// <param name="Left">What is not, because this run builds a part of a workspace alone: a line for each that says so.</param>
internal sealed record SitePlan(IReadOnlyList<PathwayPlan> Plans, IReadOnlyList<SiteIndex> Indexes, IReadOnlyList<string> Left)
{
    private const string FileName = "index.html";

    /// <summary>Plans them; stops the run where one cannot be.</summary>
    /// <param name="plans">All that is built.</param>
    /// <param name="reading">What was read: also what could not be understood belongs to its workspace.</param>
    /// <param name="wanted">What the command line says.</param>
    /// <param name="disk">What stands in the folders.</param>
    /// <param name="world">Its current folder.</param>
    public static SitePlan Of(IReadOnlyList<PathwayPlan> plans, Reading reading, BuildChoices wanted, DiskSources disk, World world)
    {
        if (!wanted.Site && !plans.Any(plan => plan.Pathway.Home.Settings?.Site == true)) return new SitePlan(plans, [], []);
        var (all, roots, left) = (new List<PathwayPlan>(), new List<List<PathwayPlan>>(), new List<string>());
        var read = new HashSet<string>(reading.Pathways.Select(pathway => pathway.Path), StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            var home = plan.Pathway.Home;
            // An index of what is built by chance would take the other areas from those who look for them.
            var isWhole = home.Settings is null || home.Pathways.All(read.Contains);
            if (!HasSite(plan, wanted, isWhole))
            {
                all.Add(plan);
                continue;
            }
            var linked = plan with { Index = new SiteLink(plan.HasOwnFolder ? "../" + FileName : FileName, plan.HasOwnFolder || SharesRoot(plan, plans, world)) };
            all.Add(linked);
            if (isWhole || wanted.Output is not null)
            {
                if (roots.Find(root => HasRootOf(root[0], plan, world)) is { } together) together.Add(linked);
                else roots.Add([linked]);
                continue;
            }
            var line = $"The pages lead to {IndexOf(plan)}, which is written when all {home.Pathways.Count} pathways of {home.File} are built.";
            if (!left.Contains(line)) left.Add(line);
        }
        var indexes = new List<SiteIndex>();
        foreach (var together in roots)
        {
            var shown = IndexOf(together[0]);
            var full = ShownPath.Full(world.Folder, shown);
            CheckClash(full, shown, plans, world);
            indexes.Add(new SiteIndex(shown, together) { Over = Standing(shown, full, disk, wanted.Force) });
        }
        return new SitePlan(all, indexes, left);
    }

    private static bool HasSite(PathwayPlan plan, BuildChoices wanted, bool isWhole)
    {
        var home = plan.Pathway.Home;
        if (!wanted.Site && home.Settings?.Site != true) return false;
        if (!plan.HasPages)
        {
            if (wanted.Site) throw Stop.BadUse("--site writes a page that leads to web pages, and none is to be built: add html, as in --to html,pdf", "build");
            // Who asks for other formats this once gets them, and the index stays as it is.
            if (wanted.Formats is not null) return false;
            throw Stop.BadInput($"`build.site` in {home.File} wants a page that leads to web pages, and `build.to` makes none: add html to it");
        }
        if (isWhole || wanted.Output is not null && wanted.Site) return true;
        if (wanted.Site) throw Stop.BadUse($"--site lists every pathway of {home.File}, and this run builds only some of them: build the whole workspace, or into another folder with -o", "build");
        return wanted.Output is null;
    }

    private static bool SharesRoot(PathwayPlan plan, IReadOnlyList<PathwayPlan> plans, World world)
    {
        foreach (var other in plans)
            if (!ReferenceEquals(other, plan) && HasRootOf(other, plan, world)) return true;
        return false;
    }

    private static bool HasRootOf(PathwayPlan one, PathwayPlan other, World world) =>
        one.Root == other.Root || ShownPath.Full(world.Folder, one.Root) == ShownPath.Full(world.Folder, other.Root);

    private static string IndexOf(PathwayPlan plan) => plan.Root == "." ? FileName : plan.Root.TrimEnd('/') + "/" + FileName;

    private static void CheckClash(string full, string shown, IReadOnlyList<PathwayPlan> plans, World world)
    {
        foreach (var plan in plans)
            foreach (var file in plan.AllShown())
                if (string.Equals(ShownPath.Full(world.Folder, file), full, StringComparison.OrdinalIgnoreCase))
                    throw Stop.BadInput($"the index of the site and {plan.Pathway.Path} would both be written to {shown}",
                        $"The pathway has the id \"{plan.Id}\"; give it another, or build without an index.");
    }

    // A folder that is put on the web may have an index of its own, of which ours would make an end.
    private static StandingFile? Standing(string shown, string full, DiskSources disk, bool force)
    {
        if (force) return null;
        switch (disk.Read(shown))
        {
            case SourceRead.Missing:
                return new StandingFile(null);
            case SourceRead.Bytes bytes when bytes.Content.Span.IndexOf("<meta name=\"generator\" content=\"pair "u8) >= 0:
                return new StandingFile(bytes.Content);
            // A folder in the way stops the writing with words of its own.
            case SourceRead.Refused when Directory.Exists(full):
                return null;
            default:
                throw Stop.BadInput($"{shown} is there, and pair did not write it", "Build into another folder with -o, or overwrite it with --force.");
        }
    }
}
