using Pair.Cli;
using Pair.Cli.Files;
using Pair.Core.Text;

namespace Pair.Tests.Cli;

public sealed class FilesTests
{
    // YAML can write one, and no file's name can.
    [Fact]
    public void A_name_with_a_NUL_is_the_name_of_no_file()
    {
        using var shell = new TestShell().File("a.pair.yaml", "");
        var disk = Disk(shell);
        Assert.IsType<SourceRead.Missing>(disk.Read("a\0.pair.yaml"));
        Assert.Empty(disk.Match(".", "a\0.pair.yaml"));
        Assert.Empty(disk.Match(".", "a\0*.yaml"));
        Assert.True(disk.Holds(".", "brand/\0.png"));
        Assert.False(disk.HasFile("\0"));
    }

    [Fact]
    public void Patterns_find_files_in_order_without_hidden_folders_and_loops()
    {
        using var shell = new TestShell().File("b/x.pair.yaml", "").File("a/deep/y.pair.yaml", "").File("a/X.pair.yaml", "").File("a/z.txt", "").File(".git/x.pair.yaml", "");
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "a/loop"), shell.Folder);
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "a/nowhere"), Path.Combine(shell.Folder, "none"));
        var disk = Disk(shell);
        Assert.Equal(["a/X.pair.yaml", "a/deep/y.pair.yaml", "b/x.pair.yaml"], disk.Match(".", "**/*.pair.yaml"));
        Assert.Equal(["a/X.pair.yaml", "b/x.pair.yaml"], disk.Match(".", "*/*.pair.yaml"));
        Assert.Equal(["a/deep/y.pair.yaml"], disk.Match("a", "deep/*.pair.yaml"));
        Assert.Equal(["b/x.pair.yaml"], disk.Match("a", "../b/*.pair.yaml"));
        Assert.Equal(["b/x.pair.yaml"], disk.Match("a", "../b/x.pair.yaml"));
        Assert.Empty(disk.Match(".", "none/*.pair.yaml"));
        Assert.Empty(disk.Match("none", "*.pair.yaml"));
        Assert.Empty(disk.Match(".", "a"));
        Assert.Empty(disk.Match(".", "/etc/*"));
    }

    [Theory]
    [InlineData("*.pair.yaml")]
    [InlineData("*")]
    [InlineData("x*")]
    [InlineData("x.*.yaml")]
    [InlineData("X*")]
    [InlineData("xx*x")]
    [InlineData("x?*")]
    [InlineData("sub/*.pair.yaml")]
    [InlineData(".*")]
    [InlineData("none/*.pair.yaml")]
    [InlineData("x.pair.yaml/*")]
    public void A_pattern_in_the_name_alone_finds_what_the_globbing_library_finds(string pattern)
    {
        using var shell = new TestShell().File("x.pair.yaml", "").File("x.txt", "").File("xx", "").File(".x.pair.yaml", "")
            .File("sub/y.pair.yaml", "").File("sub/z.txt", "").File("sub.pair.yaml/x", "").File(".hidden/h.pair.yaml", "");
        File.CreateSymbolicLink(Path.Combine(shell.Folder, "link.pair.yaml"), Path.Combine(shell.Folder, "x.pair.yaml"));
        var names = NamePattern.Of(pattern);
        Assert.NotNull(names);
        Assert.Equal(Whole(Globbing.Match(shell.Folder, pattern)), Whole(names.FilesIn(shell.Folder)));

        IEnumerable<string> Whole(IEnumerable<string> found) => found.Select(file => Path.GetFullPath(file, shell.Folder)).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("**/x")]
    [InlineData("*/x")]
    [InlineData("*.*")]
    [InlineData("**")]
    [InlineData("a/x.yaml")]
    [InlineData(".hidden/*.yaml")]
    [InlineData("a/../*.yaml")]
    public void Other_patterns_are_left_to_the_library(string pattern) => Assert.Null(NamePattern.Of(pattern));

    [Fact]
    public void Links_that_lead_out_of_a_folder_are_known()
    {
        using var shell = new TestShell().File("w/parts/x.pair.yaml", "").File("w/y.pair.yaml", "").File("outside/z.pair.yaml", "");
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "w/out"), Path.Combine(shell.Folder, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "w/in"), "parts");
        File.CreateSymbolicLink(Path.Combine(shell.Folder, "w/z.pair.yaml"), "../outside/z.pair.yaml");
        File.CreateSymbolicLink(Path.Combine(shell.Folder, "w/round.pair.yaml"), "round.pair.yaml");
        Directory.CreateSymbolicLink(Path.Combine(shell.Folder, "other"), "w");
        var disk = Disk(shell);
        Assert.All(["w/y.pair.yaml", "w/parts/x.pair.yaml", "w/in/x.pair.yaml", "w/none"], path => Assert.True(disk.Holds("w", path), path));
        Assert.All(["w/out/z.pair.yaml", "w/z.pair.yaml"], path => Assert.False(disk.Holds("w", path), path));
        // The workspace itself may be a link.
        Assert.True(disk.Holds("other", "other/in/x.pair.yaml"));
        Assert.False(disk.Holds("other", "other/out/z.pair.yaml"));
    }

    [Fact]
    public void A_folder_that_was_typed_as_absolute_stays_so_when_it_is_far_outside()
    {
        using var shell = new TestShell();
        using var other = new TestShell().File("a.pair.yaml", "");
        Assert.Equal([Path.Combine(other.Folder, "a.pair.yaml").Replace('\\', '/')], Disk(shell).Match(other.Folder, "*.pair.yaml"));
    }

    [Fact]
    public void What_cannot_be_read_is_missing_or_refused()
    {
        using var shell = new TestShell().File("folder/x", "");
        var disk = Disk(shell);
        Assert.IsType<SourceRead.Missing>(disk.Read("none"));
        Assert.IsType<SourceRead.Missing>(disk.Read("none/none"));
        Assert.Equal(new SourceRead.Refused("it is a folder"), disk.Read("folder"));
        Assert.Equal(0, Assert.IsType<SourceRead.Bytes>(disk.Read("folder/x")).Content.Length);
    }

    [SkippableFact]
    public void A_file_without_end_is_refused()
    {
        Skip.IfNot(File.Exists("/dev/zero"));
        using var shell = new TestShell();
        Assert.Equal(new SourceRead.Refused("it is larger than 64 MB"), Disk(shell).Read("/dev/zero"));
    }

    [SkippableFact]
    public void Folders_that_may_not_be_read_hold_nothing()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        using var shell = new TestShell().File("a/x.pair.yaml", "").File("b/y.pair.yaml", "");
        using var sealing = new Sealed(Path.Combine(shell.Folder, "a"), UnixFileMode.None);
        Assert.Equal(["b/y.pair.yaml"], Disk(shell).Match(".", "**/*.pair.yaml"));
        Assert.Equal((2, "pair: cannot look into the folder a: no permission\n"), (shell.Run("check a").Code, shell.Run("check a").Error));
    }

    [SkippableFact]
    public void A_folder_that_may_not_be_written_is_4()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        using var shell = new TestShell().File("a.pair.yaml", "pathway: a\n").File("out/a.pdf", "old");
        using var sealing = new Sealed(Path.Combine(shell.Folder, "out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var transcript = shell.Run("build");
        Assert.Equal((4, "pair: cannot write out/a.html: no permission\nNothing was written. The files that were there are unchanged.\n"), (transcript.Code, transcript.Error));
        Assert.Equal(["out/a.pdf"], shell.Files("out"));
    }

    [Fact]
    public void New_files_replace_old_ones_and_nothing_else_stays()
    {
        using var shell = new TestShell().File("out/a", "old");
        WholeFiles.Write([ToWrite(shell, "out/a", "new"), ToWrite(shell, "out/deep/er/b", "b")]);
        Assert.Equal(["out/a", "out/deep/er/b"], shell.Files());
        Assert.Equal("new", shell.Text("out/a"));
    }

    [Fact]
    public void What_a_killed_build_left_beside_a_file_goes_with_a_later_one_and_nothing_else_does()
    {
        using var shell = new TestShell();
        string[] kept = ["out/.a.1.keep", "out/.a.b.new", "out/.a..new", "out/.a.new", "out/.aa.1.new", "out/.b.1.new", "out/a.1.new"];
        foreach (var file in (string[])[.. kept, "out/.a.77.new", "out/.a.78.old"]) System.IO.File.SetLastWriteTimeUtc(System.IO.Path.Combine(shell.File(file, "x").Folder, file), DateTime.UtcNow.AddHours(-2));
        // Perhaps one that is at work.
        shell.File("out/.a.79.new", "x");
        WholeFiles.Write([ToWrite(shell, "out/a", "new")]);
        Assert.Equal(((string[])[.. kept, "out/.a.79.new", "out/a"]).Order(StringComparer.Ordinal), shell.Files());
    }

    [Fact]
    public void Where_the_last_file_cannot_be_written_the_first_is_put_back()
    {
        using var shell = new TestShell().File("out/a", "old");
        // The second file is also the folder of the third: it fails in the very last step.
        var files = new[] { ToWrite(shell, "out/a", "new"), ToWrite(shell, "out/new", "new"), ToWrite(shell, "x/y", "y"), ToWrite(shell, "x", "x") };
        var stop = Assert.Throws<Stop>(() => WholeFiles.Write(files));
        Assert.Equal((4, "cannot write x: a folder has this name"), (stop.Code, stop.Message));
        Assert.Equal(["out/a"], shell.Files());
        Assert.Equal("old", shell.Text("out/a"));
        Assert.False(Directory.Exists(Path.Combine(shell.Folder, "x")));
    }

    [Fact]
    public void What_was_renamed_is_put_back_where_a_later_renaming_fails()
    {
        using var shell = new TestShell().File("out/a", "old");
        // Twice the same file: it is there when the second renaming wants it not to be.
        var files = new[] { ToWrite(shell, "out/a", "new"), ToWrite(shell, "out/b", "new"), ToWrite(shell, "out/b", "newer") with { Over = new StandingFile(null) } };
        Assert.Equal(4, Assert.Throws<Stop>(() => WholeFiles.Write(files)).Code);
        Assert.Equal(["out/a"], shell.Files());
        Assert.Equal("old", shell.Text("out/a"));
    }

    [Theory]
    [InlineData(28, "no space is left")]
    [InlineData(30, "the disk is read-only")]
    public void The_machine_is_quoted_in_plain_words(int number, string words) =>
        Assert.Equal(words, WriteFailure.Reason(new IOException("something", number)));

    private static FileToWrite ToWrite(TestShell shell, string path, string content) =>
        new(Path.Combine(shell.Folder, path), path, System.Text.Encoding.UTF8.GetBytes(content));

    private static DiskSources Disk(TestShell shell) => new(new World
    {
        Input = Stream.Null,
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Today = () => default,
        Folder = shell.Folder,
    });

    private sealed class Sealed : IDisposable
    {
        private readonly string folder;

        public Sealed(string folder, UnixFileMode mode)
        {
            this.folder = folder;
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, mode);
        }

        public void Dispose()
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
