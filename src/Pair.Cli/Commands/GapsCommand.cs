using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Survey;

namespace Pair.Cli.Commands;

/// <summary><c>pair gaps</c>: the analyst's report. It is the product and goes to standard output; what keeps a pathway from being read goes to standard error.</summary>
internal static class GapsCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var survey = new SurveyOptions();
        var shared = new SharedOptions("the report alone, no hint below it");
        var command = new PairCommand("gaps", "Say where there is nothing for whom, what is offered twice, and what hangs by a thread.")
        {
            Example = "pair gaps areas/northshire --format html -o gaps.html",
            Notes = "It answers in this order: what there is at which level; who is left out; what is missing, and what of it is declared; what may be offered twice; "
                + "what hangs on one service, or on money that ends within a year.\n"
                + "A service counts when it is active, its money has not ended, and it is for families. A cell of the map counts every service that covers some of it.\n"
                + "`gaps:` in pair.yaml says between which ages the map counts and which groups of families it shows.\n"
                + "Exit codes: 0 nothing at or above --fail-on, 1 gaps or duplicates, or a file that cannot be understood, 2 usage or input, 3 a bug in pair, "
                + "4 files or output cannot be written.",
        };
        survey.AddTo(command);
        shared.AddTo(command);
        command.SetAction(parsed => Run(survey.Read(parsed, world), shared.Read(parsed, world), world, stages));
        return command;
    }

    private static int Run(SurveyChoices survey, SharedChoices choices, World world, Stages stages)
    {
        var disk = new DiskSources(world);
        var reading = new Since(choices, disk, world, stages).Read(disk);
        var (faults, told, counted) = (new List<Finding>(), new List<Finding>(), new List<Finding>());
        foreach (var finding in reading.Findings)
            if (Surveyor.Tells(finding)) told.Add(finding);
            else if (Surveyor.Counts(finding)) counted.Add(finding);
            // What else there is to mend is for `check`.
            else if (finding is { Severity: Severity.Error, Accepted: null } && RuleList.Find(finding.Rule) is { Group: RuleGroup.Structure }) faults.Add(finding);

        var report = new SurveyReport(Surveys.Of(reading, survey.By, [.. told, .. counted], choices.AsOf, choices.Jobs), choices.AsOf);
        ReportFormat.Text.Write(world.Error, new Report(faults, reading.FileNames, reading.Services, choices.FailOn), Screen.Of(world, world.ErrorIsTerminal, choices.Color));
        world.Error.Flush();
        var screen = Screen.Of(world, world.OutputIsTerminal, choices.Color);
        if (survey.ToOutput) world.Output.Write(survey.Format.Text(report, screen));
        world.Output.Flush();
        if (survey.Files.Count > 0) reading.StopIfChanged(survey.Files[0].Shown);
        if (survey.Files.Count > 0) WholeFiles.Write([.. survey.Files.Select(file => file.Of(report, world))]);
        if (!choices.Quiet && screen.IsTerminal && survey is { ToOutput: true } && survey.Format == SurveyFormat.Plain && report.Surveys.Count > 0)
            world.Error.WriteLine("\nFor a board: pair gaps --format html -o gaps.html");

        var count = FindingCount.Of([.. faults, .. told]);
        // Else a file is all that there is to see of an exit code that is not 0.
        if (!choices.Quiet && survey.Files.Count > 0)
            world.Error.WriteLine(Summary.OfGaps([.. survey.Files.Select(file => file.Shown)], count, Screen.Of(world, world.ErrorIsTerminal, choices.Color).Paint));
        // Whatever --fail-on says: who asked for a report of a pathway and got none must hear of it.
        return report.Surveys.Count < reading.Pathways.Count || reading.Pathways.Count == 0 ? ExitCode.Found : choices.CodeFor(count);
    }
}
