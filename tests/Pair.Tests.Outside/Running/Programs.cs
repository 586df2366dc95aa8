using System.Diagnostics;

namespace Pair.Tests.Outside.Running;

/// <summary>What a program said, and how it ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record ProgramOutput(int Code, string Output, string Error);

/// <summary>Finds programs on PATH and runs them: with a limit of time, without the network, and skipping the test where one is missing.</summary>
public static class Programs
{
    /// <summary>How long anything is waited for that is sure to come. It is there for what hangs, so it is long: machines are busy.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    // A program that asks for a proxy finds a closed door, so nothing that a test reads can come from elsewhere.
    private static readonly string[] proxies = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];

    /// <summary>The doors of this machine, for the few programs that must fetch packages.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> OpenDoors => proxies.Select(proxy => KeyValuePair.Create(proxy, Environment.GetEnvironmentVariable(proxy)));

    /// <summary>A proxy that nobody answers.</summary>
    public const string ClosedDoor = "http://127.0.0.1:9";

    /// <summary>Where a program is; null for nowhere.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => (string[])[Path.Combine(folder, name), Path.Combine(folder, name + ".exe")])
            .FirstOrDefault(File.Exists);

    /// <summary>Where a program is. Skips the test where it is missing.</summary>
    public static string Need(string name)
    {
        var path = Find(name);
        Skip.If(path is null, $"{name} is not installed");
        return path!;
    }

    /// <summary>Runs a program and demands that it ends well.</summary>
    public static string Output(string name, params string[] arguments)
    {
        var said = Run(name, arguments);
        Assert.True(said.Code == 0, $"{name} {string.Join(' ', arguments)} ended with {said.Code}:\n{said.Error}{said.Output}");
        return said.Output;
    }

    /// <summary>
    /// Writes a script that can be started at once. Another process writes it: what this one has open to be written, a program that another test begins at that moment has open too, until it runs,
    /// and the system starts nothing that is open to be written.
    /// </summary>
    public static void Script(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Output("sh", "-c", "printf %s \"$2\" > \"$1\" && chmod 755 \"$1\"", "sh", path, text);
    }

    /// <summary>What starts a program without the network. Skips the test where it is missing.</summary>
    public static ProcessStartInfo Start(string name, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Need(name)) { WorkingDirectory = AppContext.BaseDirectory };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var proxy in proxies) start.Environment[proxy] = ClosedDoor;
        return start;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="name">Its name on PATH.</param>
    /// <param name="arguments">One by one, never through a shell.</param>
    /// <param name="folder">Current folder; null for the one of the tests.</param>
    /// <param name="variables">Set for it; a null value takes one away.</param>
    /// <param name="limit">How long it may take; null for <see cref="Patience"/>.</param>
    public static ProgramOutput Run(
        string name, IEnumerable<string> arguments, string? folder = null, IEnumerable<KeyValuePair<string, string?>>? variables = null, TimeSpan? limit = null)
    {
        var start = Start(name, arguments);
        start.WorkingDirectory = folder ?? AppContext.BaseDirectory;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var (key, value) in variables ?? []) start.Environment[key] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(limit ?? Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{name} did not end within {(limit ?? Patience).TotalSeconds} seconds.");
        }
        process.WaitForExit();
        return new ProgramOutput(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
