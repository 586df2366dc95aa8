using System.Globalization;

namespace Pair.Packaging;

/// <summary>Makes what a release hands out from what <c>.ci/release</c> has built: archives, the bill of materials and the checksums.</summary>
internal static class Program
{
    // VERSION SECONDS SDK CHECKOUT BUILT OUTPUT: the date of the commit in seconds, the version of the SDK, where the texts are, a folder a platform, and where the package is already.
    private static int Main(string[] args)
    {
        if (args is not [var version, var seconds, var sdk, var checkout, var built, var output] || !long.TryParse(seconds, CultureInfo.InvariantCulture, out var since))
        {
            Console.Error.WriteLine("Pair.Packaging VERSION SECONDS SDK CHECKOUT BUILT OUTPUT");
            return 2;
        }
        try
        {
            Make(new Release(version, DateTimeOffset.FromUnixTimeSeconds(since), sdk, checkout, built, output));
            return 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void Make(Release release)
    {
        var package = Path.Combine(release.Output, $"Pair.Cli.{release.Version}.nupkg");
        ToolPackage.MakeRepeatable(package, release.Date);
        var files = new List<ReleaseFile> { ReleaseFile.Of(package, runtime: null) };
        foreach (var platform in release.Platforms) files.Add(PlatformArchive.Write(release, platform));

        var notices = Notices.Read(File.ReadAllText(Path.Combine(release.Checkout, "src", "THIRD-PARTY-NOTICES.md")));
        var packages = ToolPackage.Packages(package);
        var bill = Path.Combine(release.Output, $"pair-{release.Version}.cdx.json");
        File.WriteAllBytes(bill, BillOfMaterials.Write(release, notices, packages, files));
        files.Add(ReleaseFile.Of(bill, runtime: null));
        File.WriteAllText(Path.Combine(release.Output, "SHA256SUMS"), string.Concat(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Name}\n")));
    }
}
