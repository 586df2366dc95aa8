using System.CommandLine;

namespace Pair.Cli.Commands;

/// <summary>A part of a command line that takes one of a few words, and can list them.</summary>
internal interface IChoosing
{
    /// <summary>Lists the words; asked by completions and manuals alone, so that no other start pays for it.</summary>
    Func<IReadOnlyList<string>> Choices { get; }

    /// <summary>Lists the words behind the <c>=</c> of WORD=VALUE; null where there is none, or where anything may stand there.</summary>
    Func<IReadOnlyList<string>>? ChoicesBehind { get; }
}

/// <summary>An option whose values are a few words.</summary>
/// <typeparam name="T">How its values are read.</typeparam>
/// <param name="name">Its name, with the hyphens.</param>
internal sealed class ChosenOption<T>(string name) : Option<T>(name), IChoosing
{
    /// <inheritdoc/>
    public required Func<IReadOnlyList<string>> Choices { get; init; }

    /// <inheritdoc/>
    public Func<IReadOnlyList<string>>? ChoicesBehind { get; init; }
}

/// <summary>An argument that is one of a few words.</summary>
/// <param name="name">What the help calls it.</param>
internal sealed class ChosenArgument(string name) : Argument<string?>(name), IChoosing
{
    /// <inheritdoc/>
    public required Func<IReadOnlyList<string>> Choices { get; init; }

    /// <inheritdoc/>
    public Func<IReadOnlyList<string>>? ChoicesBehind => null;
}
