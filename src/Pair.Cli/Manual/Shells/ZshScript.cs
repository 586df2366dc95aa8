using System.Text;

namespace Pair.Cli.Manual.Shells;

/// <summary>Completions for zsh, 5.0 or later, by its own <c>_arguments</c>.</summary>
internal static class ZshScript
{
    private const string Indent = "                ";

    // What is longer stands once, in a function of its own.
    private const int Many = 12;

    /// <summary>The script.</summary>
    public static string Of(ProgramEntry program)
    {
        var functions = new Dictionary<Wanted, string>();
        var text = new StringBuilder("#compdef pair\n").Append(Shell.Head("zsh")).Append('\n');
        foreach (var (wanted, placeholder) in Wants(program))
            if (Body(wanted) is { } body && !functions.ContainsKey(wanted))
            {
                functions[wanted] = Free(functions.Values, "_pair_" + placeholder.Replace('=', '_').ToLowerInvariant());
                text.Append($"{functions[wanted]}() {{\n{body}}}\n\n");
            }
        text.Append("_pair() {\n    local curcontext=$curcontext state line ret=1\n    local -a commands=(\n");
        foreach (var command in program.Commands) text.Append($"        {Quoted($"{command.Name}:{command.Says}")}\n");
        text.Append("    )\n    _arguments -C");
        foreach (var option in program.Options)
            foreach (var spec in Specs(option, functions)) text.Append($" \\\n        {spec}");
        text.Append(" \\\n        '1:command:->command' \\\n        '*::argument:->argument' && ret=0\n\n    case $state in\n        command) _describe -t commands command commands && ret=0 ;;\n");
        text.Append("        argument)\n            curcontext=${curcontext%:*}-$line[1]:\n            case $line[1] in\n");
        foreach (var command in program.Commands) Add(text, command, functions);
        return text.Append("            esac ;;\n    esac\n    return ret\n}\n\nif [[ $funcstack[1] == _pair ]]; then _pair \"$@\"; else compdef _pair pair; fi\n").ToString();
    }

    private static IEnumerable<(Wanted Wanted, string Placeholder)> Wants(ProgramEntry program) => program.Commands.SelectMany(command => command.Options
        .Where(option => option.Wanted is not null).Select(option => (option.Wanted!, option.Placeholder!))
        .Concat(command.Arguments.Select(argument => (argument.Wanted, argument.Name))));

    private static string Free(IReadOnlyCollection<string> taken, string name)
    {
        var free = name;
        for (var i = 2; taken.Contains(free); i++) free = $"{name}_{i}";
        return free;
    }

    private static string? Body(Wanted wanted) => wanted switch
    {
        Wanted.OneOf { HasCommas: true } several => $"    _sequence -s , compadd \"$@\" - {several.Words}\n",
        Wanted.OneOf one when one.All.Length > Many => $"    compadd \"$@\" - {one.Words}\n",
        Wanted.Assignment two => $"    if compset -P '*='; then {(two.Behind is Wanted.OneOf behind ? $"compadd \"$@\" - {behind.Words}" : "_files")}\n    else compadd \"$@\" -S = - {two.Words}\n    fi\n",
        _ => null,
    };

    private static void Add(StringBuilder text, CommandEntry command, Dictionary<Wanted, string> functions)
    {
        text.Append($"                {command.Name}) _arguments -s -S");
        foreach (var option in command.Options)
            foreach (var spec in Specs(option, functions)) text.Append($" \\\n{Indent}    {spec}");
        for (var i = 0; i < command.Arguments.Count; i++)
        {
            var argument = command.Arguments[i];
            text.Append($" \\\n{Indent}    '{(argument.Repeats ? "*" : (i + 1).ToString())}:{argument.Name}:{Action(argument.Wanted, functions)}'");
        }
        text.Append(" && ret=0 ;;\n");
    }

    private static IEnumerable<string> Specs(OptionEntry option, Dictionary<Wanted, string> functions)
    {
        // Neither leaves room for anything else.
        var bars = option.Name is "--help" or "--version" ? "(- *)" : option.Repeats ? "*" : option.Short is { } letter ? $"({letter} {option.Name})" : "";
        var value = option.Wanted is { } wanted ? $":{option.Placeholder}:{Action(wanted, functions)}" : "";
        foreach (var name in option.Names)
            yield return Quoted($"{bars}{name}{(value.Length == 0 ? "" : name == option.Name ? "=" : "+")}[{Escaped(option.Brief)}]{value}");
    }

    private static string Action(Wanted wanted, Dictionary<Wanted, string> functions) => functions.TryGetValue(wanted, out var function) ? function : wanted switch
    {
        Wanted.OneOf one => $"({one.Words})",
        Wanted.File => "_files",
        Wanted.Folder => "_files -/",
        Wanted.Pathway => "_files -g \"*.pair.yaml\"",
        _ => " ",
    };

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
