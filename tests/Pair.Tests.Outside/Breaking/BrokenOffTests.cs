using System.Diagnostics;
using System.Text.RegularExpressions;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Breaking;

/// <summary>A build of many areas that ends half-way, by Ctrl+C or because its process is killed: what stands there is whole.</summary>
public sealed class BrokenOffTests
{
    private const int Areas = 30;
    private const int FilesOfEach = 6;

    // A machine may hold this test up until the build is done. Then nothing was broken off, and it is begun anew.
    private const int Attempts = 5;

    [SkippableFact]
    public async Task Killed_half_way_it_leaves_whole_files_alone_of_this_build_or_the_last()
    {
        using var folder = Workspace();
        var (last, whole) = (Built(folder, "last", "2026-01-05"), Built(folder, "whole", PairCommandLine.Day));
        var (code, changed) = (0, Areas * FilesOfEach);
        for (var attempt = 0; attempt < Attempts && changed == Areas * FilesOfEach; attempt++)
        {
            Clear(folder);
            CopyAll(last, folder.File("out"));
            using var process = await StartUntil(folder, () => Different(folder, last) > 2 * FilesOfEach);
            process.Kill();
            await process.WaitForExitAsync();
            (code, changed) = (process.ExitCode, Different(folder, last));
        }

        Assert.NotEqual(0, code);
        Assert.InRange(changed, 1, (Areas * FilesOfEach) - 1);
        foreach (var file in Files(last))
        {
            var now = await File.ReadAllBytesAsync(Path.Combine(folder.File("out"), file));
            Assert.True(Same(now, Path.Combine(last, file)) || Same(now, Path.Combine(whole, file)), $"{file} is neither the old nor the new one: {now.Length} bytes");
        }
        // What is left beside them keeps nobody from building again.
        var again = Run(folder, "out", PairCommandLine.Day);
        Assert.True(again.Code == 0, again.Error);
        Assert.All(Files(whole), file => Assert.True(Same(File.ReadAllBytes(Path.Combine(folder.File("out"), file)), Path.Combine(whole, file)), file));
    }

    [SkippableFact]
    public async Task Broken_off_with_Ctrl_C_it_says_what_was_written_and_takes_back_the_rest()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "no other system has this signal");
        using var folder = Workspace();
        var (code, output, error, folders) = (0, "", "", (string[])[]);
        for (var attempt = 0; attempt < Attempts && (attempt == 0 || folders.Length == Areas); attempt++)
        {
            Clear(folder);
            using var process = await StartUntil(folder, () => Files(folder.File("out")).Length > 2 * FilesOfEach);
            var (written, told) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            // It may have ended just now.
            if (!process.HasExited) Programs.Run("kill", ["-INT", $"{process.Id}"]);
            await process.WaitForExitAsync().WaitAsync(Programs.Patience);
            (code, output, error, folders) = (process.ExitCode, await written, await told, Directory.GetDirectories(folder.File("out")));
        }

        Assert.Equal(130, code);
        var said = Regex.Match(error, @"\Apair: interrupted; (\d+) of 30 pathways were written, each with all its files\n\z");
        Assert.True(said.Success, error);
        Assert.Equal(int.Parse(said.Groups[1].Value), folders.Length);
        Assert.InRange(folders.Length, 1, Areas - 1);
        Assert.All(folders, area => Assert.Equal(FilesOfEach, Directory.GetFiles(area).Length));
        var listed = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Files(folder.File("out")).Select(file => "out/" + file).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        var sample = File.ReadAllText(Checkout.At("samples", "two-sides", "wenbury.pair.yaml"));
        File.WriteAllText(folder.File("pair.yaml"), "pair: 1\npathways: [\"*.pair.yaml\"]\n");
        for (var i = 0; i < Areas; i++) File.WriteAllText(folder.File($"a{i:00}.pair.yaml"), Regex.Replace(sample, "(?m)^  id: .+$", $"  id: a{i:00}"));
        return folder;
    }

    private static void Clear(TemporaryFolder folder)
    {
        if (Directory.Exists(folder.File("out"))) Directory.Delete(folder.File("out"), recursive: true);
    }

    // Built in a folder of its own; where its files are.
    private static string Built(TemporaryFolder folder, string output, string day)
    {
        var said = Run(folder, output, day);
        Assert.True(said.Code == 0, said.Error);
        return folder.File(output);
    }

    private static ProgramOutput Run(TemporaryFolder folder, string output, string day) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", "-q", "-o", output, "--as-of", day, "--fail-on", "never"], folder.Path);

    // Started, and left alone until something is so.
    private static async Task<Process> StartUntil(TemporaryFolder folder, Func<bool> isReady)
    {
        string[] command = ["dotnet", "exec", Checkout.PairDll, "build", "-q", "-j", "2", "-o", "out", "--as-of", PairCommandLine.Day];
        // Tests that run in the background of a shell do not hear of Ctrl+C, and what they start would not either.
        var start = OperatingSystem.IsLinux() ? Programs.Start("env", ["--default-signal=INT", .. command]) : Programs.Start(command[0], command[1..]);
        start.WorkingDirectory = folder.Path;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        while (!process.HasExited && !isReady()) await Task.Delay(5);
        return process;
    }

    // How many files are other than in an earlier build.
    private static int Different(TemporaryFolder folder, string earlier) =>
        Files(earlier).Count(file => File.GetLastWriteTimeUtc(Path.Combine(folder.File("out"), file)) != File.GetLastWriteTimeUtc(Path.Combine(earlier, file)));

    // Paths from the folder; what is hidden is none of the files of a build.
    private static string[] Files(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Files(from))
        {
            var target = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(from, file), target);
            File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(Path.Combine(from, file)));
        }
    }

    private static bool Same(byte[] bytes, string path) => bytes.AsSpan().SequenceEqual(File.ReadAllBytes(path));
}
