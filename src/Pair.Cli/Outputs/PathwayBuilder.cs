using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Findings;

namespace Pair.Cli.Outputs;

/// <summary>What came of building one pathway: its files were written, all of them or none.</summary>
/// <param name="Plan">What was to be made.</param>
/// <param name="Files">What was written; empty for nothing.</param>
/// <param name="Findings">What was found while its documents were made, judged.</param>
internal sealed record BuiltPathway(PathwayPlan Plan, IReadOnlyList<BuiltFile> Files, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many Word documents that people edited keep it from being written.</summary>
    public int Edited { get; init; }

    /// <summary>Why the machine did not take its files; null where it did.</summary>
    public Stop? Refused { get; init; }

    /// <summary>What the index of a site says of it; null where none leads to it.</summary>
    public ListedPathway? Entry { get; init; }
}

/// <summary>Builds one pathway from its plan to its files; several may be built at once, each by itself. Nothing of it is kept but what the list of files says.</summary>
/// <param name="judging">Judges what is found on the way.</param>
/// <param name="annotating">Which findings stand in Word files; null for none.</param>
/// <param name="wanted">What the command line says.</param>
/// <param name="asOf">The day that dates are judged on.</param>
/// <param name="world">Its current folder.</param>
internal sealed record PathwayBuilder(Judging judging, Annotating? annotating, BuildChoices wanted, DateOnly asOf, World world)
{
    /// <summary>Whether its editions are made side by side; not where other pathways already keep every processor at work.</summary>
    public required bool EditionsAtOnce { get; init; }

    /// <summary>Whether somebody broke off: then nothing more is written.</summary>
    public Func<bool> BrokenOff { get; init; } = static () => false;

    /// <summary>Stops where a file that a pathway was read from has been changed since; is told the pathway and what is to be written first.</summary>
    public Action<ReadPathway, string> StopIfChanged { get; init; } = static (_, _) => { };

    /// <summary>Builds a pathway. Stops where somebody breaks off or the machine refuses; then its files are as they were.</summary>
    public BuiltPathway Build(PathwayPlan planned)
    {
        var plan = planned.Opened();
        // A disk of its own: what stood where the files go is no longer needed once they are written.
        var standing = new StandingDocuments(new DiskSources(world), world, wanted.Force);
        if (standing.Edited(plan, judging) is { Count: > 0 } edited) return new BuiltPathway(planned, [], edited) { Edited = edited.Count };
        var rendered = annotating is null ? Rendering.RenderAll(plan, EditionsAtOnce) : new AnnotatedRendering(plan, judging, annotating, EditionsAtOnce).RenderAll();
        if (BrokenOff()) throw Stop.Interrupted();

        var (files, toWrite, found) = (new List<BuiltFile>(), new List<FileToWrite>(), new List<Finding>());
        for (var i = 0; i < rendered.Count; i++)
        {
            var edition = plan.Editions[i];
            Rendering.Add(found, plan.Printable.Publish(edition.Edition));
            if (TemplateChoice.Missing(plan.Templates, edition) is { } missing) found.Add(missing);
            foreach (var format in plan.Formats)
            {
                var (file, shown) = (rendered[i][format], plan.Shown(edition, format));
                var comments = annotating is not null && Annotating.Annotates(format) ? file.Comments : (int?)null;
                files.Add(new BuiltFile(shown, edition.Name, file.Bytes.Length, file.Pages) { Comments = comments });
                toWrite.Add(new FileToWrite(ShownPath.Full(world.Folder, shown), shown, file.Bytes) { Over = standing.At(shown) });
                Rendering.Add(found, file.Findings);
            }
        }
        StopIfChanged(planned.Pathway, toWrite[0].Shown);
        WholeFiles.Write(toWrite);
        var entry = plan.Index is null ? null : SiteRendering.Entry(plan, files, asOf);
        planned.Pathway.Forget();
        return new BuiltPathway(planned, files, judging.Judge(plan.Pathway, found)) { Entry = entry };
    }
}
