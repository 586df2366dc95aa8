using System.CommandLine;
using Pair.Cli.Commands;

namespace Pair.Cli.Manual;

/// <summary>All that manuals and completions know of the program, read off its own tree of commands.</summary>
/// <param name="Says">What it does.</param>
/// <param name="Options">Options that go with no command.</param>
/// <param name="Commands">The commands, in the order of the help.</param>
internal sealed record ProgramEntry(string Says, IReadOnlyList<OptionEntry> Options, IReadOnlyList<CommandEntry> Commands)
{
    // Said once for all, where a page would else say it again and again.
    private const int Often = 3;

    private IReadOnlyList<OptionEntry>? shared;

    /// <summary>Options that three commands or more have alike, in the order that they come in.</summary>
    public IReadOnlyList<OptionEntry> Shared =>
        shared ??= [.. Commands.SelectMany(command => command.Options).Distinct().Where(option => Commands.Count(command => command.Options.Contains(option)) >= Often)];

    /// <summary>Reads a tree.</summary>
    public static ProgramEntry Of(PairCommand root) =>
        new(root.Description ?? "", OptionEntry.Of(root), [.. root.Subcommands.OfType<PairCommand>().Select(CommandEntry.Of)]);
}

/// <summary>A command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it does.</param>
/// <param name="Usage">How it is typed.</param>
/// <param name="Arguments">What stands behind it, in order.</param>
/// <param name="Options">Its options; help and version last.</param>
/// <param name="Example">A line that can be typed.</param>
/// <param name="Notes">Paragraphs about it, without that of the exit codes.</param>
/// <param name="ExitCodes">What it tells the shell; empty where nothing is said of it.</param>
internal sealed record CommandEntry(
    string Name, string Says, string Usage, IReadOnlyList<ArgumentEntry> Arguments, IReadOnlyList<OptionEntry> Options, string Example, IReadOnlyList<string> Notes, IReadOnlyList<Row> ExitCodes)
{
    private const string Codes = "Exit codes: ";

    /// <summary>Reads a command.</summary>
    public static CommandEntry Of(PairCommand command)
    {
        var at = command.Notes.IndexOf(Codes, StringComparison.Ordinal);
        var notes = (at < 0 ? command.Notes : command.Notes[..at]).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new CommandEntry(command.Name, command.Description ?? "", HelpPage.Usage(command), [.. command.Arguments.Select(ArgumentEntry.Of)], OptionEntry.Of(command),
            command.Example, notes, at < 0 ? [] : Split(command.Notes[(at + Codes.Length)..]));
    }

    // "0 done, whatever changed, 1 findings; 2 usage": a number behind a comma begins another.
    private static List<Row> Split(string codes)
    {
        var rows = new List<Row>();
        foreach (var part in codes.TrimEnd('.').Split([", ", "; "], StringSplitOptions.None))
        {
            if (part.Split(' ', 2) is [var code, var says] && int.TryParse(code, out _)) rows.Add(new Row(code, says));
            else rows[^1] = rows[^1] with { Says = $"{rows[^1].Says}, {part}" };
        }
        return rows;
    }
}

/// <summary>What stands behind a command.</summary>
/// <param name="Name">What the help calls it.</param>
/// <param name="Says">What it is.</param>
/// <param name="Wanted">What may stand there.</param>
/// <param name="Repeats">Whether there may be several.</param>
internal sealed record ArgumentEntry(string Name, string Says, Wanted Wanted, bool Repeats)
{
    /// <summary>Reads an argument.</summary>
    public static ArgumentEntry Of(Argument argument)
    {
        var repeats = argument.Arity.MaximumNumberOfValues > 1;
        return new ArgumentEntry(argument.Name, argument.Description ?? "", Wanted.Of(argument, argument.Name, repeats), repeats);
    }
}

/// <summary>A name and what it means.</summary>
/// <param name="Name">The name.</param>
/// <param name="Says">What it means.</param>
internal sealed record Row(string Name, string Says);
