using Pair.Cli.Reporting.Formats;
using Pair.Core.Analysis;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary>What is said about rules: a page each, a line each, and a manual, all made of the rule's own file.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Rules => [.. RuleList.All.Select(rule => rule.Name)];

    [Fact]
    public void A_page_says_why_how_to_mend_it_and_shows_both_sides()
    {
        using var shell = new TestShell { Terminal = true };
        Snapshot.Verify($"{shell.Run("explain review-overdue")}\n{shell.Run("explain --color always no-self-referral")}", "explain");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_page_fits_80_columns_and_shows_the_examples_as_they_are(string rule)
    {
        using var shell = new TestShell { Terminal = true };
        var page = shell.Run($"explain --color never {rule}");
        Assert.Equal(0, page.Code);
        var lines = page.Output.Split('\n');
        // Examples are for typing: they are never wrapped, so they are written short.
        var examples = (RuleList.Find(rule)!.Bad + "\n" + RuleList.Find(rule)!.Good).Split('\n').Select(line => "  " + line).ToHashSet();
        Assert.All(lines, line => Assert.True(line.Length <= (examples.Contains(line) ? 120 : 80) || line.Contains("[[[[[", StringComparison.Ordinal), $"{line.Length} columns: {line}"));
        Assert.Equal(RuleList.Find(rule)!.TakesAcceptance, page.Output.Contains("For one place, beside it", StringComparison.Ordinal));
        Assert.Equal(RuleList.Find(rule)!.IsAcceptedAsGap, page.Output.Contains("For one place, say it under `gaps:`", StringComparison.Ordinal));
        Assert.Equal(RuleList.Find(rule)!.IsOffByDefault, page.Output.Contains("It is off by default.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_is_not_there_is_answered_with_the_one_that_was_meant()
    {
        using var shell = new TestShell();
        foreach (var (line, error) in new[]
        {
            ("explain review-overdu", "pair: there is no check \"review-overdu\"; did you mean review-overdue?\n"),
            ("explain nothing-like-it-at-all", "pair: there is no check \"nothing-like-it-at-all\"; pair rules lists them\n"),
            ("explain", "pair: explain takes the name of a check, such as review-overdue; pair rules lists them\n"),
            ("rules --format html", "pair: --format takes text or markdown, not \"html\"\n"),
        })
        {
            var answer = shell.Run(line);
            Assert.Equal((2, "", error), (answer.Code, answer.Output, answer.Error[..(answer.Error.IndexOf('\n') + 1)]));
        }
    }

    [Fact]
    public void The_list_has_every_rule_once_in_its_group()
    {
        using var shell = new TestShell { Terminal = true };
        var list = shell.Run("rules --color never").Output;
        Assert.All(list.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Snapshot.Verify(list, "rules");
        using var pipe = new TestShell();
        Assert.Equal(RuleList.All.Select(rule => rule.Name), pipe.Run("rules").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void The_manual_holds_every_page()
    {
        using var shell = new TestShell();
        var manual = shell.Run("rules --format markdown").Output;
        Assert.Equal(RuleList.All.Select(rule => rule.Name), manual.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]));
        Assert.All(RuleList.All, rule => Assert.Contains(MarkdownText.Prose(rule.Why.Split('\n')[0]), manual, StringComparison.Ordinal));
        Assert.Equal(4 * RuleList.All.Count, manual.Split("```").Length - 1);
    }
}
