using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Running;

/// <summary>The program as users get it: one file that needs nothing else, compiled ahead of time. Published once for all tests that ask for it.</summary>
public static class PublishedPair
{
    private static readonly Lazy<string> program = new(Publish);

    /// <summary>Where it is. Skips the test on systems that it is not published for here.</summary>
    public static string Program
    {
        get
        {
            Skip.IfNot(OperatingSystem.IsLinux(), "the program of this test is published for Linux");
            return program.Value;
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">Current folder.</param>
    /// <param name="arguments">One by one, never through a shell.</param>
    public static ProgramOutput Run(string folder, params string[] arguments) => Programs.Run(Program, arguments, folder);

    private static string Publish()
    {
        var folder = Checkout.At("artifacts", "test-program");
        var said = Programs.Run("dotnet", [
            "publish", Checkout.At("src", "Pair.Cli"), "-p:PublishProfile=single-file", "-r", "linux-x64", "-p:RunAnalyzers=false", "-o", folder, "--disable-build-servers", "-v", "quiet", "-nologo",
        ], Checkout.Root, Programs.OpenDoors, limit: TimeSpan.FromMinutes(30));
        Assert.True(said.Code == 0, said.Output + said.Error);
        return Path.Combine(folder, "pair");
    }
}
