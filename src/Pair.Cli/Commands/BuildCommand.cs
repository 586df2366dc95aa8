using System.CommandLine;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Cli.Watching;
using Pair.Core.Findings;

namespace Pair.Cli.Commands;

/// <summary><c>pair build</c>: check, then documents. The list of files is its product and goes to standard output; what is said about them goes to standard error.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var to = PairCommand.Listed("--to", "FORMATS", "docx, pdf or html, several with commas (default: what pair.yaml says, else all)");
        var edition = PairCommand.Listed("--edition", "EDITIONS", "practitioner or family, both with a comma (default: what pair.yaml says, else both)");
        var output = PairCommand.Valued("--output", "DIR", "folder for the files (default: what pair.yaml says, else out)", "-o");
        var force = PairCommand.Flag("--force", "overwrite Word documents that people edited");
        var template = PairCommand.Listed("--template", "FILE", "Word file of your own (.docx, .dotx) to put the documents into; may be given again, for the other edition (default: what pair.yaml says)");
        var annotate = PairCommand.Flag("--annotate", "put each finding into the Word files as a comment on what it is about; for workshops, not for publishing");
        var site = PairCommand.Flag("--site", "write an index page as well, index.html, that leads to all pathways, editions and files (default: what pair.yaml says)");
        var watch = PairCommand.Flag("--watch", "go on: build again whenever a file that was read is saved, until Ctrl+C");
        var reports = new ReportOptions([ReportFormat.Text, ReportFormat.Json]);
        var shared = new SharedOptions("paths of the files alone, one a line");
        var command = new PairCommand("build", "Check pathways, then write them as Word, PDF and HTML documents.")
        {
            Example = "pair build areas/northshire --to docx,pdf -o drafts",
            Notes = "Files are named after the pathway's id: out/ID.html, out/ID.pdf, out/ID.docx for practitioners, out/ID-family.html and so on "
                + "for families. In a workspace of several pathways each has a folder of its own: out/ID/ID.html. Either all files are written, or none and the last ones stay.\n"
                + "With --site the folder also has an index.html, which leads to the pages and files of all pathways that are built; it needs html among the formats, and all "
                + "pathways of a workspace. An index.html that pair did not write is never overwritten without --force.\n"
                + "A Word document that was edited since pair wrote it is never overwritten: nothing is built, and edited-output says what was changed. Take the "
                + "changes over into the YAML files; then --force overwrites it.\n"
                + "The headers, logos and styles of a --template stay as they are; pair template writes one to start from. Where one cannot be used, nothing is written.\n"
                + "A pathway with gaps and errors is still printed, so that a draft can be read; only one that cannot be understood is not.\n"
                + "With --watch nothing ends it but Ctrl+C: what is wrong in a file is told, and building goes on when it is mended. Reports are written anew each time.\n"
                + "With --format json, standard output has one JSON of the files and the findings.\n"
                + "Exit codes: 0 done, 1 findings at or above --fail-on, 2 usage or input, 3 a bug in pair, 4 files cannot be written, 130 ended with Ctrl+C.",
        };
        foreach (var option in new Option[] { to, edition, output, site, template, annotate, force, watch }) command.Add(option);
        reports.AddTo(command);
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = new BuildChoices(
                Formats(parsed.GetValue(to)),
                Editions(parsed.GetValue(edition)),
                Folder(parsed.GetValue(output)),
                TemplateFiles(parsed.GetValue(template)),
                parsed.GetResult(annotate) is { Implicit: false },
                parsed.GetResult(force) is { Implicit: false })
            {
                Site = parsed.GetResult(site) is { Implicit: false },
            };
            var (reporting, choices) = (reports.Read(parsed, null, world), shared.Read(parsed, world));
            if (wanted is { Annotate: true, Formats: not null }) Annotating.Check(wanted.Formats);
            return parsed.GetResult(watch) is { Implicit: false }
                ? Watch(wanted, reporting, choices, () => shared.Read(parsed, world), world, stages)
                : Run(wanted, reporting, choices, new DiskSources(world), world, stages);
        });
        return command;
    }

    // The day is asked anew each time: who watches may do so past midnight.
    private static int Watch(BuildChoices wanted, ReportChoices reports, SharedChoices first, Func<SharedChoices> choices, World world, Stages stages)
    {
        if (first.Paths.Contains(DiskSources.StandardInput)) throw Stop.BadUse("--watch waits for files to change, and standard input is none", "build");
        if (wanted.Force) throw Stop.BadUse("--force does not go with --watch: Word documents would be overwritten at each save, whoever edited them", "build");
        if (reports.Format != ReportFormat.Text) throw Stop.BadUse("--format json is one document, and --watch builds again and again; --report json=FILE writes it anew each time", "build");
        return new Rounds(world, first.Quiet).Run(read => LastDoor.Guard(world, first.Verbose, () => Run(wanted, reports, choices(), read, world, stages)));
    }

    private static int Run(BuildChoices wanted, ReportChoices reports, SharedChoices choices, Room disk, World world, Stages stages)
    {
        var templates = new Templates(disk, world.Folder);
        templates.Choose(wanted.Templates);
        var reading = new Since(choices, disk, world, stages).Read(disk);
        if (!reading.Understood) return NothingBuilt(reading, templates.Refusals, edited: 0, reports, choices, world);

        var planned = SitePlan.Of(OutputPlan.Of(reading.Pathways, wanted.Formats, wanted.Editions, wanted.Output, world), wanted, new DiskSources(world), world);
        var plans = Dressed(planned.Plans, templates, world);
        if (templates.Refusals.Count > 0) return NothingBuilt(reading, templates.Refusals, edited: 0, reports, choices, world);
        CheckReportFiles(reports, plans, planned.Indexes, world);
        var standing = new StandingDocuments(new DiskSources(world), world, wanted.Force);
        if (standing.Edited(plans, reading.Judging) is { Count: > 0 } edited)
        {
            // From now on these files matter: once they are out of the way, there is something to build.
            foreach (var finding in edited) _ = disk.Read(finding.Where.Source.Path);
            return NothingBuilt(reading, edited, edited.Count, reports, choices, world);
        }
        using var progress = new ProgressLine(world, choices.Quiet);
        var (files, more) = Rendering.Of(plans, reading.Judging, progress, wanted.Annotate ? new Annotating(reading, plans) : null);
        foreach (var index in planned.Indexes) files.Add(SiteRendering.Of(index, files, choices.AsOf));
        var report = Report.Of(reading, FindingOrder.Sort(reading.Findings.Concat(more)), choices.FailOn) with { Built = files };
        WholeFiles.Write([.. files.Select(file => new FileToWrite(ShownPath.Full(world.Folder, file.Shown), file.Shown, file.Bytes) { Over = standing.At(file.Shown) ?? planned.Standing(file.Shown) }), .. reports.Written(report, world)]);
        progress.Dispose();

        var screen = Tell(report, reports, choices, world);
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
    private static int NothingBuilt(Reading reading, IReadOnlyList<Finding> why, int edited, ReportChoices reports, SharedChoices choices, World world)
    {
        var report = Report.Of(reading, FindingOrder.Sort(reading.Findings.Concat(why)), choices.FailOn) with { Built = [] };
        if (reports.Files.Count > 0) WholeFiles.Write([.. reports.Written(report, world)]);
        var screen = Tell(report, reports, choices, world);
        if (!choices.Quiet && reports.Format == ReportFormat.Text) world.Error.WriteLine(Summary.OfNothingBuilt(report.Count, screen.Paint, edited));
        return ExitCode.Found;
    }

    // A workspace that makes no Word file is not held up by its template.
    private static IReadOnlyList<PathwayPlan> Dressed(IReadOnlyList<PathwayPlan> plans, Templates templates, World world)
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
    private static Screen Tell(Report report, ReportChoices reports, SharedChoices choices, World world)
    {
        var screen = Screen.Of(world, world.ErrorIsTerminal, choices.Color);
        reports.Format.Write(reports.Format == ReportFormat.Text ? world.Error : world.Output, report, screen);
        if (reports.OnGithub) GithubActions.Tell(world, report);
        world.Error.Flush();
        return screen;
    }

    private static void CheckReportFiles(ReportChoices reports, IReadOnlyList<PathwayPlan> plans, IReadOnlyList<SiteIndex> indexes, World world)
    {
        if (reports.Files.Count == 0) return;
        var documents = plans.SelectMany(plan => plan.AllShown()).Concat(indexes.Select(index => index.Shown)).Select(shown => ShownPath.Full(world.Folder, shown)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in reports.Files)
            if (documents.Contains(ShownPath.Full(world.Folder, file.Shown)))
                throw Stop.BadUse($"a report and a document would both be written to {file.Shown}", "build");
    }

    private static IReadOnlyList<OutputFormat>? Formats(string[]? names) => names is null or [] ? null
        : OutputFormat.Named(names, name => Stop.BadUse($"--to takes docx, pdf or html, not \"{name}\"", "build"));

    private static IReadOnlyList<OutputEdition>? Editions(string[]? names) => names is null or [] ? null
        : OutputEdition.Named(names, name => Stop.BadUse($"--edition takes practitioner or family, not \"{name}\"", "build"));

    private static string[] TemplateFiles(string[]? files) => files is null ? [] : Array.Exists(files, static file => file is "" or "-")
        ? throw Stop.BadUse("--template takes a Word file, .docx or .dotx", "build")
        : files;

    private static string? Folder(string? output) => output is "" or "-"
        ? throw Stop.BadUse("--output takes a folder: a build has several files", "build")
        : output;
}

/// <summary>What a build is told on the command line; null or empty where it says nothing.</summary>
/// <param name="Formats">Which formats.</param>
/// <param name="Editions">Which editions.</param>
/// <param name="Output">Folder for the files.</param>
/// <param name="Templates">Word files that documents are put into.</param>
/// <param name="Annotate">Whether findings stand in the Word files as comments.</param>
/// <param name="Force">Whether Word files that people edited are overwritten.</param>
internal sealed record BuildChoices(
    IReadOnlyList<OutputFormat>? Formats, IReadOnlyList<OutputEdition>? Editions, string? Output, IReadOnlyList<string> Templates, bool Annotate, bool Force)
{
    /// <summary>Whether an index page is written.</summary>
    public bool Site { get; init; }
}
