using System.CommandLine;
using Pair.Cli.Manual;

namespace Pair.Cli.Commands;

/// <summary>Reads off the tree of commands what manuals and completions are made of.</summary>
internal static class EntryReader
{
    private const string Codes = "Exit codes: ";

    /// <summary>The whole program.</summary>
    public static ProgramEntry Read(PairCommand root) => new(root.Description ?? "", Options(root), [.. root.Subcommands.OfType<PairCommand>().Select(Command)]);

    private static CommandEntry Command(PairCommand command)
    {
        var at = command.Notes.IndexOf(Codes, StringComparison.Ordinal);
        var notes = (at < 0 ? command.Notes : command.Notes[..at]).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new CommandEntry(command.Name, command.Description ?? "", HelpPage.Usage(command), [.. command.Arguments.Select(Argument)], Options(command),
            command.Example, notes, at < 0 ? [] : ExitCodes(command.Notes[(at + Codes.Length)..]));
    }

    // "0 done, whatever changed, 1 findings; 2 usage": a number behind a comma begins another.
    private static List<Row> ExitCodes(string codes)
    {
        var rows = new List<Row>();
        foreach (var part in codes.TrimEnd('.').Split([", ", "; "], StringSplitOptions.None))
        {
            if (part.Split(' ', 2) is [var code, var says] && int.TryParse(code, out _)) rows.Add(new Row(code, says));
            else rows[^1] = rows[^1] with { Says = $"{rows[^1].Says}, {part}" };
        }
        return rows;
    }

    private static ArgumentEntry Argument(Argument argument)
    {
        var repeats = argument.Arity.MaximumNumberOfValues > 1;
        return new ArgumentEntry(argument.Name, argument.Description ?? "", Wanted(argument, argument.Name, repeats), repeats);
    }

    // Help and version were added first and are read last.
    private static OptionEntry[] Options(PairCommand command) => [.. command.Options.Skip(2).Concat(command.Options.Take(2)).Select(Option)];

    private static OptionEntry Option(Option option)
    {
        var repeats = option is Option<string[]>;
        return new OptionEntry(option.Name, option.Aliases.FirstOrDefault(alias => alias != option.Name), option.HelpName, option.Description ?? "",
            option.HelpName is { } placeholder ? Wanted(option, placeholder, repeats) : null, repeats);
    }

    private static Wanted Wanted(Symbol part, string placeholder, bool repeats)
    {
        if (part is not IChoosing choosing) return Named(placeholder);
        var words = Joined(choosing.Choices);
        if (placeholder.Split('=') is [_, var behind])
            return new Wanted.Assignment(words, choosing.ChoicesBehind is { } choices ? new Wanted.OneOf(Joined(choices), HasCommas: false) : Named(behind));
        return new Wanted.OneOf(words, repeats);
    }

    // Where no words are listed, what the help calls a value says what it is.
    private static Wanted Named(string placeholder) => placeholder switch
    {
        "FILE" => new Wanted.File(),
        "DIR" => new Wanted.Folder(),
        "PATH" or "BASE" => new Wanted.Pathway(),
        _ => new Wanted.Text(),
    };

    private static string Joined(Func<IReadOnlyList<string>> choices) => string.Join(' ', choices());
}
