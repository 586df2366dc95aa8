using System.Diagnostics;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Running;

/// <summary>A command line that runs until it is broken off.</summary>
public sealed class RunningPair : IDisposable
{
    private readonly Process process;
    private readonly Task<string> error;

    private RunningPair(Process process) => (this.process, error) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Starts <c>pair</c>, and waits for the first line that it writes to standard output.</summary>
    public static async Task<RunningPair> StartAsync(string folder, params string[] arguments)
    {
        string[] command = ["dotnet", "exec", Checkout.PairDll, .. arguments, "--as-of", PairCommandLine.Day];
        // Tests that run in the background of a shell do not hear of Ctrl+C, and what they start would not either.
        var start = OperatingSystem.IsLinux() ? Programs.Start("env", ["--default-signal=INT", .. command]) : Programs.Start(command[0], command[1..]);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var running = new RunningPair(Process.Start(start)!);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => running.Kill();
        running.FirstLine = await running.process.StandardOutput.ReadLineAsync() ?? throw new IOException($"It ended without a word: {await running.error}");
        return running;
    }

    /// <summary>The first line of standard output.</summary>
    public string FirstLine { get; private set; } = "";

    /// <summary>Sends what Ctrl+C sends.</summary>
    /// <returns>The exit code, and all that it wrote to standard error.</returns>
    public async Task<(int Code, string Error)> BreakOffAsync()
    {
        Programs.Output("kill", "-INT", $"{process.Id}");
        await process.WaitForExitAsync().WaitAsync(Programs.Patience);
        return (process.ExitCode, await error);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }
}
