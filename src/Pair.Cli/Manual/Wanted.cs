using System.CommandLine;
using Pair.Cli.Commands;

namespace Pair.Cli.Manual;

/// <summary>What may stand in a place of a command line, as far as a shell can help to type it.</summary>
internal abstract record Wanted
{
    /// <summary>Free text: a day, a number, a git revision.</summary>
    public sealed record Text : Wanted;

    /// <summary>A file.</summary>
    public sealed record File : Wanted;

    /// <summary>A folder.</summary>
    public sealed record Folder : Wanted;

    /// <summary>A pathway file, or the folder of a workspace.</summary>
    public sealed record Pathway : Wanted;

    /// <summary>One of a few words.</summary>
    /// <param name="Words">The words, with blanks between them.</param>
    /// <param name="HasCommas">Whether several may stand in one, with commas.</param>
    public sealed record OneOf(string Words, bool HasCommas) : Wanted
    {
        /// <summary>The words.</summary>
        public string[] All => Words.Split(' ');
    }

    /// <summary>WORD=VALUE.</summary>
    /// <param name="Words">What may stand before the <c>=</c>, with blanks between them.</param>
    /// <param name="Behind">What may stand behind it.</param>
    public sealed record Assignment(string Words, Wanted Behind) : Wanted
    {
        /// <summary>What may stand before the <c>=</c>.</summary>
        public string[] All => Words.Split(' ');
    }

    /// <summary>What an option or an argument wants.</summary>
    /// <param name="part">The option or the argument.</param>
    /// <param name="placeholder">What the help calls its value: where it lists no words, that says which it is.</param>
    /// <param name="repeats">Whether it takes several values.</param>
    public static Wanted Of(Symbol part, string placeholder, bool repeats)
    {
        if (part is not IChoosing choosing) return Named(placeholder);
        var words = Joined(choosing.Choices);
        if (placeholder.Split('=') is [_, var behind])
            return new Assignment(words, choosing.ChoicesBehind is { } choices ? new OneOf(Joined(choices), HasCommas: false) : Named(behind));
        return new OneOf(words, repeats);
    }

    private static Wanted Named(string placeholder) => placeholder switch
    {
        "FILE" => new File(),
        "DIR" => new Folder(),
        "PATH" or "BASE" => new Pathway(),
        _ => new Text(),
    };

    private static string Joined(Func<IReadOnlyList<string>> choices) => string.Join(' ', choices());
}
