using System.CommandLine;
using Pair.Cli.Manual.Shells;

namespace Pair.Cli.Commands;

/// <summary><c>pair completion</c>: a script by which a shell completes what is typed of a command line.</summary>
internal static class CompletionCommand
{
    private const string Name = "completion";

    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var shell = new ChosenArgument("SHELL") { Description = "bash, zsh, fish or pwsh (PowerShell 7)", Arity = ArgumentArity.ZeroOrOne, Choices = Shell.Names };
        var command = new PairCommand(Name, "Print a script for your shell, so that Tab completes commands, options and their values.")
        {
            Example = "pair completion fish > ~/.config/fish/completions/pair.fish",
            Usage = "pair completion SHELL",
            Notes = "bash: put the line `eval \"$(pair completion bash)\"` into ~/.bashrc.\n"
                + "zsh: put the line `source <(pair completion zsh)` into ~/.zshrc, below the one with compinit.\n"
                + "fish: run `pair completion fish > ~/.config/fish/completions/pair.fish` once, and again after each update of pair.\n"
                + "pwsh, not tried by us yet: put the line `pair completion pwsh | Out-String | Invoke-Expression` into the file that $PROFILE names.\n"
                + "The script holds all that it needs: pair is not run while you type.\n"
                + "Exit codes: 0 done, 2 no such shell, 3 a bug in pair, 4 the output cannot be written.",
        };
        command.Add(shell);
        command.SetAction(parsed => Run(parsed.GetValue(shell), (PairCommand)parsed.RootCommandResult.Command, world));
        return command;
    }

    private static int Run(string? name, PairCommand root, World world)
    {
        if (name is null) throw Stop.BadUse("completion takes the name of a shell: bash, zsh, fish or pwsh", Name);
        var shell = Shell.All.FirstOrDefault(known => known.Name == name) ?? throw Stop.BadUse($"completion takes bash, zsh, fish or pwsh, not \"{name}\"", Name);
        world.Output.Write(shell.Script(EntryReader.Read(root)));
        return ExitCode.Done;
    }
}
