using System.CommandLine;
using Pair.Cli.GitDrivers;
using Pair.Core.Text;

namespace Pair.Cli.Commands;

/// <summary><c>pair git</c>: lets git show what changed in the files that pair knows.</summary>
internal static class GitCommand
{
    private const string Name = "git";
    private const string Install = "install";
    private const string Uninstall = "uninstall";
    private const string Words = "text";

    private static readonly string[] actions = [Install, Uninstall, Words];

    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var action = new ChosenArgument("ACTION")
        {
            Description = "install, uninstall, or text (what git itself calls to show a file)",
            Arity = ArgumentArity.ZeroOrOne,
            Choices = static () => actions,
        };
        var file = new Argument<string?>("FILE") { Description = "with text: the file; the words of a Word document are printed, and YAML as pair fmt writes it", Arity = ArgumentArity.ZeroOrOne };
        var print = PairCommand.Flag("--print", "say what would be done, and do nothing");
        var command = new PairCommand(Name, "Set up a git repository so that its diffs can be read.")
        {
            Example = "pair git install",
            Usage = "pair git install|uninstall [--print], pair git text FILE",
            Notes = "install sets up the repository of the current folder. In this copy's settings: a diff of *.pair.yaml is of its form by pair fmt and names the entry above each hunk, one of *.docx shows the words, and `git pair main` tells what changes for families. In .gitattributes: which files these are.\n"
                + "What is there already stays as it is; a second run changes nothing. uninstall takes back exactly what install did. Commit .gitattributes; the settings are each copy's own, so each colleague runs install once, and again when pair has moved.\n"
                + "Exit codes: 0 done, 2 usage, or no repository, 3 a bug in pair, 4 the settings cannot be written.",
        };
        command.Add(action);
        command.Add(file);
        command.Add(print);
        command.SetAction(parsed => Run(parsed.GetValue(action), parsed.GetValue(file), parsed.GetResult(print) is { Implicit: false }, world));
        return command;
    }

    private static int Run(string? action, string? file, bool printOnly, World world)
    {
        if (action is null) throw Stop.BadUse("pair git needs an action: install, uninstall or text", Name);
        if (!actions.Contains(action))
            throw Stop.BadUse($"there is no action \"{action}\"{(Nearest.To(action, actions) is { } meant ? $"; did you mean {meant}?" : "")}", Name);
        if (action == Words) return Text(file, printOnly, world);
        if (file is not null) throw Stop.BadUse($"pair git {action} takes no file, and \"{file}\" has no meaning here", Name);
        if (action == Uninstall) GitSetup.Uninstall(world, printOnly);
        else GitSetup.Install(world, printOnly);
        if (action == Install && !printOnly) world.Error.WriteLine("Commit .gitattributes. Each copy of the repository runs this once; then try: git pair main");
        return ExitCode.Done;
    }

    private static int Text(string? file, bool printOnly, World world)
    {
        if (file is null) throw Stop.BadUse("pair git text needs a file", Name);
        if (printOnly) throw Stop.BadUse("--print goes with install and uninstall", Name);
        TextConversion.Write(world, file);
        return ExitCode.Done;
    }
}
