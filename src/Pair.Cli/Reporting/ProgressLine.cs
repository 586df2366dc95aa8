namespace Pair.Cli.Reporting;

/// <summary>One line that says what is done now, on a terminal alone, wiped in the end.</summary>
internal sealed class ProgressLine(World world, bool quiet) : IDisposable
{
    private readonly bool on = !quiet && Screen.CanWipe(world);
    private int shown;

    /// <summary>Says what is done now.</summary>
    public void Say(string text)
    {
        if (!on) return;
        var line = text.Length < 80 ? text : text[..79];
        world.Error.Write("\r" + line.PadRight(shown));
        world.Error.Flush();
        shown = line.Length;
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (shown == 0) return;
        world.Error.Write("\r" + new string(' ', shown) + "\r");
        world.Error.Flush();
        shown = 0;
    }
}
