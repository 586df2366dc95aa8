using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Outputs;

/// <summary>Reads, checks, makes all files and writes them, or none. Their list is the product and goes to standard output; what is said about them goes to standard error.</summary>
internal sealed class Building(BuildChoices wanted, ReportChoices reports, World world, Stages stages)
{
    /// <summary>Builds.</summary>
    /// <param name="choices">What the user chose, and for which day.</param>
    /// <param name="disk">Where the files are.</param>
    /// <returns>The exit code.</returns>
    public int Run(SharedChoices choices, Room disk)
    {
        var templates = new Templates(disk, world.Folder);
        templates.Choose(wanted.Templates);
        var reading = new Since(choices, disk, world, stages).Read(disk);
        if (!reading.Understood) return NothingBuilt(reading, templates.Refusals, edited: 0, choices);

        var planned = SitePlan.Of(OutputPlan.Of(reading.Pathways, wanted.Formats, wanted.Editions, wanted.Output, world), wanted, new DiskSources(world), world);
        var plans = Dressed(planned.Plans, templates);
        if (templates.Refusals.Count > 0) return NothingBuilt(reading, templates.Refusals, edited: 0, choices);
        CheckReportFiles(plans, planned.Indexes);
        var standing = new StandingDocuments(new DiskSources(world), world, wanted.Force);
        if (standing.Edited(plans, reading.Judging) is { Count: > 0 } edited)
        {
            // From now on these files matter: once they are out of the way, there is something to build.
            foreach (var finding in edited) _ = disk.Read(finding.Where.Source.Path);
            return NothingBuilt(reading, edited, edited.Count, choices);
        }
        using var progress = new ProgressLine(world, choices.Quiet);
        var (files, more) = Rendering.Of(plans, reading.Judging, progress, wanted.Annotate ? new Annotating(reading, plans) : null);
        foreach (var index in planned.Indexes) files.Add(SiteRendering.Of(index, files, choices.AsOf));
        var report = Report.Of(reading, FindingOrder.Sort(reading.Findings.Concat(more)), choices.FailOn) with { Built = files };
        WholeFiles.Write([.. files.Select(file => new FileToWrite(ShownPath.Full(world.Folder, file.Shown), file.Shown, file.Bytes) { Over = standing.At(file.Shown) ?? planned.Standing(file.Shown) }), .. reports.Written(report, world)]);
        progress.Dispose();

        var screen = Tell(report, choices);
        if (reports.Format == ReportFormat.Text)
        {
            BuiltFileList.Write(world.Output, files, choices.Quiet, Screen.Of(world, world.OutputIsTerminal, choices.Color).Paint);
            world.Output.Flush();
            if (!choices.Quiet && screen.IsTerminal && world.OutputIsTerminal) world.Error.WriteLine();
            if (!choices.Quiet) world.Error.WriteLine(Summary.OfBuild(files.Count, report.Count, screen.Paint, reading.Since));
            if (!choices.Quiet)
                foreach (var line in planned.Left) world.Error.WriteLine(line);
            var annotated = files.Count(file => file.Comments > 0);
            if (!choices.Quiet && annotated > 0) world.Error.WriteLine(Summary.OfComments(annotated));
        }
        return choices.CodeFor(report.Count);
    }

    // Whatever --fail-on says: who asked for files and got none must hear of it.
    private int NothingBuilt(Reading reading, IReadOnlyList<Finding> why, int edited, SharedChoices choices)
    {
        var report = Report.Of(reading, FindingOrder.Sort(reading.Findings.Concat(why)), choices.FailOn) with { Built = [] };
        if (reports.Files.Count > 0) WholeFiles.Write([.. reports.Written(report, world)]);
        var screen = Tell(report, choices);
        if (!choices.Quiet && reports.Format == ReportFormat.Text) world.Error.WriteLine(Summary.OfNothingBuilt(report.Count, screen.Paint, edited));
        return ExitCode.Found;
    }

    // A workspace that makes no Word file is not held up by its template.
    private IReadOnlyList<PathwayPlan> Dressed(IReadOnlyList<PathwayPlan> plans, Templates templates)
    {
        if (templates.AreChosen && !plans.Any(plan => plan.HasWord)) throw Stop.BadUse("--template is for Word: add docx to --to", "build");
        plans = [.. plans.Select(plan => plan.HasWord ? plan with { Templates = templates.Of(plan.Pathway.Home.Settings) } : plan)];
        foreach (var plan in plans)
            foreach (var template in plan.Templates)
                if (plan.AllShown().Any(shown => ShownPath.Full(world.Folder, shown) == ShownPath.Full(world.Folder, template.Path)))
                    throw Stop.BadInput($"{template.Path} is a template, and this build would write over it", "Keep the template in a folder of its own, or build into another with -o.");
        return plans;
    }

    // Findings for people are said about the files and go to standard error; in JSON they are one product with the files.
    private Screen Tell(Report report, SharedChoices choices)
    {
        var screen = Screen.Of(world, world.ErrorIsTerminal, choices.Color);
        reports.Format.Write(reports.Format == ReportFormat.Text ? world.Error : world.Output, report, screen);
        if (reports.OnGithub) GithubActions.Tell(world, report);
        world.Error.Flush();
        return screen;
    }

    private void CheckReportFiles(IReadOnlyList<PathwayPlan> plans, IReadOnlyList<SiteIndex> indexes)
    {
        if (reports.Files.Count == 0) return;
        var documents = plans.SelectMany(plan => plan.AllShown()).Concat(indexes.Select(index => index.Shown)).Select(shown => ShownPath.Full(world.Folder, shown)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in reports.Files)
            if (documents.Contains(ShownPath.Full(world.Folder, file.Shown)))
                throw Stop.BadUse($"a report and a document would both be written to {file.Shown}", "build");
    }
}

/// <summary>What a build is told on the command line; null or empty where it says nothing.</summary>
/// <param name="Formats">Which formats.</param>
/// <param name="Editions">Which editions.</param>
/// <param name="Output">Folder for the files.</param>
/// <param name="Templates">Word files that documents are put into.</param>
/// <param name="Annotate">Whether findings stand in the Word files as comments.</param>
/// <param name="Force">Whether Word files that people edited are overwritten.</param>
/// <param name="Site">Whether an index page is written.</param>
internal sealed record BuildChoices(
    IReadOnlyList<OutputFormat>? Formats, IReadOnlyList<OutputEdition>? Editions, string? Output, IReadOnlyList<string> Templates, bool Annotate, bool Force, bool Site);
