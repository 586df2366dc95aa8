using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Sockets;

/// <summary>No command talks to anybody: no socket is made by it or by git, but for the preview's, which this machine alone can reach.</summary>
public sealed class SocketTests
{
    private static readonly KeyValuePair<string, string?>[] asUsual = [new("SOURCE_DATE_EPOCH", "1795305600")];

    [SkippableFact]
    public void No_command_makes_a_socket_starts_a_program_but_git_or_writes_elsewhere()
    {
        Programs.Need("strace");
        using var there = new CommandsOfThisProgram();
        var names = CommandsOfThisProgram.Names(PublishedPair.Run(there.Path, "--help").Output);
        Assert.Contains("build", names);
        // A new command needs its lines here.
        Assert.Empty(names.Except(CommandsOfThisProgram.Lines.Keys).Except(["preview"]));
        var git = Programs.Find("git");
        foreach (var line in CommandsOfThisProgram.Lines.Where(lines => names.Contains(lines.Key)).SelectMany(lines => lines.Value).Prepend("--version").Prepend("no-such-command"))
        {
            var traced = TracedPair.Run(there.Path, asUsual, line.Split(' '));
            Assert.True(traced.Said.Code is 0 or 1 || line == "no-such-command", $"pair {line} ended with {traced.Said.Code}: {traced.Said.Error}");
            Assert.True(traced.Sockets.Count == 0, $"pair {line}:\n{string.Join('\n', traced.Sockets)}");
            var mayAskGit = line.Contains("HEAD", StringComparison.Ordinal) || line.Contains("install", StringComparison.Ordinal) || line.StartsWith("init", StringComparison.Ordinal);
            Assert.True(traced.Children.All(program => mayAskGit && program == git), $"pair {line} started {string.Join(", ", traced.Children)}");
            Assert.True(traced.Written.All(file => IsIn(there.Path, file)), $"pair {line} wrote {string.Join(", ", traced.Written.Where(file => !IsIn(there.Path, file)))}");
        }
    }

    [SkippableFact]
    public void Without_the_runtimes_own_door_for_debuggers_there_is_no_socket_at_all()
    {
        Programs.Need("strace");
        using var there = new CommandsOfThisProgram();
        using var elsewhere = new TemporaryFolder();
        var said = Programs.Run("strace", [.. TracedPair.Before(elsewhere.File("trace")), PublishedPair.Program, "check"], there.Path, [.. asUsual, new("DOTNET_EnableDiagnostics", "0")]);
        Assert.DoesNotContain("socket(", File.ReadAllText(elsewhere.File("trace")), StringComparison.Ordinal);
        Assert.Equal(0, said.Code);
    }

    [SkippableFact]
    public async Task A_preview_listens_on_this_machine_alone()
    {
        Programs.Need("strace");
        using var there = new CommandsOfThisProgram();
        using var elsewhere = new TemporaryFolder();
        var start = Programs.Start("strace", [.. TracedPair.Before(elsewhere.File("trace")), PublishedPair.Program, "preview"]);
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (there.Path, true, true);
        using var strace = Process.Start(start)!;
        try
        {
            var address = await strace.StandardOutput.ReadLineAsync().WaitAsync(Programs.Patience);
            Assert.Matches(@"^http://127\.0\.0\.1:\d+/[0-9a-f]{40}/$", address);
        }
        finally
        {
            strace.Kill(entireProcessTree: true);
            await strace.WaitForExitAsync();
        }
        var traced = TracedPair.Read(new ProgramOutput(0, "", ""), elsewhere.File("trace"));
        // The platform asks the system itself which networks there are (netlink), and a daemon for names, where one runs (nscd): both are this machine.
        var sockets = traced.Sockets.Where(call => !call.Contains("AF_NETLINK", StringComparison.Ordinal) && !call.Contains("sun_path=\"/var/run/nscd/socket\"", StringComparison.Ordinal)).ToList();
        var bound = sockets.Where(call => call.Contains("bind(", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(bound);
        Assert.All(bound, call => Assert.Contains("sin_addr=inet_addr(\"127.0.0.1\")", call, StringComparison.Ordinal));
        Assert.DoesNotContain(sockets, call => call.Contains("connect(", StringComparison.Ordinal) || call.Contains("sendto(", StringComparison.Ordinal));
        Assert.Empty(traced.Children);
    }

    [SkippableFact]
    public void A_logo_and_a_template_that_lead_elsewhere_are_told_without_asking_there()
    {
        Programs.Need("strace");
        using var there = new CommandsOfThisProgram();
        File.WriteAllText(there.At("away.pair.yaml"), """
            pair: 1
            pathway: { id: away, title: A, area: { name: A }, levels: thrive, logo: { file: "https://northshire.example/logo.png", alt: A }, url: "https://northshire.example/" }
            organisations: { fsn: { name: First Steps, url: "https://northshire.example/fsn" } }
            services:
              massage: { name: Baby massage, provider: fsn, summary: "A group, see [here](https://northshire.example/a).", levels: [thriving], url: "https://northshire.example/m" }

            """);
        Assert.Equal(0, PublishedPair.Run(there.Path, "template", "-o", "away.docx").Code);
        using (var zip = ZipFile.Open(there.At("away.docx"), ZipArchiveMode.Update))
        {
            var entry = zip.GetEntry("word/_rels/document.xml.rels")!;
            using var reader = new StreamReader(entry.Open());
            var list = reader.ReadToEnd();
            reader.Dispose();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/_rels/document.xml.rels").Open());
            writer.Write(list.Replace("</Relationships>", "<Relationship Id=\"away\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"https://northshire.example/pixel.png\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal));
        }
        var built = TracedPair.Run(there.Path, asUsual, "build", "away.pair.yaml", "--to", "html,docx,pdf", "-o", "away");
        Assert.Empty(built.Sockets);
        Assert.NotEmpty(Directory.GetFiles(there.Path, "away.html", SearchOption.AllDirectories));
        var refused = TracedPair.Run(there.Path, asUsual, "build", "--template", "away.docx", "-o", "templated");
        Assert.Empty(refused.Sockets);
        Assert.Contains("template-unreadable", refused.Said.Output + refused.Said.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(there.At("templated")));
    }

    [SkippableFact]
    public void Where_there_is_no_network_a_build_is_the_same()
    {
        using var there = new CommandsOfThisProgram();
        Assert.Equal(0, Programs.Run(PublishedPair.Program, ["build", "-o", "with"], there.Path, asUsual).Code);
        // A system that lets nobody take the network away has none here that could answer: every proxy is a closed door.
        string[] before = Programs.Find("unshare") is not null && Programs.Run("unshare", ["--map-root-user", "--net", "true"]).Code == 0 ? ["unshare", "--map-root-user", "--net", PublishedPair.Program] : [PublishedPair.Program];
        var said = Programs.Run(before[0], [.. before[1..], "build", "-o", "without"], there.Path, asUsual);
        Assert.True(said.Code == 0, said.Error);
        var files = Directory.GetFiles(there.At("with"), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files) Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(there.At(Path.Combine("without", Path.GetRelativePath(there.At("with"), file)))));
    }

    // What every process of the platform opens: nothing of it stays.
    private static bool IsIn(string folder, string file) =>
        !Path.IsPathRooted(file) || file.StartsWith(folder + "/", StringComparison.Ordinal) || file is "/dev/null" or "/dev/tty" || Regex.IsMatch(file, @"^/(proc|dev/shm)/", RegexOptions.None, TimeSpan.FromSeconds(1));
}
