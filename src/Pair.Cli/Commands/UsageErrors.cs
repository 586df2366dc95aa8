using Pair.Cli.Reporting;
using Pair.Core.Text;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Pair.Cli.Commands;

/// <summary>Mistakes of use, each told in our own words. The library would take an unknown option for a PATH and carry on.</summary>
internal static class UsageErrors
{
    /// <summary>Stops at the first mistake.</summary>
    public static void Check(ParseResult parsed, string[] args, World world)
    {
        var command = (PairCommand)parsed.CommandResult.Command;
        // The bare program is no command; it alone has commands below it.
        var name = command.Subcommands.Count > 0 ? "" : command.Name;
        CheckFlags(command, args, name);
        foreach (var word in FreeWords(parsed, args))
            if (word.StartsWith('-') && word != "-") throw UnknownOption(word, command, name);
        foreach (var word in parsed.UnmatchedTokens)
            throw command.Subcommands.Count > 0 ? UnknownCommand(word, command, world) : Stop.BadUse($"too many arguments: \"{word}\" has no meaning here", name);
        foreach (var child in parsed.CommandResult.Children)
            if (child is OptionResult option) Check(option, name);
        // The bare program is answered with its help.
        if (command.Subcommands.Count > 0) return;
        foreach (var error in parsed.Errors)
            throw Stop.BadUse(error.Message, name);
    }

    // The library takes the value of `--quiet=yes` for a PATH.
    private static void CheckFlags(PairCommand command, string[] args, string name)
    {
        foreach (var word in args)
        {
            if (word == "--") return;
            if (!word.Contains('=')) continue;
            var bare = word.Split('=')[0];
            foreach (var option in command.Options)
                if (option.Arity.MaximumNumberOfValues == 0 && option.Name == bare) throw Stop.BadUse($"{bare} takes no value", name);
        }
    }

    // Words that belong to no option, up to a `--`: behind that, a path may begin with a hyphen.
    private static List<string> FreeWords(ParseResult parsed, string[] args)
    {
        var words = new List<string>();
        foreach (var child in parsed.CommandResult.Children)
            if (child is ArgumentResult argument)
                foreach (var token in argument.Tokens) words.Add(token.Value);
        words.AddRange(parsed.UnmatchedTokens);
        var end = Array.IndexOf(args, "--");
        var behind = end < 0 ? 0 : Math.Min(args.Length - end - 1, words.Count);
        words.RemoveRange(words.Count - behind, behind);
        return words;
    }

    private static void Check(OptionResult option, string command)
    {
        if (option.Implicit) return;
        var (name, value) = (option.Option.Name, option.Option.HelpName);
        if (option.Option.Arity.MaximumNumberOfValues == 0) return;
        if (option.Tokens.Count == 0) throw Stop.BadUse($"{name} needs a value: {name} {value}", command);
        if (option.Option.Arity.MaximumNumberOfValues == 1 && option.IdentifierTokenCount > 1)
            throw Stop.BadUse($"{name} is given twice", command);
    }

    private static Stop UnknownOption(string word, PairCommand command, string name)
    {
        var bare = word.Split('=', 2)[0];
        // Some programs have all that they do as options. `--check` is one of fmt, but here mostly the command is meant.
        if (command.Subcommands.FirstOrDefault(sub => sub.Name == bare.TrimStart('-')) is { } meantCommand) return Unknown($"pair {meantCommand.Name}");
        var known = command.Options.SelectMany(option => option.Aliases.Append(option.Name)).ToList();
        // Known, and yet not taken: it stood in front of the command.
        if (known.Contains(bare)) return Misplaced(bare, name);
        var takers = command.Subcommands.Where(sub => sub.Options.Any(option => option.Name == bare || option.Aliases.Contains(bare))).Select(sub => sub.Name).ToList();
        if (takers.Count > 0) return Misplaced(bare, takers.Contains("check") ? "check" : takers[0]);
        // Without the hyphens, by which every option is like every other.
        var meant = Nearest.To(bare.TrimStart('-'), known.Where(option => option.StartsWith("--", StringComparison.Ordinal)).Select(option => option[2..]));
        if (meant is not null) return Unknown($"--{meant}");
        return Unknown(Nearest.To(bare.TrimStart('-'), command.Subcommands.Select(sub => sub.Name)) is { } near ? $"pair {near}" : null);

        Stop Unknown(string? suggested) => Stop.BadUse($"there is no option {bare}{(suggested is null ? "" : $"; did you mean {suggested}?")}", name);
    }

    private static Stop Misplaced(string option, string command) =>
        Stop.BadUse($"{option} stands behind the command: pair {command} {option} ...", command);

    private static Stop UnknownCommand(string word, PairCommand command, World world)
    {
        var path = Path.Combine(world.Folder, word);
        if (File.Exists(path) || Directory.Exists(path))
            return Stop.BadUse($"a command comes first: pair build {ShellWord.Of(word)}, or pair check {ShellWord.Of(word)}");
        var meant = Nearest.To(word, command.Subcommands.Select(sub => sub.Name));
        return Stop.BadUse($"there is no command \"{word}\"{(meant is null ? "" : $"; did you mean {meant}?")}");
    }
}
