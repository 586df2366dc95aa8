using Pair.Cli.Reporting;
using Pair.Core.Analysis;

namespace Pair.Cli.Commands;

/// <summary><c>pair rules</c>: every check in a line, or the manual of all of them.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var format = PairCommand.Chosen("--format", "FORMAT", "text, a line each, or markdown, the manual with all explanations (default: text)", static () => ["text", "markdown"]);
        var color = PairCommand.Chosen("--color", "WHEN", "auto, always or never (default: auto)", SharedOptions.Colours);
        var command = new PairCommand("rules", "List every check: its name, how serious it is, and what it finds.")
        {
            Example = "pair rules --format markdown > checks.md",
        };
        command.Add(format);
        command.Add(color);
        command.SetAction(parsed => Run(parsed.GetValue(format) ?? "text", SharedOptions.Colour(parsed.GetValue(color), "rules"), world));
        return command;
    }

    private static int Run(string format, ColorChoice color, World world)
    {
        if (format is not ("text" or "markdown")) throw Stop.BadUse($"--format takes text or markdown, not \"{format}\"", "rules");
        if (format == "markdown") RuleManual.Write(world.Output, RuleList.All);
        else RuleTable.Write(world.Output, RuleList.All, Screen.Of(world, world.OutputIsTerminal, color));
        return ExitCode.Done;
    }
}
