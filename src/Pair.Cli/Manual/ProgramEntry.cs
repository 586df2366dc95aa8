namespace Pair.Cli.Manual;

/// <summary>All that manuals and completions know of the program, read off its own tree of commands.</summary>
/// <param name="Says">What it does.</param>
/// <param name="Options">Options that go with no command, and with every one: help and version.</param>
/// <param name="Commands">The commands, in the order of the help.</param>
internal sealed record ProgramEntry(string Says, IReadOnlyList<OptionEntry> Options, IReadOnlyList<CommandEntry> Commands)
{
    // Said once for all, where a page would else say it again and again.
    private const int Often = 3;

    private IReadOnlyList<OptionEntry>? shared;

    /// <summary>Options that three commands or more have alike, in the order that they come in, and those that all have.</summary>
    public IReadOnlyList<OptionEntry> Shared =>
        shared ??= [.. Commands.SelectMany(command => command.Options).Except(Options).Where(option => Commands.Count(command => command.Options.Contains(option)) >= Often), .. Options];
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
    string Name, string Says, string Usage, IReadOnlyList<ArgumentEntry> Arguments, IReadOnlyList<OptionEntry> Options, string Example, IReadOnlyList<string> Notes, IReadOnlyList<Row> ExitCodes);

/// <summary>What stands behind a command.</summary>
/// <param name="Name">What the help calls it.</param>
/// <param name="Says">What it is.</param>
/// <param name="Wanted">What may stand there.</param>
/// <param name="Repeats">Whether there may be several.</param>
internal sealed record ArgumentEntry(string Name, string Says, Wanted Wanted, bool Repeats);

/// <summary>A name and what it means.</summary>
/// <param name="Name">The name.</param>
/// <param name="Says">What it means.</param>
internal sealed record Row(string Name, string Says);
