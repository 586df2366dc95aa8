using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Inputs;

namespace Pair.Cli.Outputs;

/// <summary>Which files a pathway becomes.</summary>
/// <param name="Pathway">The pathway.</param>
/// <param name="Folder">Where its files go: relative to the current folder, or absolute where the user said so.</param>
/// <param name="Formats">In the order of the list.</param>
/// <param name="Editions">In the order of the list.</param>
internal sealed record PathwayPlan(
    ReadPathway Pathway, string Folder, IReadOnlyList<OutputFormat> Formats, IReadOnlyList<OutputEdition> Editions)
{
    private PrintablePathway? printable;

    /// <summary>The pathway's id, the stem of its files.</summary>
    public string Id { get; } = Pathway.Id ?? throw new InvalidOperationException("A pathway that was not understood cannot be planned.");

    /// <summary>The pathway, to make documents of; only in a plan that is <see cref="Opened"/>.</summary>
    public PrintablePathway Printable => printable ?? throw new InvalidOperationException("The plan was not opened.");

    /// <summary>What the rules look at; null where the stages are a test's own.</summary>
    public Pair.Core.Model.Pathway? Model { get; private init; }

    /// <summary>The same plan with the pathway itself at hand: large, so it is let go with it.</summary>
    public PathwayPlan Opened()
    {
        var compiled = Pathway.Compiled();
        return this with { printable = compiled.Printable, Model = compiled.Pathway };
    }

    /// <summary>Word files of the area that its Word documents are put into.</summary>
    public IReadOnlyList<TemplateFile> Templates { get; init; } = [];

    /// <summary>Where everything of this workspace goes: <see cref="Folder"/>, or the folder above where each pathway has one of its own.</summary>
    public string Root { get; init; } = Folder;

    /// <summary>Whether its folder is one of several in <see cref="Root"/>.</summary>
    public bool HasOwnFolder { get; init; }

    /// <summary>The index that its pages lead to; null for none.</summary>
    public SiteLink? Index { get; init; }

    /// <summary>Whether web pages are among what is made.</summary>
    public bool HasPages => Formats.Any(format => format.Name == OutputFormat.Page);

    /// <summary>Whether a Word file is among what is made.</summary>
    public bool HasWord => Formats.Any(format => format.Name == OutputFormat.Word);

    /// <summary>The name of a file.</summary>
    public string FileName(OutputEdition edition, OutputFormat format) => $"{Id}{edition.Ending}.{format.Name}";

    /// <summary>The name of an edition's web page.</summary>
    public string FileNameOfPage(OutputEdition edition) => $"{Id}{edition.Ending}.{OutputFormat.Page}";

    /// <summary>The path of a file, as the list shows it.</summary>
    public string Shown(OutputEdition edition, OutputFormat format) => Folder == "." ? FileName(edition, format) : Folder.TrimEnd('/') + "/" + FileName(edition, format);

    /// <summary>The paths of all its files, in the order of the list.</summary>
    public IEnumerable<string> AllShown() => Editions.SelectMany(edition => Formats.Select(format => Shown(edition, format)));
}

/// <summary>Where everything that is built goes.</summary>
internal static class OutputPlan
{
    private const string DefaultFolder = "out";

    /// <summary>Plans all files; stops the run where two would be the same one.</summary>
    /// <param name="pathways">What is built; all of it understood.</param>
    /// <param name="formats">What <c>--to</c> says; null for what each workspace says.</param>
    /// <param name="editions">What <c>--edition</c> says; null for what each workspace says.</param>
    /// <param name="output">What <c>--output</c> says; null for what each workspace says.</param>
    /// <param name="world">Its current folder.</param>
    public static IReadOnlyList<PathwayPlan> Of(
        IReadOnlyList<ReadPathway> pathways, IReadOnlyList<OutputFormat>? formats, IReadOnlyList<OutputEdition>? editions, string? output, World world)
    {
        var plans = pathways.Select(pathway => Of(pathway, formats, editions, output, world)).ToList();
        var taken = new Dictionary<string, PathwayPlan>(StringComparer.OrdinalIgnoreCase);
        foreach (var plan in plans)
            foreach (var shown in plan.AllShown())
                if (!taken.TryAdd(ShownPath.Full(world.Folder, shown), plan))
                    throw Clash(taken[ShownPath.Full(world.Folder, shown)], plan, shown);
        return plans;
    }

    private static Stop Clash(PathwayPlan first, PathwayPlan second, string shown) => Stop.BadInput(
        $"two pathways would write {shown}: {first.Pathway.Path} and {second.Pathway.Path}",
        first.Id == second.Id
            ? $"Both have the id \"{second.Id}\"; give each its own, or build them apart with -o."
            : $"Their ids are \"{first.Id}\" and \"{second.Id}\"; change one, or build them apart with -o.");

    // Whatever stands behind a dot, and in any case: a build that only some machines can make is none.
    private static bool IsKeptByWindows(string id) => id is "con" or "prn" or "aux" or "nul" || (id is ['c', 'o', 'm', _] or ['l', 'p', 't', _] && char.IsAsciiDigit(id[3]));

    private static PathwayPlan Of(
        ReadPathway pathway, IReadOnlyList<OutputFormat>? formats, IReadOnlyList<OutputEdition>? editions, string? output, World world)
    {
        var home = pathway.Home;
        if (IsKeptByWindows(pathway.Id!))
            throw Stop.BadInput($"Windows has no files of the name {pathway.Id}, the id of {pathway.Path}", "Give the pathway another id, so that everybody can open its documents.");
        var chosen = formats ?? OutputFormat.Named(home.Settings?.To ?? [],
            name => Stop.BadInput($"`build.to` in {home.File} takes docx, pdf or html, not \"{name}\""));
        var readers = editions ?? OutputEdition.Named(home.Settings?.Editions ?? [],
            name => Stop.BadInput($"`build.editions` in {home.File} takes practitioner or family, not \"{name}\""));
        var folder = output
            ?? (home.Settings?.Output is { } own ? Path.Combine(home.Folder, own) : DefaultFolder);
        if (output is null && home.Settings?.Output is { } named && !Inside.Is(world, new DiskSources(world), home.Folder, ShownPath.Of(world.Folder, folder)))
            throw Stop.BadInput($"`build.output` in {home.File} leads outside the workspace: {named}", "Name a folder below that of pair.yaml there, or any folder on the command line with -o.");
        // An area a folder, also when one of several is built alone: its files stay where they were.
        var hasOwnFolder = home.Settings is not null && home.Pathways.Count > 1;
        return new PathwayPlan(pathway, ShownPath.Of(world.Folder, hasOwnFolder ? Path.Combine(folder, pathway.Id!) : folder), chosen, readers)
        {
            Root = ShownPath.Of(world.Folder, folder), HasOwnFolder = hasOwnFolder,
        };
    }
}
