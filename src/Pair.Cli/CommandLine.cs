using System.CommandLine;
using Pair.Cli.Commands;

namespace Pair.Cli;

/// <summary>The program in one function: arguments and a world in, an exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">As the shell hands them on.</param>
    /// <param name="world">Where it runs.</param>
    /// <param name="stages">The stages to call; those that ship when left out.</param>
    public static int Run(string[] args, World world, Stages? stages = null)
    {
        var verbose = Array.Exists(args, static argument => argument is "-v" or "--verbose");
        var code = LastDoor.Guard(world, verbose, () => Dispatch(args, world, stages ?? Stages.Shipped));
        return LastDoor.Guard(world, verbose, () =>
        {
            world.Output.Flush();
            world.Error.Flush();
            return code;
        });
    }

    /// <summary>Every command, in the order of the help.</summary>
    public static PairCommand Tree(World world, Stages stages)
    {
        var root = new PairCommand("pair", "Care pathways for babies and their families: from YAML to Word, PDF and HTML.")
        {
            Example = "pair build samples/northshire",
            Notes = "Help for one command: pair build --help",
        };
        root.Add(InitCommand.Create(world, stages));
        root.Add(BuildCommand.Create(world, stages));
        root.Add(PreviewCommand.Create(world, stages));
        root.Add(CheckCommand.Create(world, stages));
        root.Add(FmtCommand.Create(world, stages));
        root.Add(GapsCommand.Create(world, stages));
        root.Add(RollupCommand.Create(world, stages));
        root.Add(DiffCommand.Create(world, stages));
        root.Add(ExplainCommand.Create(world));
        root.Add(RulesCommand.Create(world));
        root.Add(SchemaCommand.Create(world));
        root.Add(TemplateCommand.Create(world));
        root.Add(GitCommand.Create(world));
        root.Add(CompletionCommand.Create(world));
        root.Add(ManCommand.Create(world));
        return root;
    }

    /// <summary>Names of the commands, for the test that the README lists the same.</summary>
    public static IReadOnlyList<string> CommandNames(World world) => [.. Tree(world, Stages.Shipped).Subcommands.Select(command => command.Name)];

    private static int Dispatch(string[] args, World world, Stages stages)
    {
        var root = Tree(world, stages);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = (PairCommand)parsed.CommandResult.Command;
        if (parsed.GetResult(command.HelpFlag) is { Implicit: false }) return Say(world.Output, HelpPage.Of(command), ExitCode.Done);
        if (parsed.GetResult(command.VersionFlag) is { Implicit: false }) return Say(world.Output, ProgramVersion.Line + "\n", ExitCode.Done);
        UsageErrors.Check(parsed, args, world);
        // A bare `pair` in a script is a command that went missing: help, but no success.
        if (command == root) return Say(world.Error, HelpPage.Of(root), ExitCode.Usage);
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = world.Output,
            Error = world.Error,
        });
    }

    private static int Say(TextWriter writer, string text, int code)
    {
        writer.Write(text);
        writer.Flush();
        return code;
    }
}
