namespace Pair.Cli.Reporting;

/// <summary>One line that says what is done now, on a terminal alone, wiped in the end.</summary>
internal sealed class ProgressLine(World world, bool quiet) : IDisposable
{
    private const int Cells = 20;

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

    /// <summary>Says how many things are done: <c>Building 37 of 150 ▓▓▓▓▓░░░░░░░░░░░░░░░ northshire</c>.</summary>
    /// <param name="work">What is done with them.</param>
    /// <param name="done">How many are.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="name">The last of them.</param>
    public void Count(string work, int done, int all, string name)
    {
        if (!on) return;
        var full = all == 0 ? Cells : (int)((long)Cells * done / all);
        var (dark, light) = Screen.HasBlocks(world) ? ('▓', '░') : ('#', '-');
        Say($"{work} {done} of {all} {new string(dark, full)}{new string(light, Cells - full)} {ScreenText.Clean(name)}");
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
