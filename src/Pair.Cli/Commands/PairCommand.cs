using System.CommandLine;

namespace Pair.Cli.Commands;

/// <summary>A command and what its help says of it beside its options.</summary>
internal sealed class PairCommand : Command
{
    /// <summary>A command; <c>--help</c> and <c>--version</c> come with every one.</summary>
    public PairCommand(string name, string description) : base(name, description)
    {
        Add(HelpFlag);
        Add(VersionFlag);
    }

    /// <summary>A command line that can be typed as it stands.</summary>
    public required string Example { get; init; }

    /// <summary>How it is typed, where its own arguments do not say it; null where they do.</summary>
    public string? Usage { get; init; }

    /// <summary>Paragraphs below the options.</summary>
    public string Notes { get; init; } = "";

    /// <summary><c>--help</c>.</summary>
    public Option HelpFlag { get; } = Flag("--help", "show this help", "-h");

    /// <summary><c>--version</c>.</summary>
    public Option VersionFlag { get; } = Flag("--version", "print the version");

    /// <summary>An option without a value: said or not said.</summary>
    // A text that nobody reads: options of true and false are compiled anew at each start of the program.
    public static Option Flag(string name, string description, params string[] aliases) =>
        new Option<string>(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    /// <summary>An option with one value.</summary>
    public static Option<string> Valued(string name, string value, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = value, Arity = ArgumentArity.ExactlyOne };

    /// <summary>An option with one value of a few.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="value">What the help calls the value.</param>
    /// <param name="description">What the help says of it.</param>
    /// <param name="choices">Lists the values: the source of completions and manuals.</param>
    public static Option<string> Chosen(string name, string value, string description, Func<IReadOnlyList<string>> choices) =>
        new ChosenOption<string>(name) { Description = description, HelpName = value, Arity = ArgumentArity.ExactlyOne, Choices = choices };

    /// <summary>An option with values of a few, with commas between them or each with its option; or of the form WORD=VALUE, each with its option.</summary>
    /// <param name="name">Its name, with the hyphens.</param>
    /// <param name="values">What the help calls the values.</param>
    /// <param name="description">What the help says of it.</param>
    /// <param name="choices">Lists the values, or what may stand before the <c>=</c>.</param>
    /// <param name="behind">Lists what may stand behind the <c>=</c>; null where that is no matter of a few.</param>
    public static Option<string[]> ChosenList(string name, string values, string description, Func<IReadOnlyList<string>> choices, Func<IReadOnlyList<string>>? behind = null) =>
        new ChosenOption<string[]>(name) { Description = description, HelpName = values, Arity = ArgumentArity.OneOrMore, Choices = choices, ChoicesBehind = behind };

    /// <summary>An option whose values stand with commas between them, or that is said again for each.</summary>
    public static Option<string[]> Listed(string name, string values, string description) =>
        new(name) { Description = description, HelpName = values, Arity = ArgumentArity.OneOrMore };
}
