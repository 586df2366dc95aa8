namespace Pair.Tests.Outside.Running;

/// <summary>A terminal of 80 columns without colours, which <c>script</c> of util-linux plays: what a program writes there is what a person sees.</summary>
public static class Terminal
{
    private const int Columns = 80;

    /// <summary>Runs a program at it. Skips the test where there is no such terminal.</summary>
    /// <param name="command">The program and its arguments, one by one: no shell makes anything of them.</param>
    /// <param name="folder">Current folder.</param>
    /// <param name="variables">Set for it; a null value takes one away.</param>
    /// <returns>The exit code, and as output all that is on the screen then, of both streams in their order.</returns>
    public static ProgramOutput Run(IEnumerable<string> command, string folder, IEnumerable<KeyValuePair<string, string?>> variables)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "the terminal of this test is that of Linux");
        Programs.Need("stty");
        // `script` hands a line to a shell; every word of ours stands in quotes there.
        var line = $"stty cols {Columns} rows 50 -onlcr -tabs; exec {string.Join(' ', command.Select(Quoted))}";
        return Programs.Run("script", ["--quiet", "--return", "--echo", "never", "--command", line, "/dev/null"], folder,
            [new("SHELL", "/bin/sh"), new("TERM", "dumb"), new("COLUMNS", $"{Columns}"), .. variables]);
    }

    private static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
