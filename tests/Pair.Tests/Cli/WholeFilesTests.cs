using System.Runtime.InteropServices;
using System.Text;
using Pair.Cli;
using Pair.Cli.Files;
using Pair.Core.Text;

namespace Pair.Tests.Cli;

/// <summary>What a disk, another program or the name of a file may do to what is written.</summary>
public sealed class WholeFilesTests
{
    [Theory]
    [InlineData(unchecked((int)0x80070020))]
    [InlineData(unchecked((int)0x80070021))]
    [InlineData(unchecked((int)0x80070497))]
    public void A_file_that_Word_keeps_for_itself_is_to_be_closed_there(int number) =>
        Assert.Equal("another program has it open, such as Word; close it there first", WriteFailure.Reason(new IOException("something", number)));

    [Theory]
    [InlineData(17, "another program wrote it just now; run pair again once that is done")]
    [InlineData(24, "too many files are open at once (ulimit -n allows more)")]
    [InlineData(27, "it is larger than files may be here (ulimit -f allows more)")]
    [InlineData(40, "its links lead round in a circle")]
    [InlineData(unchecked((int)0x8007007B), "Windows takes no such name: it is too long, or holds one of < > : \" | ? *")]
    public void The_limits_of_a_machine_are_told_in_plain_words(int number, string words) =>
        Assert.Equal(words, WriteFailure.Reason(new IOException("something", number)));

    // On Unix a lock of the platform's stands for what Windows calls a sharing violation.
    [SkippableFact]
    public void A_document_that_is_open_in_Word_stops_the_build_with_4_and_nothing_is_changed()
    {
        Skip.If(OperatingSystem.IsMacOS(), "locks of files are otherwise there");
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("out/a.docx", "mine").File("out/a.html", "old");
        Transcript answer;
        using (new FileStream(Path.Combine(shell.Folder, "out/a.docx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None)) answer = shell.Run("build");
        Assert.Equal(
            (4, "pair: cannot write out/a.docx: another program has it open, such as Word; close it there first\nNothing was written. The files that were there are unchanged.\n"),
            (answer.Code, answer.Error));
        Assert.Equal(["out/a.docx", "out/a.html"], shell.Files("out"));
        Assert.Equal(("mine", "old"), (shell.Text("out/a.docx"), shell.Text("out/a.html")));
    }

    [Fact]
    public void The_longest_name_that_a_disk_takes_is_written_as_well()
    {
        using var shell = new TestShell();
        string[] names = [new string('a', 250) + ".html", new string('a', 250) + ".docx", "b" + new string('a', 249) + ".html", new string('\u00E9', 125) + ".html"];
        foreach (var content in (string[])["old", "new"]) WholeFiles.Write([.. names.Select(name => To(shell, name, name + content))]);
        Assert.Equal(names.Order(StringComparer.Ordinal), shell.Files());
        Assert.All(names, name => Assert.Equal(name + "new", shell.Text(name)));
    }

    [Fact]
    public void What_was_left_under_the_number_of_this_process_is_in_nobodys_way()
    {
        using var shell = new TestShell().File("a", "old").File($".a.{Environment.ProcessId}.new", "half").File($".a.{Environment.ProcessId}.old", "older");
        WholeFiles.Write([To(shell, "a", "new")]);
        Assert.Equal("new", shell.Text("a"));
        Assert.Equal(("half", "older"), (shell.Text($".a.{Environment.ProcessId}.new"), shell.Text($".a.{Environment.ProcessId}.old")));
    }

    [Fact]
    public void Whoever_holds_a_folder_is_waited_for_and_whoever_was_killed_is_not_for_ever()
    {
        using var shell = new TestShell();
        var first = FolderTurn.In(shell.Folder, () => false);
        var looks = 0;
        // Whoever waits asks at each look whether somebody broke off. So long the first is at work.
        FolderTurn.In(shell.Folder, () =>
        {
            Assert.True(first.Holds());
            if (++looks == 100) first.Dispose();
            return false;
        }).Dispose();
        Assert.Equal(100, looks);
        Assert.Empty(shell.Files());

        shell.File(".pair.0.old", "");
        WholeFiles.Write([To(shell, "a", "newer")]);
        Assert.Equal(["a"], shell.Files());
        shell.File(".pair.0.old", "");
        Assert.Equal(130, Assert.Throws<Stop>(() => FolderTurn.In(shell.Folder, () => true)).Code);
    }

    [Fact]
    public void Something_else_by_the_name_of_the_turn_is_not_waited_for_for_ever()
    {
        using var shell = new TestShell();
        Directory.CreateDirectory(Path.Combine(shell.Folder, ".pair.0.old"));
        Assert.Equal((4, "cannot write a: a folder beside it has the name .pair.0.old, which pair needs while it writes; rename it"), Refusal(() => WholeFiles.Write([To(shell, "a", "new")])));
        Assert.Empty(shell.Files());
        Directory.Delete(Path.Combine(shell.Folder, ".pair.0.old"));
        if (OperatingSystem.IsWindows()) return;
        // A link that leads nowhere.
        File.CreateSymbolicLink(Path.Combine(shell.Folder, ".pair.0.old"), "nowhere");
        WholeFiles.Write([To(shell, "a", "new")]);
        Assert.Equal(["a"], shell.Files());
    }

    [SkippableFact]
    public void A_pipe_is_neither_read_nor_written_over()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "what stands in a folder is looked at closely on Linux alone");
        using var shell = new TestShell();
        Assert.Equal(0, MakePipe(Path.Combine(shell.Folder, "a.pair.yaml"), 0x1B6));
        Assert.Equal((4, "cannot write a.pair.yaml: it is a pipe, not a file"), Refusal(() => WholeFiles.Write([To(shell, "a.pair.yaml", "new")])));
        Assert.Equal(["a.pair.yaml"], shell.Files());
        Assert.Equal((2, "pair: cannot read a.pair.yaml: it is a pipe, not a file\n"), (shell.Run("check a.pair.yaml").Code, shell.Run("check a.pair.yaml").Error));
        Assert.Equal((2, "pair: cannot read a.pair.yaml: it is a pipe, not a file\n"), (shell.Run("git text a.pair.yaml").Code, shell.Run("git text a.pair.yaml").Error));
        Assert.Equal(new SourceRead.Refused("it is a pipe, not a file"), new DiskSources(World(shell)).Read("a.pair.yaml"));
    }

    // Renaming a new file into its place would take it from every program of the machine.
    [SkippableTheory]
    [InlineData("/dev/null")]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/63")]
    [InlineData("/proc/self/fd/1")]
    public void A_device_is_not_written_over(string path)
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no such paths");
        Assert.Equal("it is a device, not a file; - stands for standard output", SpecialFile.WhyNotWritten(path));
        Assert.Null(SpecialFile.WhyNotRead(path));
    }

    // What the platform makes of CON, nul and COM7 on Windows, in any folder: they have no folder themselves.
    [Theory]
    [InlineData(@"\\.\CON")]
    [InlineData(@"\\.\nul")]
    [InlineData(@"\\.\COM7\northshire.html")]
    public void A_device_of_Windows_is_not_written_over(string path) =>
        Assert.Equal("it is a device, not a file; - stands for standard output", SpecialFile.WhyNotWritten(path));

    [Fact]
    public void What_Windows_takes_for_no_name_leads_to_nothing()
    {
        Assert.True(WriteFailure.IsNoName(new IOException("something", unchecked((int)0x8007007B))));
        Assert.True(WriteFailure.IsNoName(new PathTooLongException()));
        Assert.False(WriteFailure.IsNoName(new IOException("something", unchecked((int)0x80070020))));
    }

    [Fact]
    public void A_path_longer_than_any_leads_to_nothing()
    {
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n");
        var far = string.Join('/', Enumerable.Repeat(new string('d', 200), 25));
        Assert.IsType<SourceRead.Missing>(new DiskSources(World(shell)).Read(far));
        var answer = shell.Run("build -o " + far);
        Assert.Equal((4, $"pair: cannot write {far}/a.html: its path is too long"), (answer.Code, answer.Error.Split('\n')[0]));
        Assert.Equal(["a.pair.yaml"], shell.Files());
    }

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void An_id_that_Windows_keeps_for_itself_is_built_nowhere(string id)
    {
        using var shell = new TestShell().File("a.pair.yaml", $"pathway: {id}\n");
        var answer = shell.Run("build");
        Assert.Equal(
            (2, $"pair: Windows has no files of the name {id}, the id of a.pair.yaml\nGive the pathway another id, so that everybody can open its documents.\n"), (answer.Code, answer.Error));
        Assert.Equal(["a.pair.yaml"], shell.Files());
    }

    [Fact]
    public void A_part_of_the_program_that_cannot_be_loaded_is_no_output_that_cannot_be_written()
    {
        using var error = new StringWriter();
        var world = new Pair.Cli.World { Output = TextWriter.Null, Error = error, Today = () => default };
        var missing = new FileNotFoundException("Could not load it.", "System.Collections, Version=10.0.0.0, Culture=neutral");
        Assert.Equal(4, LastDoor.Tell(world, verbose: false, new TypeInitializationException("Pair.Cli.Something", missing)));
        Assert.Equal(4, LastDoor.Tell(world, verbose: false, new InsufficientMemoryException()));
        Assert.Equal(
            "pair: cannot load a part of itself, System.Collections\nThere is too little memory (ulimit -v allows more), or pair must be installed anew.\n"
            + "pair: there is not enough memory\nClose other programs, or build fewer pathways at once with -j 1; ulimit -v and -u allow more.\n", error.ToString());
    }

    // A thread that cannot start, a program that cannot, a part that has no room: each was seen where a shell gave too little.
    [Fact]
    public void Whatever_has_no_room_in_memory_is_told_as_that()
    {
        Exception[] failures =
        [
            new TaskSchedulerException(new InsufficientMemoryException()), new AggregateException(new TaskSchedulerException(new InsufficientMemoryException())), new System.ComponentModel.Win32Exception(12),
            new TypeInitializationException("Pair.Cli.Something", new InsufficientMemoryException()), new FileLoadException("Not enough.", "Pair.Pdf, Version=0.1.0.0") { HResult = unchecked((int)0x8007000E) },
            new TypeInitializationException("System.Runtime.InteropServices.PosixSignalRegistration", new IOException("It is in use.", 11)),
        ];
        foreach (var failure in failures)
        {
            using var error = new StringWriter();
            var world = new Pair.Cli.World { Output = TextWriter.Null, Error = error, Today = () => default };
            Assert.Equal(4, LastDoor.Tell(world, verbose: false, failure));
            Assert.StartsWith("pair: there is not enough memory\n", error.ToString(), StringComparison.Ordinal);
        }
    }

    // A network drive may be slower than anybody waits: then somebody else has taken the turn.
    [Fact]
    public void A_turn_that_was_lost_is_known_to_be_and_the_next_ones_is_left_to_it()
    {
        using var shell = new TestShell();
        var slow = FolderTurn.In(shell.Folder, () => false);
        var file = Directory.GetFiles(shell.Folder, ".*").Single();
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(-9));
        Assert.False(slow.Holds());
        File.Delete(file);
        Assert.False(slow.Holds());
        using (var next = FolderTurn.In(shell.Folder, () => false))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(9));
            slow.Dispose();
            Assert.Equal([file], Directory.GetFiles(shell.Folder, ".*"));
        }
        File.Delete(file);
        using var mine = FolderTurn.In(shell.Folder, () => false);
        Assert.True(mine.Holds());
        Assert.True(mine.Holds());
    }

    private static World World(TestShell shell) => new() { Output = TextWriter.Null, Error = TextWriter.Null, Today = () => default, Folder = shell.Folder };

    private static (int Code, string Message) Refusal(Action work)
    {
        var stop = Assert.Throws<Stop>(work);
        return (stop.Code, stop.Message);
    }

    private static FileToWrite To(TestShell shell, string name, string content) => new(Path.Combine(shell.Folder, name), name, Encoding.UTF8.GetBytes(content));

    [DllImport("libc", EntryPoint = "mkfifo")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);
}
