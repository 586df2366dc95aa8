using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>The colours of a terminal, from its own sixteen; without colour the words stand as they are.</summary>
internal sealed class Paint(bool on)
{
    /// <summary>Strong.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>Paths.</summary>
    public string Path(string text) => Wrap("36", text);

    /// <summary>Line numbers and the rule beside them.</summary>
    public string Gutter(string text) => Wrap("1;34", text);

    /// <summary>Done.</summary>
    public string Done(string text) => Wrap("32", text);

    /// <summary>Taken away.</summary>
    public string Gone(string text) => Wrap("31", text);

    /// <summary>The colour of a severity.</summary>
    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Error => Wrap("1;31", text),
        Severity.Warning => Wrap("1;33", text),
        Severity.Info => Wrap("1;34", text),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private string Wrap(string code, string text) => on && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
