using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Packages;

/// <summary>What <c>.ci/release</c> hands out is what a user needs: it starts, says its version, and brings its licences.</summary>
public class ReleaseTests
{
    private const string Version = MadeRelease.Version;

    private static readonly string[] beside =
    [
        "LICENSE", "README.txt", "THIRD-PARTY-NOTICES.md", "completions/_pair", "completions/pair.bash", "completions/pair.fish", "completions/pair.ps1",
        "dotnet-LICENSE.txt", "dotnet-THIRD-PARTY-NOTICES.txt", "dotnet-extensions-THIRD-PARTY-NOTICES.txt", "pair.1",
    ];

    [SkippableFact]
    public void The_checksums_are_those_of_every_file()
    {
        var folder = MadeRelease.At("");
        var said = File.ReadAllLines(MadeRelease.At("SHA256SUMS")).Select(line => line.Split("  ", 2)).ToDictionary(parts => parts[1], parts => parts[0]);
        Assert.Equal([$"Pair.Cli.{Version}.nupkg", $"pair-{Version}-linux-x64.tar.gz", $"pair-{Version}-win-x64.zip", $"pair-{Version}.cdx.json"], said.Keys);
        Assert.Equal(said.Keys.Append("SHA256SUMS").Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(said, file => Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(MadeRelease.At(file.Key))))));
    }

    [SkippableFact]
    public void No_tracked_file_is_changed() => Assert.Equal("", MadeRelease.Copy.Git("status", "--porcelain"));

    // From a folder, with a store of packages that is empty and no way to the network.
    [SkippableFact]
    public void The_package_is_a_tool_that_installs_from_a_folder_and_runs()
    {
        using var folder = new TemporaryFolder();
        var source = Path.GetDirectoryName(MadeRelease.At("x"))!;
        KeyValuePair<string, string?>[] variables =
        [
            new("NUGET_PACKAGES", folder.File("packages")), new("DOTNET_CLI_HOME", folder.File("home")), new("DOTNET_ROOT", Path.GetDirectoryName(Environment.ProcessPath)), new("DOTNET_NOLOGO", "1"),
        ];
        var installed = Programs.Run("dotnet", ["tool", "install", "Pair.Cli", "--tool-path", folder.File("tools"), "--version", Version, "--source", source], folder.Path, variables, TimeSpan.FromMinutes(5));
        Assert.True(installed.Code == 0, installed.Output + installed.Error);
        Assert.Equal((0, $"pair {Version}\n"), CodeAndOutput(Programs.Run(folder.File("tools/pair"), ["--version"], folder.Path, variables)));
        var said = Programs.Run(folder.File("tools/pair"), ["check", Checkout.At("samples", "minimal", "minimal.pair.yaml"), "--as-of", PairCommandLine.Day], folder.Path, variables);
        Assert.True(said.Code == 0, said.Output + said.Error);
    }

    [SkippableFact]
    public void The_package_brings_its_licences_and_no_file_for_debuggers()
    {
        using var package = ZipFile.OpenRead(MadeRelease.At($"Pair.Cli.{Version}.nupkg"));
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        Assert.All(["LICENSE", "THIRD-PARTY-NOTICES.md", "dotnet-extensions-THIRD-PARTY-NOTICES.txt", "README.md"], name => Assert.Contains(name, names));
        Assert.DoesNotContain(names, name => name.EndsWith(".pdb", StringComparison.Ordinal) || name.StartsWith("tools/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && !name.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void The_archive_for_Linux_is_one_program_with_its_manual_and_its_licences()
    {
        var folder = MadeRelease.Unpacked();
        Assert.Equal(beside.Append("pair").Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal));
        Assert.All(beside, name => Assert.NotEqual(0, new FileInfo(Path.Combine(folder, name)).Length));
        var pair = Path.Combine(folder, "pair");
        // No .NET of this machine helps.
        KeyValuePair<string, string?>[] variables = [new("DOTNET_ROOT", "/nowhere"), new("PATH", "/nowhere")];
        Assert.Equal((0, $"pair {Version}\n"), CodeAndOutput(Programs.Run(pair, ["--version"], folder, variables)));
        var said = Programs.Run(pair, ["build", Checkout.At("samples", "minimal", "minimal.pair.yaml"), "--as-of", PairCommandLine.Day, "-o", TemporaryFolder.Kept()], folder, variables);
        Assert.True(said.Code == 0, said.Output + said.Error);
    }

    // A name on a feed of packages, or of another owner, would run a stranger's program in an area's CI.
    [SkippableFact]
    public void What_it_begins_fetches_this_version_from_where_it_was_handed_out()
    {
        using var folder = new TemporaryFolder();
        var said = Programs.Run(Path.Combine(MadeRelease.Unpacked(), "pair"), ["init"], folder.Path);
        Assert.True(said.Code == 0, said.Error);
        Assert.DoesNotContain("Before you push", said.Error, StringComparison.Ordinal);
        Assert.Contains($"      - uses: {MadeRelease.Repository}@v{Version}\n", File.ReadAllText(folder.File(".github/workflows/pair.yml")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_archive_for_Windows_holds_a_program_for_its_console()
    {
        using var archive = ZipFile.OpenRead(MadeRelease.At($"pair-{Version}-win-x64.zip"));
        Assert.Equal(beside.Append("pair.exe").Select(name => $"pair-{Version}-win-x64/{name}").Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName));
        using var stream = archive.Entries.Single(entry => entry.Name == "pair.exe").Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var program = buffer.ToArray();
        var header = BitConverter.ToInt32(program, 0x3C);
        Assert.Equal("MZ", Encoding.ASCII.GetString(program, 0, 2));
        Assert.Equal("PE\0\0", Encoding.ASCII.GetString(program, header, 4));
        // 64 bits of Intel's kind; a program of the console.
        Assert.Equal((0x8664, 3), (BitConverter.ToUInt16(program, header + 4), BitConverter.ToUInt16(program, header + 24 + 68)));
        Assert.NotEqual(-1, program.AsSpan().IndexOf(Encoding.Unicode.GetBytes($"pair {Version}")));
    }

    [SkippableFact]
    public void The_bill_of_materials_is_CycloneDX_and_names_what_is_in_the_files()
    {
        var bill = MadeRelease.At($"pair-{Version}.cdx.json");
        using var json = JsonDocument.Parse(File.ReadAllText(bill));
        var components = json.RootElement.GetProperty("components").EnumerateArray().ToDictionary(component => component.GetProperty("name").GetString()!);
        Assert.All(["DiffPlex", "Lato", "Microsoft.Extensions.FileSystemGlobbing", "MiniSearch", "QRCoder", "System.CommandLine", "YamlDotNet", "Microsoft.NETCore.App.Runtime.linux-x64", "Microsoft.NETCore.App.Runtime.win-x64"],
            name => Assert.Contains(name, components));
        Assert.Equal(Programs.Run("dotnet", ["--version"], MadeRelease.Copy.Path).Output.Trim(), json.RootElement.GetProperty("metadata").GetProperty("tools").GetProperty("components")[0].GetProperty("version").GetString());
        // As the lock file has it, to the letter.
        Assert.Contains($"\"contentHash\": \"{components["YamlDotNet"].GetProperty("properties")[0].GetProperty("value").GetString()}\"", File.ReadAllText(Checkout.At("src", "Pair.Cli", "packages.lock.json")), StringComparison.Ordinal);
        var file = $"pair-{Version}-win-x64.zip";
        Assert.Equal(File.ReadAllLines(MadeRelease.At("SHA256SUMS")).Single(line => line.EndsWith(file, StringComparison.Ordinal))[..64], components[file].GetProperty("hashes")[0].GetProperty("content").GetString());

        var judge = Checkout.At("tests", "Pair.Tests.Outside", "Packages");
        Skip.IfNot(Directory.Exists(Path.Combine(judge, "node_modules", "ajv")), "CycloneDX's schema is not installed");
        var said = Programs.Run("node", [Path.Combine(judge, "bill.js"), bill]);
        Assert.Equal((0, "", ""), (said.Code, said.Output, said.Error));
        var broken = Path.Combine(TemporaryFolder.Kept(), "broken.json");
        File.WriteAllText(broken, File.ReadAllText(bill).Replace("\"library\"", "\"libary\"", StringComparison.Ordinal));
        Assert.Equal(1, Programs.Run("node", [Path.Combine(judge, "bill.js"), broken]).Code);
    }

    private static (int, string) CodeAndOutput(ProgramOutput said) => (said.Code, said.Output);
}
