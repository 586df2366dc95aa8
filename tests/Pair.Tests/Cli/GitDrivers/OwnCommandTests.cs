using Pair.Cli.GitDrivers;

namespace Pair.Tests.Cli.GitDrivers;

/// <summary>How git is told to call pair: by a name that outlives updates where it can, quoted for its shell where it cannot.</summary>
public sealed class OwnCommandTests
{
    [Theory]
    [InlineData("/opt/pair/pair", "/opt/pair/pair", false, "pair")]
    [InlineData("/opt/pair/pair", null, false, "'/opt/pair/pair'")]
    [InlineData("/opt/pair/pair", "/usr/bin/pair", false, "'/opt/pair/pair'")]
    [InlineData("/home/a lead's/pair", null, false, @"'/home/a lead'\''s/pair'")]
    [InlineData("/usr/bin/dotnet", null, false, "'/usr/bin/dotnet' exec '/x y/pair.dll'")]
    [InlineData(null, null, false, "'dotnet' exec '/x y/pair.dll'")]
    [InlineData(@"C:\Program Files\pair\pair.exe", null, true, "'C:/Program Files/pair/pair.exe'")]
    public void It_is_found_again(string? process, string? onPath, bool isWindows, string command)
    {
        // A path of Windows has no folders on other machines.
        if (isWindows && !OperatingSystem.IsWindows()) process = process!.Replace('\\', '/');
        Assert.Equal(command, OwnCommand.Of(process, "/x y/pair.dll", onPath, isWindows));
    }
}
