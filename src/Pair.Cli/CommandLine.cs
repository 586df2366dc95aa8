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
        var code = Guard(args, world, () => Dispatch(args, world, stages ?? Stages.Shipped));
        return Guard(args, world, () =>
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
        root.Add(BuildCommand.Create(world, stages));
        root.Add(CheckCommand.Create(world, stages));
        root.Add(GapsCommand.Create(world, stages));
        root.Add(ExplainCommand.Create(world));
        root.Add(RulesCommand.Create(world));
        root.Add(SchemaCommand.Create(world));
        root.Add(TemplateCommand.Create(world));
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

    private static int Guard(string[] args, World world, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Stop stop)
        {
            var next = stop.Next is null ? "" : stop.Next + "\n";
            return Complain(world, $"pair: {stop.Message}\n{next}", stop.Code);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Files have messages of their own; what is left is standard output, full or closed.
            return Complain(world, $"pair: cannot write the output: {Files.WriteFailure.Reason(failure)}\n", ExitCode.Environment);
        }
#pragma warning disable CA1031 // The last door: whatever falls through is a bug, and the user is told in one line.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            return Complain(world, Confess(args, bug), ExitCode.Bug);
        }
    }

    private static string Confess(string[] args, Exception bug)
    {
        var detailed = Array.Exists(args, argument => argument is "-v" or "--verbose");
        var more = detailed ? $"\n{bug}\n" : "; -v shows the details to report\n";
        return $"pair: this is a bug in pair {ProgramVersion.Number}, not in your files ({bug.GetType().Name}){more}";
    }

    // Where standard error is closed too, the exit code is all that can be said.
    private static int Complain(World world, string text, int code)
    {
        try
        {
            return Say(world.Error, text, code);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return code;
        }
    }

    private static int Say(TextWriter writer, string text, int code)
    {
        writer.Write(text);
        writer.Flush();
        return code;
    }
}
