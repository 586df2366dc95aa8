using Pair.Cli.Manual;

namespace Pair.Cli.Commands;

/// <summary><c>pair man</c>: the manual page.</summary>
internal static class ManCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var command = new PairCommand("man", "Print the manual page of pair, for man.")
        {
            Example = "pair man > pair.1",
            Usage = "pair man",
            Notes = "To read it at once: `pair man | man -l -`. Where everybody finds it: ~/.local/share/man/man1/pair.1; then `man pair`.\n"
                + "Exit codes: 0 done, 2 usage, 3 a bug in pair, 4 the output cannot be written.",
        };
        command.SetAction(parsed =>
        {
            world.Output.Write(ManPage.Of(EntryReader.Read((PairCommand)parsed.RootCommandResult.Command)));
            return ExitCode.Done;
        });
        return command;
    }
}
