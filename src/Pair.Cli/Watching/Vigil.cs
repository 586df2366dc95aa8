using System.Runtime.InteropServices;

namespace Pair.Cli.Watching;

/// <summary>
/// Waiting, until the time is over or somebody breaks off with Ctrl+C. While nobody waits, a signal does what it always does: the work ends at once,
/// or once its files are tidied up.
/// </summary>
internal class Vigil : IDisposable
{
    private readonly ManualResetEventSlim brokenOff = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private volatile bool waiting;

    /// <summary>Waits.</summary>
    /// <returns>False where somebody broke off.</returns>
    public virtual bool Pause(TimeSpan time)
    {
        if (registrations.Count == 0)
            foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM]) registrations.Add(PosixSignalRegistration.Create(signal, BreakOff));
        waiting = true;
        var broken = brokenOff.Wait(time);
        waiting = false;
        return !broken;
    }

    /// <inheritdoc/>
    // The event stays: a signal may be on its way, and it holds nothing of the system's.
    public virtual void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        GC.SuppressFinalize(this);
    }

    private void BreakOff(PosixSignalContext context)
    {
        if (waiting) context.Cancel = true;
        brokenOff.Set();
    }
}
