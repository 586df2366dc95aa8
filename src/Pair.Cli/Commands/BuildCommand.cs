using System.CommandLine;
using Pair.Cli.Files;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Cli.Watching;

namespace Pair.Cli.Commands;

/// <summary><c>pair build</c>: check, then documents.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var to = PairCommand.ChosenList("--to", "FORMATS", "docx, pdf or html, several with commas (default: what pair.yaml says, else all)", OutputFormat.Names);
        var edition = PairCommand.ChosenList("--edition", "EDITIONS", "practitioner or family, both with a comma (default: what pair.yaml says, else both)", OutputEdition.Names);
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
                + "for families. In a workspace of several pathways each has a folder of its own: out/ID/ID.html. Of each pathway either all files are written, or none and its last ones stay.\n"
                + "Several pathways are built at once, -j says how many. One that cannot be built stops no other: the last line names it, and the exit code is 1, "
                + "or 4 where its files cannot be written. Reports and an index are written when all documents are. Ctrl+C lets those at work come to their end.\n"
                + "With --site the folder also has an index.html, which leads to the pages and files of all pathways that are built; it needs html among the formats, and all "
                + "pathways of a workspace. An index.html that pair did not write is never overwritten without --force.\n"
                + "A Word document that was edited since pair wrote it is never overwritten: its pathway is not built, and edited-output says what was changed. Take the "
                + "changes over into the YAML files; then --force overwrites it.\n"
                + "The headers, logos and styles of a --template stay as they are; pair template writes one to start from. Where one cannot be used, nothing is written.\n"
                + "A pathway with gaps and errors is still printed, so that a draft can be read; only one that cannot be understood is not.\n"
                + "With --watch nothing ends it but Ctrl+C: what is wrong in a file is told, and building goes on when it is mended. Reports are written anew each time.\n"
                + "With `--format json`, standard output has one JSON of the files and the findings.\n"
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
                parsed.GetResult(force) is { Implicit: false },
                parsed.GetResult(site) is { Implicit: false });
            var (reporting, choices) = (reports.Read(parsed, null, world), shared.Read(parsed, world));
            if (wanted is { Annotate: true, Formats: not null }) Annotating.Check(wanted.Formats);
            return parsed.GetResult(watch) is { Implicit: false }
                ? Watch(wanted, reporting, choices, () => shared.Read(parsed, world), world, stages)
                : new Building(wanted, reporting, world, stages).Run(choices, new DiskSources(world));
        });
        return command;
    }

    // The day is asked anew each time: who watches may do so past midnight.
    private static int Watch(BuildChoices wanted, ReportChoices reports, SharedChoices first, Func<SharedChoices> choices, World world, Stages stages)
    {
        if (first.Paths.Contains(DiskSources.StandardInput)) throw Stop.BadUse("--watch waits for files to change, and standard input is none", "build");
        if (wanted.Force) throw Stop.BadUse("--force does not go with --watch: Word documents would be overwritten at each save, whoever edited them", "build");
        if (reports.Format != ReportFormat.Text) throw Stop.BadUse("--format json is one document, and --watch builds again and again; --report json=FILE writes it anew each time", "build");
        var building = new Building(wanted, reports, world, stages);
        return new Rounds(world, first.Quiet).Run(read => LastDoor.Guard(world, first.Verbose, () => building.Run(choices(), read)));
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
