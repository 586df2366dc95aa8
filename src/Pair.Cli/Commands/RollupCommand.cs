using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Cli.Commands;

/// <summary><c>pair rollup</c>: many areas as one atlas. It is the product and goes to standard output; what keeps an area from being read goes to standard error.</summary>
internal static class RollupCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var rollup = new RollupOptions();
        var shared = new SharedOptions("the atlas alone, no hint below it");
        var command = new PairCommand("rollup", "Lay many areas beside each other: who is reached where, and what is missing.")
        {
            Example = "pair rollup areas --trend v2026-06",
            Notes = "It tells how many areas reach families at which level and age, which have no specialists, what is missing, declared and undeclared, whose review is overdue, "
                + "which services cross borders or are told differently by two areas, and which areas are alike.\n"
                + "Areas call their levels differently: they are compared by approximate bands.\n"
                + "Names of people are never shown, nor words that tell of fewer than ten.\n"
                + "Exit codes: 0 nothing at or above --fail-on, 1 services told differently or a file that cannot be understood, 2 usage or input, 3 a bug in pair, "
                + "4 files or output cannot be written.",
        };
        rollup.AddTo(command);
        shared.AddTo(command);
        command.SetAction(parsed => Run(rollup.Read(parsed, world), shared.Read(parsed, world), world, stages));
        return command;
    }

    private static int Run(RollupChoices rollup, SharedChoices choices, World world, Stages stages)
    {
        var disk = new DiskSources(world);
        var since = new Since(choices, disk, world, stages);
        var reading = since.Read(disk);
        var areas = Areas.Of(reading, choices);
        var atlas = AtlasBuilder.Of(choices.AsOf, areas.Frame, areas.Facts) with { Unread = areas.Unread.ToSeq() };
        atlas = atlas with { Findings = Areas.Judge(reading, atlas.Findings) };
        if (rollup.Trend is { } revision)
        {
            var then = Areas.Of(since.Then(revision, "--trend"), choices, areas.Frame);
            atlas = atlas with { Trend = Trends.Of(revision, areas.Frame, atlas.Areas, [.. then.Facts.Select(area => area.Profile)]) };
        }

        // What else there is to mend in one area is for `check`.
        var faults = reading.Findings.Where(finding => finding is { Severity: Severity.Error, Accepted: null } && RuleList.Find(finding.Rule) is { Group: RuleGroup.Structure }).ToList();
        ReportFormat.Text.Write(world.Error, new Report(faults, reading.FileNames, reading.Services, choices.FailOn), Screen.Of(world, world.ErrorIsTerminal, choices.Color));
        world.Error.Flush();
        var screen = Screen.Of(world, world.OutputIsTerminal, choices.Color);
        if (rollup.ToOutput) world.Output.Write(rollup.Format.Text(atlas, screen));
        world.Output.Flush();
        if (rollup.Files.Count > 0) reading.StopIfChanged(rollup.Files[0].Shown);
        if (rollup.Files.Count > 0) WholeFiles.Write([.. rollup.Files.Select(file => file.Of(atlas, world))]);

        var count = FindingCount.Of([.. faults, .. atlas.Findings]);
        // Else a file is all that there is to see of an exit code that is not 0.
        if (!choices.Quiet && rollup.Files.Count > 0)
            world.Error.WriteLine(Summary.OfRollup([.. rollup.Files.Select(file => file.Shown)], atlas.Areas.Count, count, Screen.Of(world, world.ErrorIsTerminal, choices.Color).Paint));
        // Whatever --fail-on says: who asked for an atlas and misses an area in it must hear of it.
        return atlas.Unread.Count > 0 || atlas.Areas.IsEmpty ? ExitCode.Found : choices.CodeFor(count);
    }
}
