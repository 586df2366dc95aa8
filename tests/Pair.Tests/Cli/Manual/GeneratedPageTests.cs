using Pair.Cli.Manual;
using Pair.Tests.Architecture;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Manual;

/// <summary>Pages of <c>src/docs</c> that are made from the program say what the program does.</summary>
public sealed class GeneratedPageTests
{
    [Fact]
    public void The_page_of_commands_is_what_the_commands_say() => Page("commands", CommandsPage.Of(Programs.Shipped));

    [Fact]
    public void The_page_of_checks_is_what_the_checks_say()
    {
        using var shell = new TestShell();
        Page("rules", shell.Run("rules --format markdown").Output);
    }

    [Fact]
    public void An_invented_page_of_commands_reads_as_it_should() => Snapshot.Verify(CommandsPage.Of(Programs.Invented), "invented-commands");

    private static void Page(string name, string actual)
    {
        var stem = Path.Combine(Repository.Root, "src", "docs", name);
        Snapshot.Verify(actual, name, stem + ".md", stem + ".received.md");
    }
}
