using System.Runtime.InteropServices;
using Pair.Cli.Files;

namespace Pair.Cli.Outputs;

/// <summary>Ctrl+C while many pathways are built: what is at work comes to its end, and no more is begun. Whoever asks a second time is not kept waiting.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly EndSignals ends;
    private volatile bool asked;

    /// <summary>Listens from now on.</summary>
    public Interruption() => ends = new EndSignals(BreakOff);

    /// <summary>Whether somebody broke off.</summary>
    public bool IsAsked => asked;

    /// <inheritdoc/>
    public void Dispose() => ends.Dispose();

    private void BreakOff(PosixSignalContext context)
    {
        // The second time the system ends the process, as it always does.
        if (!asked) context.Cancel = true;
        asked = true;
    }
}
