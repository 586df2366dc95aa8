namespace Pair.Cli.Reporting;

/// <summary>When to colour.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal, unless the environment says otherwise.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>What a stream leads to: a terminal with a width and perhaps colours, or a pipe, a file, a log.</summary>
/// <param name="IsTerminal">Whether a person reads it as it appears; a log of CI is none.</param>
/// <param name="Width">Columns to wrap at, at most 80.</param>
/// <param name="Paint">Its colours.</param>
internal sealed record Screen(bool IsTerminal, int Width, Paint Paint)
{
    private const int Widest = 80;
    private const int Narrowest = 40;

    /// <summary>Looks at a stream of the world.</summary>
    public static Screen Of(World world, bool isTerminal, ColorChoice color)
    {
        var watched = isTerminal && !IsOn(world, "CI");
        var width = watched ? world.Width() : 0;
        return new Screen(watched, width > 0 ? Math.Clamp(width, Narrowest, Widest) : Widest, new Paint(Colours(world, watched, color)));
    }

    /// <summary>Whether lines may be overwritten: on a terminal that is more than a printer of letters.</summary>
    public static bool CanWipe(World world) => world.ErrorIsTerminal && !IsOn(world, "CI") && world.Variable("TERM") != "dumb";

    /// <summary>Whether signs beyond ASCII are shown as they are: where the language of the terminal says that it takes UTF-8, and on Windows, where it is told to.</summary>
    public static bool HasBlocks(World world)
    {
        if (OperatingSystem.IsWindows()) return true;
        foreach (var variable in (string[])["LC_ALL", "LC_CTYPE", "LANG"])
            if (world.Variable(variable) is { Length: > 0 } language)
                return language.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || language.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    // https://no-color.org and https://force-color.org; the option wins over both, and no colour over colour.
    private static bool Colours(World world, bool watched, ColorChoice color)
    {
        if (color != ColorChoice.Auto) return color == ColorChoice.Always;
        if (world.Variable("NO_COLOR") is { Length: > 0 }) return false;
        if (IsOn(world, "FORCE_COLOR")) return true;
        return watched && world.Variable("TERM") != "dumb";
    }

    private static bool IsOn(World world, string variable) => world.Variable(variable) is { Length: > 0 } value && value is not ("0" or "false");
}
