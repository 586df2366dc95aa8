namespace Pair.Cli.Manual.Shells;

/// <summary>A shell that completes what is typed.</summary>
/// <param name="Name">What <c>pair completion</c> takes.</param>
/// <param name="Script">Makes its script.</param>
internal sealed record Shell(string Name, Func<ProgramEntry, string> Script)
{
    /// <summary>All, in the order that messages list them in.</summary>
    public static IReadOnlyList<Shell> All { get; } =
    [
        new("bash", BashScript.Of),
        new("zsh", ZshScript.Of),
        new("fish", FishScript.Of),
        new("pwsh", PwshScript.Of),
    ];

    /// <summary>What can be named.</summary>
    public static IReadOnlyList<string> Names() => [.. All.Select(shell => shell.Name)];

    /// <summary>The first lines of a script.</summary>
    public static string Head(string shell) =>
        $"# What Tab can type of pair {ProgramVersion.Number}, for {shell}. Made by: pair completion {shell}\n# Nothing is run while you type. After an update of pair, make it again.\n";
}
