using System.Text.RegularExpressions;

namespace Pair.Cli.Manual;

/// <summary>Sentences of the help, taken apart into words that are read and words that are typed.</summary>
/// <param name="program">Whose commands are known again.</param>
internal sealed class Prose(ProgramEntry program)
{
    // What stands between backticks; an option, with its value; a name with a sign in it that no sentence has; a file; a command.
    private readonly Regex typed = new(
        @"`(?<code>[^`]+)`"
        + @"|(?<![\w-])(?<code>--?[a-z][a-z-]*(=[A-Z]+)?)(?!\w)"
        + @"|(?<![\w`./~$:-])(?<code>[\w.~$:-]*[*/_~$][\w.*/_~$=-]*\w)"
        + @"|(?<![\w.])(?<code>\.[a-z]+)\b"
        + @"|(?<![\w.])(?<code>[\w.-]+\.(yaml|html|docx|dotx|pdf|json|md))\b"
        + $@"|\b(?<code>pair ({string.Join('|', program.Commands.Select(command => command.Name))}))\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>The runs of a text.</summary>
    public IEnumerable<Run> Of(string text)
    {
        var at = 0;
        foreach (Match match in typed.Matches(text))
        {
            if (match.Index > at) yield return new Run(text[at..match.Index], IsTyped: false);
            yield return new Run(match.Groups["code"].Value, IsTyped: true);
            at = match.Index + match.Length;
        }
        if (at < text.Length) yield return new Run(text[at..], IsTyped: false);
    }

    /// <summary>A run of words.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="IsTyped">Whether they are typed as they stand.</param>
    public sealed record Run(string Text, bool IsTyped);
}
