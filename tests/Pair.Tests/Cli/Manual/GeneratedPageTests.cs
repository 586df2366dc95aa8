using Pair.Cli.Manual;
using Pair.Core.Analysis;
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

    [Fact]
    public void Every_link_in_the_generated_pages_leads_somewhere()
    {
        foreach (var name in (string[])["commands", "rules"])
        {
            var text = Repository.Text($"src/docs/{name}.md");
            // As git hosts make them of headings: small letters, no signs, hyphens for blanks.
            var anchors = text.Split('\n').Where(line => line.StartsWith('#'))
                .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-')).ToHashSet();
            var links = text.Split("](#").Skip(1).Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)]);
            Assert.All(links, link => Assert.Contains(link, anchors));
        }
        Assert.All(RuleList.All, rule => Assert.Contains($"\n### {rule.Name}\n", Repository.Text("src/docs/rules.md"), StringComparison.Ordinal));
    }

    private static void Page(string name, string actual)
    {
        var stem = Path.Combine(Repository.Root, "src", "docs", name);
        Snapshot.Verify(actual, name, stem + ".md", stem + ".received.md");
    }
}
