using System.Text;

namespace Pair.Cli.Manual.Shells;

/// <summary>Completions for fish, 3.4 or later.</summary>
internal static class FishScript
{
    private const string Frame = """
        # Options that a value follows.
        set -g __pair_valued #valued#

        # Whether no command is typed yet.
        function __pair_bare
            test (count (commandline -opc)) -lt 2
        end

        # Whether it is one of these commands.
        function __pair_is
            set -l words (commandline -opc)
            test (count $words) -gt 1; and contains -- $words[2] $argv
        end

        # Whether it is this command, with so many arguments behind it.
        function __pair_at
            set -l words (commandline -opc)
            __pair_is $argv[1]; or return 1
            set -e words[1..2]
            set -l free 0
            set -l waits 0
            for word in $words
                if test $waits = 1
                    set waits 0
                else if contains -- $word $__pair_valued
                    set waits 1
                else if not string match -q -- '-?*' $word
                    set free (math $free + 1)
                end
            end
            test $free = $argv[2]
        end

        # What of a value is typed.
        function __pair_typed
            string replace -r -- '^--[^=]*=' '' (commandline -ct)
        end

        # Words behind a comma, without those that stand before it.
        function __pair_list
            set -l left (string match -r -- '^.*,' (__pair_typed))
            for word in $argv
                contains -- $word (string split -- , "$left"); or echo "$left$word"
            end
        end

        # Before an =, words; behind it, files or the words behind `--`.
        function __pair_assign
            set -l at (contains -i -- -- $argv)
            set -l left (string match -r -- '^[^=]*=' (__pair_typed))
            if test -z "$left"
                printf '%s=\n' $argv[1..(math $at - 1)]
            else if test $at = (count $argv)
                for found in (__fish_complete_path (string replace -- "$left" '' (__pair_typed)))
                    echo "$left$found"
                end
            else
                printf "$left%s\n" $argv[(math $at + 1)..-1]
            end
        end

        # Folders, and files that hold a pathway.
        function __pair_pathways
            __fish_complete_path (__pair_typed) | string match -r -- '^[^\t]*(?:/|\.pair\.yaml)(?:\t.*)?$'
        end

        complete -c pair -f

        """;

    /// <summary>The script.</summary>
    public static string Of(ProgramEntry program)
    {
        var text = new StringBuilder(Shell.Head("fish")).Append('\n')
            .Append(Frame.Replace("#valued#", Valued(program), StringComparison.Ordinal)).Append('\n');
        foreach (var command in program.Commands) text.Append($"complete -c pair -n __pair_bare -a {command.Name} -d {Quoted(command.Says)}\n");
        foreach (var option in program.Options) Add(text, "__pair_bare", option);
        var all = program.Commands.SelectMany(command => command.Options.Select(option => (Command: command.Name, Option: option)));
        foreach (var group in all.GroupBy(one => one.Option)) Add(text, $"'__pair_is {string.Join(' ', group.Select(one => one.Command))}'", group.Key);
        foreach (var command in program.Commands)
            for (var i = 0; i < command.Arguments.Count; i++) Add(text, command.Name, command.Arguments[i], i);
        return text.ToString();
    }

    private static string Valued(ProgramEntry program) =>
        string.Join(' ', program.Commands.SelectMany(command => command.Options).Where(option => option.Wanted is not null).SelectMany(option => option.Names).Distinct());

    private static void Add(StringBuilder text, string when, OptionEntry option)
    {
        text.Append($"complete -c pair -n {when}{(option.Short is { } letter ? " -s " + letter[1..] : "")} -l {option.Name[2..]}");
        if (option.Wanted is { } wanted) text.Append(wanted is Wanted.File ? " -r -F" : " -x").Append(Words(wanted) is { } words ? $" -a {words}" : "");
        text.Append($" -d {Quoted(option.Brief)}\n");
    }

    private static void Add(StringBuilder text, string command, ArgumentEntry argument, int at)
    {
        var when = argument.Repeats ? $"__pair_is {command}" : $"__pair_at {command} {at}";
        if (argument.Wanted is Wanted.File) text.Append($"complete -c pair -n '{when}' -F\n");
        else if (Words(argument.Wanted) is { } words) text.Append($"complete -c pair -n '{when}' -a {words}\n");
    }

    private static string? Words(Wanted wanted) => wanted switch
    {
        Wanted.OneOf { HasCommas: true } several => $"'(__pair_list {several.Words})'",
        Wanted.OneOf one => $"'{one.Words}'",
        Wanted.Assignment { Behind: Wanted.OneOf behind } two => $"'(__pair_assign {two.Words} -- {behind.Words})'",
        Wanted.Assignment two => $"'(__pair_assign {two.Words} --)'",
        Wanted.Folder => "'(__fish_complete_directories (__pair_typed))'",
        Wanted.Pathway => "'(__pair_pathways)'",
        _ => null,
    };

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
