using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Pair.Cli.Files;

/// <summary>What git answered.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed, as bytes: paths may hold anything.</param>
/// <param name="Error">What it complained of; never shown as it is.</param>
internal sealed record GitAnswer(int Code, byte[] Output, string Error)
{
    /// <summary>The one line that it printed.</summary>
    public string Line => Encoding.UTF8.GetString(Output).TrimEnd('\r', '\n');
}

/// <summary>
/// The user's own git, asked to read: no pager, no prompt, no network, nothing that a repository names as a program, and not in the repository of a hook
/// that happens to run us.
/// </summary>
internal sealed class Git
{
    // A repository may come from a stranger, settings and all: no hook and no watcher of files of its own.
    private static readonly string[] quietly = ["--no-pager", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

    private readonly string program;

    private Git(string program) => this.program = program;

    /// <summary>Git where PATH has it; null for nowhere.</summary>
    // Looked for, because starting a program by its name alone tries the current folder first.
    public static Git? Find(World world) => OnPath.Find(world, "git") is { } program ? new Git(program) : null;

    /// <summary>Asks and waits for the answer.</summary>
    /// <param name="folder">Where it is asked.</param>
    /// <param name="arguments">One by one, never through a shell.</param>
    public GitAnswer Ask(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new GitAnswer(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    /// <summary>
    /// What goes before a question about files of today, so that no filter of the repository is run for it: these are programs that change files on
    /// their way into git. Null where one has a name that cannot be said.
    /// </summary>
    /// <param name="folder">Where it is asked.</param>
    public string[]? WithoutFilters(string folder)
    {
        var said = new List<string>();
        var keys = Ask(folder, "config", "--null", "--name-only", "--get-regexp", @"^filter\..*\.(clean|smudge|process|required)$").Output;
        foreach (var key in Encoding.UTF8.GetString(keys).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var filter = key[..key.LastIndexOf('.')];
            if (filter.Contains('=')) return null;
            // Where there is a process, git asks for no other program; and an empty one is none.
            said.AddRange(["-c", filter + ".process=", "-c", filter + ".required=false"]);
        }
        return [.. said];
    }

    /// <summary>Starts it, with all three streams in our hands.</summary>
    public Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8, UseShellExecute = false, CreateNoWindow = true,
        };
        // A hook names its repository and its index in such variables; how git is set up stays as the user has it.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            if (!name.StartsWith("GIT_CONFIG_", StringComparison.Ordinal) && name is not ("GIT_EXEC_PATH" or "GIT_CEILING_DIRECTORIES" or "GIT_DISCOVERY_ACROSS_FILESYSTEM"))
                start.Environment.Remove(name);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        // A copy without all its files would fetch them, by a program that its settings may name. What is said here goes before what these allow.
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        foreach (var argument in (string[])[.. quietly, .. arguments]) start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            throw Stop.BadInput("git cannot be started");
        }
    }
}
