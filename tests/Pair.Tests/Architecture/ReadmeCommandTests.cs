using Pair.Cli;

namespace Pair.Tests.Architecture;

/// <summary>The README's table of commands is that of the program.</summary>
public sealed class ReadmeCommandTests
{
    [Fact]
    public void The_README_lists_the_commands_of_the_program_and_no_others()
    {
        using var nothing = new StringWriter();
        var world = new World { Input = Stream.Null, Output = nothing, Error = nothing, Width = () => 80, Variable = _ => null, Today = () => default, Folder = "." };
        var listed = File.ReadLines(Path.Combine(Repository.Root, "README.md"))
            .SkipWhile(line => line != "| command | does |").TakeWhile(line => line.StartsWith('|'))
            .Where(line => line.StartsWith("| `pair ", StringComparison.Ordinal))
            .Select(line => line["| `pair ".Length..].Split(' ', '`')[0]);
        Assert.Equal(CommandLine.CommandNames(world), listed);
    }
}
