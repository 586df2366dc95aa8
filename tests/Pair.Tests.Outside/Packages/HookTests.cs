using System.Text.RegularExpressions;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Packages;

/// <summary>The hooks for pre-commit: which files call them, and that what they type works. pre-commit itself is a program of Python, and is not run here.</summary>
public class HookTests
{
    private static readonly string[] lines = File.ReadAllLines(Checkout.At(".pre-commit-hooks.yaml"));

    [Fact]
    public void What_the_hooks_type_works_in_a_repository()
    {
        Assert.Equal(["pair check", "pair fmt"], Values("entry"));
        using var folder = new TemporaryFolder();
        File.Copy(Checkout.At("samples", "minimal", "minimal.pair.yaml"), folder.File("minimal.pair.yaml"));
        File.WriteAllText(folder.File("part.pair.yaml"), "services:\n    a:\n        name:   \"A group\"\n");
        File.WriteAllText(folder.File("pair.yaml"), "pair: 1\npathways: [minimal.pair.yaml]\n");
        // As pre-commit calls them: the first without names, the second with those of the commit.
        var said = Pair(folder, "check", "--as-of", PairCommandLine.Day);
        Assert.True(said.Code == 0, said.Output + said.Error);
        said = Pair(folder, "fmt", "minimal.pair.yaml", "part.pair.yaml", "pair.yaml");
        Assert.True(said.Code == 0, said.Output + said.Error);
        Assert.Equal("services:\n  a:\n    name: A group\n", File.ReadAllText(folder.File("part.pair.yaml")));
    }

    [Theory]
    [InlineData("areas/north/north.pair.yaml", true)]
    [InlineData("north.pair.yaml", true)]
    [InlineData("pair.yaml", true)]
    [InlineData("areas/pair.yaml", true)]
    [InlineData("repair.yaml", false)]
    [InlineData("north.yaml", false)]
    [InlineData("north.pair.yaml.orig", false)]
    public void They_are_called_for_files_of_pathways_alone(string path, bool called)
    {
        Assert.Equal(2, Values("files").Count());
        Assert.All(Values("files"), pattern => Assert.Equal(called, Regex.IsMatch(path, pattern)));
    }

    private static IEnumerable<string> Values(string key) => lines.Where(line => line.StartsWith($"  {key}: ", StringComparison.Ordinal)).Select(line => line[(key.Length + 4)..]);

    private static ProgramOutput Pair(TemporaryFolder folder, params string[] arguments) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, .. arguments], folder.Path, [new("GITHUB_ACTIONS", null)]);
}
