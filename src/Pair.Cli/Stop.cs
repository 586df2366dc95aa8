namespace Pair.Cli;

/// <summary>The run ends here, with a line for the user that says why. Nothing that an author writes in a pathway leads here: that is a finding.</summary>
internal sealed class Stop : Exception
{
    private Stop(int code, string message, string? next) : base(message)
    {
        Code = code;
        Next = next;
    }

    /// <summary>What the shell is told.</summary>
    public int Code { get; }

    /// <summary>A second line: what to do now; null for none.</summary>
    public string? Next { get; }

    /// <summary>A mistake of use: the second line names the help to read.</summary>
    public static Stop BadUse(string message, string command = "") =>
        new(ExitCode.Usage, message, $"Try: pair {command}{(command.Length > 0 ? " " : "")}--help");

    /// <summary>What the user named is not there or cannot be read.</summary>
    public static Stop BadInput(string message, string? next = null) => new(ExitCode.Usage, message, next);

    /// <summary>Whether every other file would be refused as well: the disk is full, or may not be written.</summary>
    public bool IsForAll { get; private init; }

    /// <summary>The machine refuses.</summary>
    public static Stop CannotWrite(string message, string? next = null, bool isForAll = false) => new(ExitCode.Environment, message, next) { IsForAll = isForAll };

    /// <summary>The user broke off.</summary>
    /// <param name="what">What was written until then.</param>
    public static Stop Interrupted(string what = "nothing was written") => new(ExitCode.Interrupted, $"interrupted; {what}", null);
}
