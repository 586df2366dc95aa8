using System.Runtime.InteropServices;

namespace Pair.Cli.Files;

/// <summary>
/// Listens for every way in which somebody ends a program that can still tidy up: Ctrl+C, Ctrl+\ (Ctrl+Break on Windows), a window or connection that is closed,
/// a machine that goes down. Who was told not to hear of closed windows (<c>nohup</c>) hears of none.
/// </summary>
internal sealed class EndSignals : IDisposable
{
    private readonly List<PosixSignalRegistration> registrations = [];

    /// <summary>Listens from now on.</summary>
    /// <param name="heard">What to do; unless it says that the signal is dealt with, the system ends the process.</param>
    public EndSignals(Action<PosixSignalContext> heard)
    {
        foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT]) registrations.Add(PosixSignalRegistration.Create(signal, heard));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
    }
}
