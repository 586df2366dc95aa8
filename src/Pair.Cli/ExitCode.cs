namespace Pair.Cli;

/// <summary>What the shell is told. The numbers are a promise: scripts lean on them.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing at or above <c>--fail-on</c>.</summary>
    public const int Done = 0;

    /// <summary>Something was found at or above <c>--fail-on</c>.</summary>
    public const int Found = 1;

    /// <summary>A mistake of use, or no such input.</summary>
    public const int Usage = 2;

    /// <summary>A bug in pair.</summary>
    public const int Bug = 3;

    /// <summary>The machine refuses: no permission, no space.</summary>
    public const int Environment = 4;

    /// <summary>The user broke off.</summary>
    public const int Interrupted = 130;
}
