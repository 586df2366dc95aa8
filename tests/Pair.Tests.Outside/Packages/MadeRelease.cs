using System.Formats.Tar;
using System.IO.Compression;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Packages;

/// <summary>
/// All that <c>.ci/release</c> hands out, made once for all tests that ask for it: of a copy of this checkout, as it stands, so that nothing here is built over, and with a version that nobody has.
/// </summary>
public static class MadeRelease
{
    /// <summary>Its version, with a label.</summary>
    public const string Version = "9.8.7-rc.1";

    /// <summary>The repository that hands it out, as GitHub says it to the job. No owner there may have this name.</summary>
    public const string Repository = "owner_of_tests/pair";

    private static readonly Lazy<GitRepository> copy = new(Make);

    /// <summary>The copy that it was made in.</summary>
    public static GitRepository Copy
    {
        get
        {
            Skip.IfNot(OperatingSystem.IsLinux(), "releases are made on Linux");
            Programs.Need("bash");
            Skip.IfNot(Directory.Exists(Checkout.At(".git")) || File.Exists(Checkout.At(".git")), "this is not a git checkout");
            return copy.Value;
        }
    }

    /// <summary>One of its files.</summary>
    public static string At(string name) => Path.Combine(Copy.Path, "artifacts", "release", name);

    /// <summary>The archive for Linux, unpacked.</summary>
    public static string Unpacked()
    {
        var folder = TemporaryFolder.Kept();
        using var packed = new GZipStream(File.OpenRead(At($"pair-{Version}-linux-x64.tar.gz")), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(packed, folder, overwriteFiles: false);
        return Path.Combine(folder, $"pair-{Version}-linux-x64");
    }

    /// <summary>A copy of what a release is made of, committed.</summary>
    public static GitRepository CopyOfCheckout()
    {
        var repository = new GitRepository();
        var listed = Programs.Run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".ci", ".editorconfig", ".gitattributes", ".gitignore", "LICENSE", "schemas", "src"], Checkout.Root).Output;
        foreach (var path in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => File.Exists(Checkout.At(path))))
        {
            var target = Path.Combine(repository.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Checkout.At(path), target);
        }
        return repository.Commit();
    }

    /// <summary>Runs <c>.ci/release</c> as CI does, for the two platforms that are looked at.</summary>
    public static ProgramOutput Run(string checkout, params string[] arguments) => Run(checkout, arguments, seconds: null);

    /// <summary>The same, with <c>SOURCE_DATE_EPOCH</c>.</summary>
    public static ProgramOutput Run(string checkout, string[] arguments, string? seconds) =>
        Programs.Run("bash", [".ci/release", .. arguments], checkout, [.. Programs.OpenDoors, new("CI", "true"), new("PAIR_PLATFORMS", "linux-x64 win-x64"), new("SOURCE_DATE_EPOCH", seconds), new("GITHUB_SERVER_URL", "https://github.com"), new("GITHUB_REPOSITORY", Repository)], TimeSpan.FromMinutes(30));

    private static GitRepository Make()
    {
        var repository = CopyOfCheckout();
        // As GitHub's checkout leaves it.
        repository.Git("remote", "add", "origin", $"https://github.com/{Repository}.git");
        var said = Run(repository.Path, Version);
        Assert.True(said.Code == 0, said.Output + said.Error);
        return repository;
    }
}
