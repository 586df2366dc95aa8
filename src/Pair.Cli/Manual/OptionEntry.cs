namespace Pair.Cli.Manual;

/// <summary>An option.</summary>
/// <param name="Name">Its name, with the hyphens.</param>
/// <param name="Short">Its short form; null for none.</param>
/// <param name="Placeholder">What the help calls its value; null for a flag, which takes none.</param>
/// <param name="Says">What the help says of it.</param>
/// <param name="Wanted">What its value may be; null for a flag.</param>
/// <param name="Repeats">Whether it may be given again.</param>
internal sealed record OptionEntry(string Name, string? Short, string? Placeholder, string Says, Wanted? Wanted, bool Repeats)
{
    private const string Default = " (default: ";

    /// <summary>Its short form and its name, and no more.</summary>
    public IReadOnlyList<string> Names => Short is null ? [Name] : [Short, Name];

    /// <summary>What it does, without what holds when it is not given.</summary>
    public string Does => At < 0 ? Says : Says[..At] + Says[(End + 1)..];

    /// <summary>What holds when it is not given; null where that is not said.</summary>
    public string? Usually => At < 0 ? null : Says[(At + Default.Length)..End];

    /// <summary>What it does in the few words that a shell has room for.</summary>
    public string Brief => (At < 0 ? Says : Says[..At]).Split("; ")[0];

    private int At => Says.IndexOf(Default, StringComparison.Ordinal);

    private int End => Says.IndexOf(')', At);
}
