using Pair.Cli.Files;
using Pair.Cli.Fixing;
using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Commands;

/// <summary><c>pair check</c>: reads, and says what is wrong or missing. Findings are its product and go to standard output.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var reports = new ReportOptions(ReportFormat.All);
        var output = PairCommand.Valued("--output", "FILE", "file for the report, or - for standard output (default: -)", "-o");
        var writeBaseline = PairCommand.Flag("--write-baseline", "accept for now what is found: write it to the baseline, to be given reasons there");
        var fix = PairCommand.Flag("--fix", "write into the files what cannot be meant otherwise, then say what is left");
        var origin = PairCommand.Flag("--show-origin", "say where each value came from: which part or base, and what it stands in place of");
        var shared = new SharedOptions("findings alone, no last line that counts them");
        var command = new PairCommand("check", "Read pathways and say what is wrong or missing.")
        {
            Example = "pair check areas/northshire --as-of 2026-06-01",
            Notes = "--fix mends what has one meaning alone: tabs, missing spaces and quotes, slips in keys, words and ids. All files are written, or none.\n"
                + "A part that a pathway includes is checked with every pathway that includes it.\n"
                + "--show-origin lists the values of each pathway as they are after all its parts and bases; findings go to standard error.\n"
                + "Inside GitHub Actions (GITHUB_ACTIONS=true) and without --format, findings are also shown beside the lines of a change and in the "
                + "summary of the step.\n"
                + "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage or input, 3 a bug in pair, 4 files or output cannot be written.",
        };
        reports.AddTo(command);
        command.Add(output);
        command.Add(fix);
        command.Add(writeBaseline);
        command.Add(origin);
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var choices = shared.Read(parsed, world) with { WriteBaseline = parsed.GetResult(writeBaseline) is { Implicit: false }, ReadsApprovals = true, LooksBeside = true };
            var chosen = reports.Read(parsed, parsed.GetValue(output) is { } file and not "-" ? file : null, world);
            var fixes = parsed.GetResult(fix) is { Implicit: false };
            return parsed.GetResult(origin) is { Implicit: false } ? ShowOrigin(chosen, fixes, choices, world, stages) : Run(chosen, fixes, choices, world, stages);
        });
        return command;
    }

    private static int Run(ReportChoices reports, bool fix, SharedChoices choices, World world, Stages stages)
    {
        if (choices is { WriteBaseline: true, ChangedSince: not null })
            throw Stop.BadUse("--write-baseline accepts all that is found, so it does not go with --changed-since", "check");
        var reading = fix ? Fixed(choices, world, stages) : Read(choices, world, stages);
        if (choices.WriteBaseline) reading = reading with { Findings = BaselineFile.Write(reading, choices, world) };
        var report = Report.Of(reading, reading.Findings, choices.FailOn);
        if (reports.ToOutput) reports.Format.Write(world.Output, report, Screen.Of(world, world.OutputIsTerminal, choices.Color));
        // What is found is shown even where a file cannot be written.
        world.Output.Flush();
        if (reports.Files.Count > 0) WholeFiles.Write([.. reports.Written(report, world)]);
        if (reports.OnGithub) GithubActions.Tell(world, report);

        // The last line is about the work and goes to standard error: what is piped on is findings and nothing else.
        if (!choices.Quiet && reports.Format == ReportFormat.Text)
            world.Error.WriteLine(Summary.OfCheck(report, Screen.Of(world, world.ErrorIsTerminal, choices.Color).Paint));
        return choices.CodeFor(report.Count);
    }

    // The list is the product, so what is found goes where it is in the way of nothing.
    private static int ShowOrigin(ReportChoices reports, bool fix, SharedChoices choices, World world, Stages stages)
    {
        if (reports.Format != ReportFormat.Text || reports.Files.Count > 0 || fix || choices.WriteBaseline || choices.ChangedSince is not null)
            throw Stop.BadUse("--show-origin writes a list of its own, so it does not go with --format, --report, --output, --fix, --write-baseline or --changed-since", "check");
        var reading = Read(choices, world, stages);
        var report = Report.Of(reading, reading.Findings, choices.FailOn);
        OriginReport.Write(world.Output, reading.Pathways, Screen.Of(world, world.OutputIsTerminal, choices.Color));
        world.Output.Flush();
        var screen = Screen.Of(world, world.ErrorIsTerminal, choices.Color);
        ReportFormat.Text.Write(world.Error, report, screen);
        if (!choices.Quiet) world.Error.WriteLine(Summary.OfCheck(report, screen.Paint));
        return choices.CodeFor(report.Count);
    }

    // Whoever saves a file empties it and writes it in pieces, and errors of half a file are nobody's: where some are found and a file has changed meanwhile, all is
    // read once more. Standard input can be read once, and a baseline is never written of files that change.
    private static Reading Read(SharedChoices choices, World world, Stages stages)
    {
        var reading = Read(choices, new DiskSources(world), world, stages);
        if (choices.WriteBaseline || choices.Paths.Contains(DiskSources.StandardInput) || !reading.Findings.Any(finding => finding.Severity == Severity.Error)) return reading;
        return reading.HasChanged() ? Read(choices with { Verbose = false }, new DiskSources(world), world, stages) : reading;
    }

    private static Reading Read(SharedChoices choices, Room room, World world, Stages stages) => new Since(choices, room, world, stages).Read(room);

    private static Reading Fixed(SharedChoices choices, World world, Stages stages)
    {
        if (choices.Paths.Contains(DiskSources.StandardInput)) throw Stop.BadUse("--fix writes into files, and standard input is none", "check");
        var disk = new DiskSources(world);
        // What is read is said once, however often that is.
        var since = new Since(choices with { Verbose = false }, disk, world, stages);
        if (choices.Verbose) Read(choices, disk, world, stages);
        var (reading, done) = new Fixer(disk, world, since.Read).Run();
        if (!choices.Quiet) FixReport.Write(world.Error, done, Screen.Of(world, world.ErrorIsTerminal, choices.Color).Paint);
        world.Error.Flush();
        return reading;
    }
}
