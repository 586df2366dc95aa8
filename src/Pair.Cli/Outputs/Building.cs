using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Outputs;

/// <summary>
/// Reads, checks, makes all files and writes them, those of a pathway whole or not at all. Their list is the product and goes to standard output; what is said
/// about them goes to standard error.
/// </summary>
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
        var reading = new Since(choices with { LooksBeside = true }, disk, world, stages).Read(disk);
        if (reading.ToBuild.Count == 0) return NothingBuilt(reading, templates.Refusals, edited: 0, choices);

        var planned = SitePlan.Of(OutputPlan.Of(reading.ToBuild, wanted.Formats, wanted.Editions, wanted.Output, world), reading, wanted, new DiskSources(world), world);
        var plans = Dressed(planned.Plans, templates);
        if (templates.Refusals.Count > 0) return NothingBuilt(reading, templates.Refusals, edited: 0, choices);
        CheckReportFiles(plans, planned.Indexes);

        var outcome = new BuildOutcome(reading, plans.Count);
        using (var progress = new ProgressLine(world, choices.Quiet)) Build(plans, outcome, choices, progress);
        // From now on these files matter: once they are out of the way, there is more to build.
        foreach (var finding in outcome.Edited) _ = disk.Read(finding.Where.Source.Path);
        if (outcome.IsInterrupted)
        {
            if (reports.Format == ReportFormat.Text) ListFiles(outcome.Files, choices);
            throw Stop.Interrupted(outcome.Files.Count == 0 ? "nothing was written" : $"{outcome.Built} of {plans.Count} pathways were written, each with all its files");
        }
        if (outcome.Built == 0)
        {
            var code = NothingBuilt(reading, outcome.Findings, outcome.Edited.Count, choices, outcome.Refusals());
            return outcome.IsRefused ? ExitCode.Environment : code;
        }

        var left = new List<string>(planned.Left);
        var indexes = planned.Indexes.Select(index => outcome.IndexOf(index, world, left)).OfType<FileToWrite>().ToList();
        var findings = FindingOrder.Sort(reading.Findings.Concat(outcome.Findings));
        var report = Report.Of(reading, findings, choices.FailOn) with { Built = [.. outcome.Files, .. indexes.Select(index => new BuiltFile(index.Shown, null, index.Bytes.Length, null))] };
        var refused = WriteLast([.. indexes, .. reports.Written(report, world)]);
        // The documents stand, and are listed whatever becomes of the rest.
        if (refused is not null) report = report with { Built = outcome.Files };

        var screen = Tell(report, choices);
        if (reports.Format != ReportFormat.Text) Say(outcome.Refusals());
        else
        {
            ListFiles(report.Built!, choices);
            if (!choices.Quiet && screen.IsTerminal && world.OutputIsTerminal) world.Error.WriteLine();
            Say(outcome.Refusals());
            if (!choices.Quiet) world.Error.WriteLine(Summary.OfBuild(report.Built!.Count, report.Count, screen.Paint, reading.Since, outcome.HasErrors(findings)));
            if (!choices.Quiet)
                foreach (var line in left) world.Error.WriteLine(line);
            var annotated = outcome.Files.Count(file => file.Comments > 0);
            if (!choices.Quiet && annotated > 0) world.Error.WriteLine(Summary.OfComments(annotated));
            // Even quietly: the list alone does not say what is not in it.
            if (outcome.NotBuilt.Count > 0) world.Error.WriteLine(Summary.OfPartlyBuilt(outcome, screen.Paint));
        }
        if (refused is not null) throw refused;
        return outcome.IsRefused ? ExitCode.Environment : outcome.NotBuilt.Count > 0 ? ExitCode.Found : choices.CodeFor(report.Count);
    }

    private void Build(IReadOnlyList<PathwayPlan> plans, BuildOutcome outcome, SharedChoices choices, ProgressLine progress)
    {
        var annotating = wanted.Annotate ? new Annotating(outcome.Reading, plans) : null;
        var builder = new PathwayBuilder(outcome.Reading.Judging, annotating, wanted, choices.AsOf, world) { EditionsAtOnce = plans.Count < choices.Jobs };
        var reading = outcome.Reading;
        if (plans.Count == 1)
        {
            // While one is made, Ctrl+C ends it at once; what the machine refuses ends the run.
            progress.Say($"Building {plans[0].Id} ...");
            outcome.Add((builder with { StopIfChanged = (_, shown) => reading.StopIfChanged(shown) }).Build(plans[0]));
            return;
        }
        reading.StopIfComeOrGone(plans[0].Root);
        builder = builder with { StopIfChanged = (pathway, shown) => reading.StopIfChanged(shown, pathway) };
        using var folders = new SharedFolders(plans, world);
        using var interruption = new Interruption();
        builder = builder with { BrokenOff = () => interruption.IsAsked };
        progress.Count("Building", 0, plans.Count, plans[0].Id);
        InOrder.Run(plans, choices.Jobs, plan => outcome.Attempt(plan, builder), (plan, built) =>
        {
            outcome.Add(built);
            progress.Count("Building", outcome.Done, plans.Count, plan.Id);
        }, () => interruption.IsAsked || outcome.IsHopeless);
        for (var i = outcome.Done; i < plans.Count; i++) outcome.NotBuilt.Add(plans[i].Pathway.Path);
        outcome.IsInterrupted = interruption.IsAsked && outcome.Built < plans.Count;
    }

    private void Say(IReadOnlyList<string> lines)
    {
        foreach (var line in lines) world.Error.WriteLine(line);
    }

    // What tells of all documents comes after them. Why it could not be written is thrown once all else is told.
    private static Stop? WriteLast(IReadOnlyList<FileToWrite> files)
    {
        try
        {
            if (files.Count > 0) WholeFiles.Write(files, "The documents were written; what else was to be written is as it was.");
            return null;
        }
        catch (Stop stop)
        {
            return stop;
        }
    }

    private void ListFiles(IReadOnlyList<BuiltFile> files, SharedChoices choices)
    {
        if (files.Count > 0) BuiltFileList.Write(world.Output, files, choices.Quiet, Screen.Of(world, world.OutputIsTerminal, choices.Color).Paint);
        world.Output.Flush();
    }

    // Whatever --fail-on says: who asked for files and got none must hear of it.
    private int NothingBuilt(Reading reading, IReadOnlyList<Finding> why, int edited, SharedChoices choices, IReadOnlyList<string>? refusals = null)
    {
        var report = Report.Of(reading, FindingOrder.Sort(reading.Findings.Concat(why)), choices.FailOn) with { Built = [] };
        if (reports.Files.Count > 0) WholeFiles.Write([.. reports.Written(report, world)]);
        var screen = Tell(report, choices);
        Say(refusals ?? []);
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
