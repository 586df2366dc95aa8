using System.CommandLine;
using Pair.Cli.Reporting;
using Pair.Core.Analysis;

namespace Pair.Cli.Commands;

/// <summary><c>pair explain</c>: why a check is there, an example, and how to mend what it finds.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var name = new ChosenArgument("RULE")
        {
            Description = "a check, such as review-overdue; pair rules lists them",
            Arity = ArgumentArity.ZeroOrOne,
            Choices = RuleOptions.Names,
        };
        var color = PairCommand.Chosen("--color", "WHEN", "auto, always or never (default: auto)", SharedOptions.Colours);
        var command = new PairCommand("explain", "Say why a check is there, show an example, and how to mend what it finds.")
        {
            Example = "pair explain review-overdue",
            Usage = "pair explain RULE [OPTIONS]",
        };
        command.Add(name);
        command.Add(color);
        command.SetAction(parsed => Run(parsed.GetValue(name), SharedOptions.Colour(parsed.GetValue(color), "explain"), world));
        return command;
    }

    private static int Run(string? name, ColorChoice color, World world)
    {
        if (name is null) throw Stop.BadUse("explain takes the name of a check, such as review-overdue; pair rules lists them", "explain");
        var rule = RuleList.Find(name);
        if (rule is null)
        {
            var meant = UnknownRule.Meant(name);
            throw Stop.BadUse($"there is no check \"{name}\"{(meant is null ? "; pair rules lists them" : $"; did you mean {meant}?")}", "explain");
        }
        RulePage.Write(world.Output, rule, Screen.Of(world, world.OutputIsTerminal, color));
        return ExitCode.Done;
    }
}
