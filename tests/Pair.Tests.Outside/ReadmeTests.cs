using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside;

/// <summary>What the README tells a newcomer to type is there.</summary>
public class ReadmeTests
{
    [SkippableFact]
    public void The_README_names_the_command_that_builds_and_the_command_that_tests()
    {
        var readme = Checkout.At("README.md");
        Skip.IfNot(File.Exists(readme), "there is no README.md");
        var text = File.ReadAllText(readme);
        Assert.Contains("dotnet run --project src/Pair.Cli -- build samples/northshire", text, StringComparison.Ordinal);
        Assert.Contains("tests/run", text, StringComparison.Ordinal);
        Assert.True(File.Exists(Checkout.At("tests", "run")));
        Assert.True(Directory.Exists(Checkout.At("samples", "northshire")));
    }
}
