namespace Pair.Packaging;

/// <summary>The single file of one platform, with all that has to go with it.</summary>
internal static class PlatformArchive
{
    /// <summary>Writes it: a <c>.zip</c> for Windows, a <c>.tar.gz</c> for all others.</summary>
    /// <param name="release">The version.</param>
    /// <param name="platform">Such as <c>linux-x64</c>.</param>
    public static ReleaseFile Write(Release release, string platform)
    {
        var windows = platform.StartsWith("win-", StringComparison.Ordinal);
        var name = $"pair-{release.Version}-{platform}";
        var path = Path.Combine(release.Output, name + (windows ? ".zip" : ".tar.gz"));
        var entries = Entries(release, Path.Combine(release.Built, platform), windows ? "pair.exe" : "pair").Select(entry => entry with { Name = $"{name}/{entry.Name}" });
        if (windows) Archives.WriteZip(path, entries, release.Date);
        else Archives.WriteTar(path, entries, release.Date);
        return ReleaseFile.Of(path, Runtime(Path.Combine(release.Built, platform)));
    }

    private static IEnumerable<ArchiveEntry> Entries(Release release, string built, string program)
    {
        yield return new ArchiveEntry(program, File.ReadAllBytes(Path.Combine(built, program)), Runs: true);
        yield return Text("LICENSE", Path.Combine(release.Checkout, "LICENSE"));
        yield return Text("THIRD-PARTY-NOTICES.md", Path.Combine(release.Checkout, "src", "THIRD-PARTY-NOTICES.md"));
        yield return Text("README.txt", Path.Combine(release.Checkout, "src", "Pair.Packaging", "Texts", "archive.txt"));
        foreach (var notice in (string[])["dotnet-LICENSE.txt", "dotnet-THIRD-PARTY-NOTICES.txt", "dotnet-extensions-THIRD-PARTY-NOTICES.txt"]) yield return Text(notice, Path.Combine(built, notice));
        var manual = Path.Combine(release.Built, "manual");
        foreach (var file in Directory.EnumerateFiles(manual, "*", SearchOption.AllDirectories)) yield return Text(Path.GetRelativePath(manual, file).Replace('\\', '/'), file);
    }

    private static ArchiveEntry Text(string name, string path) => new(name, File.ReadAllBytes(path));

    private static BuiltPackage Runtime(string built)
    {
        using var deps = File.OpenRead(Path.Combine(built, "pair.deps.json"));
        return BuiltPackage.Read(deps).Single(package => package.IsRuntime);
    }
}
