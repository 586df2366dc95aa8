using Pair.Cli.Files;
using Pair.Cli.Inputs;

namespace Pair.Cli.Outputs;

/// <summary>Which files a pathway becomes.</summary>
/// <param name="Pathway">The pathway.</param>
/// <param name="Printable">The pathway, understood.</param>
/// <param name="Folder">Where its files go: relative to the current folder, or absolute where the user said so.</param>
/// <param name="Formats">In the order of the list.</param>
internal sealed record PathwayPlan(ReadPathway Pathway, PrintablePathway Printable, string Folder, IReadOnlyList<OutputFormat> Formats)
{
    /// <summary>The name of its file in a format.</summary>
    public string FileName(OutputFormat format) => $"{Printable.Id}.{format.Name}";

    /// <summary>The path of its file in a format, as the list shows it.</summary>
    public string Shown(OutputFormat format) => Folder == "." ? FileName(format) : Folder.TrimEnd('/') + "/" + FileName(format);
}

/// <summary>Where everything that is built goes.</summary>
internal static class OutputPlan
{
    private const string DefaultFolder = "out";

    /// <summary>Plans all files; stops the run where two would be the same one.</summary>
    /// <param name="pathways">What is built; all of it understood.</param>
    /// <param name="formats">What <c>--to</c> says; null for what each workspace says.</param>
    /// <param name="output">What <c>--output</c> says; null for what each workspace says.</param>
    /// <param name="world">Its current folder.</param>
    public static IReadOnlyList<PathwayPlan> Of(IReadOnlyList<ReadPathway> pathways, IReadOnlyList<OutputFormat>? formats, string? output, World world)
    {
        var plans = pathways.Select(pathway => Of(pathway, formats, output, world)).ToList();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var plan in plans)
            foreach (var format in plan.Formats)
                if (!taken.TryAdd(ShownPath.Full(world.Folder, plan.Shown(format)), plan.Pathway.Compiled.Path))
                    throw Stop.BadInput($"two pathways would write {plan.Shown(format)}: "
                        + $"{taken[ShownPath.Full(world.Folder, plan.Shown(format))]} and {plan.Pathway.Compiled.Path}",
                        $"Both have the id \"{plan.Printable.Id}\"; give each its own, or build them apart with -o.");
        return plans;
    }

    private static PathwayPlan Of(ReadPathway pathway, IReadOnlyList<OutputFormat>? formats, string? output, World world)
    {
        var printable = pathway.Compiled.Printable ?? throw new InvalidOperationException("A pathway that was not understood cannot be planned.");
        var home = pathway.Home;
        var chosen = formats ?? OutputFormat.Named(home.Settings?.To ?? [],
            name => Stop.BadInput($"`build.to` in {home.File} takes docx, pdf or html, not \"{name}\""));
        var folder = output
            ?? (home.Settings?.Output is { } own ? Path.Combine(home.Folder, own) : DefaultFolder);
        // An area a folder, also when one of several is built alone: its files stay where they were.
        if (home.Settings is not null && home.Pathways.Count > 1) folder = Path.Combine(folder, printable.Id);
        return new PathwayPlan(pathway, printable, ShownPath.Of(world.Folder, folder), chosen);
    }
}
