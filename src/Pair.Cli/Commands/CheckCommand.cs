using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Commands;

/// <summary><c>pair check</c>: reads, and says what is wrong or missing. Findings are its product and go to standard output.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var format = PairCommand.Valued("--format", "FORMAT", "form of the report: text or json (default: text)");
        var writeBaseline = PairCommand.Flag("--write-baseline", "accept for now what is found: write it to the baseline, to be given reasons there");
        var shared = new SharedOptions("findings alone, no last line that counts them");
        var command = new PairCommand("check", "Read pathways and say what is wrong or missing. Nothing is written.")
        {
            Example = "pair check areas/northshire --as-of 2026-06-01",
            Notes = "A part that a pathway includes is checked with every pathway that includes it.\n"
                + "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage or input, 3 a bug in pair, 4 output cannot be written.",
        };
        command.Add(format);
        shared.AddTo(command);
        command.Add(writeBaseline);
        command.SetAction(parsed => Run(
            parsed.GetValue(format) ?? "text",
            shared.Read(parsed, world) with { WriteBaseline = parsed.GetResult(writeBaseline) is { Implicit: false } }, world, stages));
        return command;
    }

    private static int Run(string format, SharedChoices choices, World world, Stages stages)
    {
        if (format is not ("text" or "json")) throw Stop.BadUse($"--format takes text or json, not \"{format}\"", "check");
        var reading = Reading.Of(choices, new DiskSources(world), world, stages);
        if (choices.WriteBaseline) reading = reading with { Findings = BaselineFile.Write(reading, choices, world) };
        var count = FindingCount.Of(reading.Findings);

        if (format == "json") JsonReport.Write(world.Output, reading.Findings, count);
        else TextReport.Write(world.Output, reading.Findings, Screen.Of(world, world.OutputIsTerminal, choices.Color));

        // The last line is about the work and goes to standard error: what is piped on is findings and nothing else.
        var summary = Screen.Of(world, world.ErrorIsTerminal, choices.Color);
        if (!choices.Quiet && format == "text")
        {
            world.Output.Flush();
            world.Error.WriteLine(Summary.OfCheck(reading, count, summary.Paint));
        }
        return choices.CodeFor(count);
    }
}
