using System.Text.RegularExpressions;

namespace Pair.Tests.Outside.Running;

/// <summary>What the published program and all that it started asked of the system, as strace saw it. Skips the test where strace is missing.</summary>
public sealed partial class TracedPair
{
    private readonly string[] calls;

    private TracedPair(ProgramOutput said, string trace) => (Said, calls) = (said, Whole(File.ReadLines(trace)));

    /// <summary>How it ended, and what it said.</summary>
    public ProgramOutput Said { get; }

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">Current folder.</param>
    /// <param name="variables">Set for it.</param>
    /// <param name="arguments">One by one, never through a shell.</param>
    public static TracedPair Run(string folder, IEnumerable<KeyValuePair<string, string?>> variables, params string[] arguments)
    {
        using var elsewhere = new TemporaryFolder();
        var said = Programs.Run("strace", [.. Before(elsewhere.File("trace")), PublishedPair.Program, .. arguments], folder, variables);
        return new TracedPair(said, elsewhere.File("trace"));
    }

    /// <summary>What stands before the program, to write down what it asks.</summary>
    /// <param name="trace">The file to write.</param>
    public static string[] Before(string trace) => ["-f", "-qq", "-s", "300", "-e", "trace=network,execve,execveat,open,openat,openat2,creat", "-o", trace];

    /// <summary>What a trace says.</summary>
    /// <param name="said">How the program ended.</param>
    /// <param name="trace">The file.</param>
    public static TracedPair Read(ProgramOutput said, string trace) => new(said, trace);

    /// <summary>All that has to do with sockets, but for the one by which the runtime of .NET takes questions of debuggers of the same user: a file in the temporary folder.</summary>
    public IReadOnlyList<string> Sockets
    {
        get
        {
            var asked = calls.Where(call => SocketCall().IsMatch(call)).ToList();
            var bound = asked.FindIndex(call => call.Contains("/dotnet-diagnostic-", StringComparison.Ordinal));
            if (bound < 0) return asked;
            var number = Bound().Match(asked[bound]).Groups[1].Value;
            return [.. asked.Where((call, at) => !IsDebuggers(call, number, at <= bound))];
        }
    }

    /// <summary>The programs that were started, the published one left out.</summary>
    public IReadOnlyList<string> Children => [.. calls.Select(call => Started().Match(call)).Where(match => match.Success).Select(match => match.Groups[1].Value).Where(path => path != PublishedPair.Program)];

    /// <summary>The files that were opened to be written.</summary>
    public IReadOnlyList<string> Written => [.. calls.Where(call => call.Contains("O_WRONLY", StringComparison.Ordinal) || call.Contains("O_RDWR", StringComparison.Ordinal) || call.Contains("O_CREAT", StringComparison.Ordinal)).Select(call => Opened().Match(call)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    /// <summary>The files that were opened, whatever for.</summary>
    public IReadOnlyList<string> Files => [.. calls.Select(call => Opened().Match(call)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    // Where threads ask at the same time, strace tells of one question in two lines, with others between them.
    private static string[] Whole(IEnumerable<string> lines)
    {
        const string Unfinished = " <unfinished ...>";
        var (whole, begun) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            var thread = line.Split(' ', 2)[0];
            if (line.EndsWith(Unfinished, StringComparison.Ordinal)) begun[thread] = line[..^Unfinished.Length];
            else if (Resumed().Match(line) is { Success: true } again && begun.Remove(thread, out var first)) whole.Add(first + line[again.Length..]);
            else whole.Add(line);
        }
        // Those that were never answered, because the program was ended.
        return [.. whole, .. begun.Values];
    }

    private static bool IsDebuggers(string call, string number, bool isBefore) =>
        call.Contains("/dotnet-diagnostic-", StringComparison.Ordinal) || isBefore && call.Contains(" socket(AF_UNIX, SOCK_STREAM", StringComparison.Ordinal) && call.EndsWith($" = {number}", StringComparison.Ordinal) || call.Contains($" listen({number}, ", StringComparison.Ordinal);

    [GeneratedRegex(@"^\d+ +(socket|socketpair|connect|bind|listen|accept4?|send(to|msg|mmsg)?|recv(from|msg|mmsg)?|getsockname|getpeername|[gs]etsockopt|shutdown)\b")]
    private static partial Regex SocketCall();

    [GeneratedRegex(@"^\d+ +<\.\.\. \w+ resumed>")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"bind\((\d+), ")]
    private static partial Regex Bound();

    [GeneratedRegex("""execve(?:at)?\((?:AT_FDCWD, )?"([^"]*)".* = 0$""")]
    private static partial Regex Started();

    [GeneratedRegex("""(?:open|openat|openat2|creat)\((?:\w+(?:<[^>]*>)?, )?"([^"]*)".* = \d+""")]
    private static partial Regex Opened();
}
