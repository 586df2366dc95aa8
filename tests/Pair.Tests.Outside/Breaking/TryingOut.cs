using System.Globalization;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Breaking;

/// <summary>A folder with a pathway, and the published program at work in it by a shell, as somebody types it who breaks things.</summary>
internal sealed class TryingOut : IDisposable
{
    /// <summary>Why a test that needs a disk of its own is skipped.</summary>
    public const string NoDisks = "disks cannot be mounted here";

    private readonly TemporaryFolder folder = new();

    /// <summary>A folder with the smallest pathway, <c>littleham.pair.yaml</c>, in a form that `pair fmt` changes.</summary>
    public TryingOut()
    {
        Programs.Need("bash");
        Write("littleham.pair.yaml", Pathway);
    }

    /// <summary>The pathway of the folder.</summary>
    public static string Pathway { get; } = File.ReadAllText(Checkout.At("samples", "minimal", "minimal.pair.yaml")).Replace("\n  id: minimal", "\n  id:   littleham", StringComparison.Ordinal);

    /// <summary>The moment that it always is here, as <c>SOURCE_DATE_EPOCH</c> has it.</summary>
    public const string Epoch = "1793577600";

    /// <summary>Where it is.</summary>
    public string Folder => folder.Path;

    /// <summary>How many moments or rounds the tests that go by chance shall take: the usual number, or as many times that as <c>PAIR_BREAKING_TIMES</c> says.</summary>
    public static int Times(int usual) => double.TryParse(Environment.GetEnvironmentVariable("PAIR_BREAKING_TIMES"), NumberStyles.Float, CultureInfo.InvariantCulture, out var times) ? (int)Math.Ceiling(usual * times) : usual;

    /// <summary>What is set for the program; nothing of the user's own language, and no CI.</summary>
    public static KeyValuePair<string, string?>[] Variables =>
    [
        new("PATH", Path.GetDirectoryName(PublishedPair.Program) + ":" + Environment.GetEnvironmentVariable("PATH")),
        new("SOURCE_DATE_EPOCH", Epoch), new("GITHUB_ACTIONS", null), new("LC_ALL", "C"),
    ];

    /// <summary>A path in it.</summary>
    public string At(string name) => folder.File(name);

    /// <summary>Writes a file.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), text);
    }

    /// <summary>Runs lines of a shell in which <c>pair</c> is the published program, on a fixed day.</summary>
    public ProgramOutput Run(string lines) => Programs.Run("bash", ["-c", lines], Folder, Variables);

    /// <summary>The same where disks may be mounted. Skips the test where they may not.</summary>
    public ProgramOutput RunWithDisks(string lines)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Programs.Find("unshare") is not null && Programs.Run("unshare", ["-rm", "sh", "-c", "mount -t tmpfs none /mnt"]).Code == 0, NoDisks);
        return Programs.Run("unshare", ["-rm", "bash", "-c", lines], Folder, Variables);
    }

    /// <summary>The same as a user whom permissions bind: this one, or nobody where this is root.</summary>
    public ProgramOutput RunBound(string lines)
    {
        if (!Environment.IsPrivilegedProcess) return Run(lines);
        Programs.Need("setpriv");
        // Nobody may look into the folder of the tests, nor perhaps into the one where the program was published.
        var program = Programs.Output("mktemp", "-d").Trim();
        try
        {
            // By another process, as Programs.Script says.
            Programs.Output("cp", PublishedPair.Program, Path.Combine(program, "pair"));
            Programs.Output("chmod", "a+rx", program, Path.GetDirectoryName(Folder)!);
            return Programs.Run("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "bash", "-c", $"PATH={program}:$PATH\n{lines}"], Folder, Variables);
        }
        finally
        {
            Directory.Delete(program, recursive: true);
        }
    }

    /// <summary>Every file and link below the folder, hidden ones too, sorted.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
