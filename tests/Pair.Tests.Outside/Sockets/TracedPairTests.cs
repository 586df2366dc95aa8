using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Sockets;

/// <summary>What strace wrote is read as it is meant, also where threads asked at the same time and their lines stand between each other.</summary>
public sealed class TracedPairTests
{
    // The runtime makes its door for debuggers while another thread reads; a library is looked for while git begins.
    private const string Trace = """
        701 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0 <unfinished ...>
        702 openat(AT_FDCWD, "/etc/one", O_RDONLY <unfinished ...>
        701 <... socket resumed>)                   = 11
        702 <... openat resumed>)                   = 5
        701 bind(11, {sa_family=AF_UNIX, sun_path="/tmp/dotnet-diagnostic-701-1-socket"}, 110 <unfinished ...>
        702 openat(AT_FDCWD, "/etc/two", O_WRONLY|O_CREAT, 0666) = 6
        701 <... bind resumed>)                     = 0
        701 listen(11, 255 <unfinished ...>
        703 execve("/usr/bin/git", ["git", "log"], 0x7ff /* 9 vars */ <unfinished ...>
        701 <... listen resumed>)                   = 0
        703 <... execve resumed>)                   = 0
        702 openat(AT_FDCWD, "/tmp/clr-debug-pipe-701-1-in", O_RDONLY <unfinished ...>

        """;

    [Fact]
    public void A_question_in_two_lines_is_one()
    {
        var traced = Traced(Trace);
        Assert.Empty(traced.Sockets);
        Assert.Equal(["/usr/bin/git"], traced.Children);
        Assert.Equal(["/etc/one", "/etc/two"], traced.Files);
        Assert.Equal(["/etc/two"], traced.Written);
    }

    [Fact]
    public void A_socket_that_is_not_the_runtimes_is_seen_in_two_lines_too()
    {
        var traced = Traced(Trace + "704 connect(12, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr(\"192.0.2.1\")}, 16 <unfinished ...>\n");
        Assert.Contains("192.0.2.1", Assert.Single(traced.Sockets), StringComparison.Ordinal);
    }

    private static TracedPair Traced(string trace)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("trace"), trace.ReplaceLineEndings("\n"));
        return TracedPair.Read(new ProgramOutput(0, "", ""), folder.File("trace"));
    }
}
